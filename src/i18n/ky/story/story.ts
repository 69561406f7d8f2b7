import { datesOf } from '../../dates.ts';
import type { StoryWords } from '../../en/story/story.ts';
import { onDate, toDate } from '../cases.ts';
import { kyrgyz } from '../style.ts';
import { carriedOutEvents } from './carried-out.ts';
import { clashEvents } from './clashes.ts';
import { storyFigures } from './figures.ts';
import { rootEvents } from './roots.ts';
import { talkEvents } from './talks.ts';
import { tourSteps } from './tour.ts';
import { treatyEvents } from './treaties.ts';

const date = datesOf(kyrgyz);

/** The story in Kyrgyz. */
export const kyStory: StoryWords = {
  heading: 'Чек аранын тарыхы',
  about:
    '2025-жылдын мартындагы келишимдерге эмне алып келди, аларда эмне жазылган жана 2026-жылдын март айынын башына чейин эмне аткарылды. Ар бир окуянын булактары көрсөтүлгөн; табылбаганы табылган жок деп айтылат.',
  tour: 'Саякат',
  events: 'Бардык окуялар',
  startTour: 'Саякатты баштоо',
  previous: 'Мурунку',
  next: 'Кийинки',
  keys: 'Жебелер же экранды сүрүү алдыга жана артка өткөрөт.',
  stepOf: (index, count) => `${count} кадамдын ичинен ${index}`,
  eventOf: (index, count) => `${count} окуянын ичинен ${index}`,
  announce: (position, date, title) =>
    date === '' ? `${position}: ${title}` : `${position}, ${date}: ${title}`,
  span: (from, until, precision) =>
    until === null ? date(from, precision) : `${date(from, precision)} – ${date(until, precision)}`,
  periods: {
    roots: '2020-жылга чейин',
    clashes: '2021- жана 2022-жылдар',
    talks: '2023-жылдан 2025-жылдын март айынын башына чейин',
    treaties: '2025-жылдын марты',
    'carried-out': '2025-жылдын апрелинен бери',
  },
  placeOf: 'Орду',
  openCard: (place) => `${place}: баракчасын ачуу`,
  noPlace: 'Бул окуянын бир так орду жок; карта өрөөндү көрсөтөт.',
  mapState: (line) => `Карта сызыкты ${onDate(line)} чийилгендей көрсөтөт.`,
  mapStateWithPosts: (line, day) =>
    `Карта сызыкты ${onDate(line)} чийилгендей, бекеттерди ${toDate(day)} чейин билдирилгендей көрсөтөт.`,
  asToday: 'Бардык катмары бар азыркы картага кайтуу',
  seeBalance: 'Балансты ачуу',
  tellsOf: 'Бул кадамдын окуялары',
  figures: storyFigures,
  print: 'Тарыхты басып чыгаруу',
  printed: (address) => `Кожент келишиминин картасы, ${address}`,
  sentences: {
    ...rootEvents,
    ...clashEvents,
    ...talkEvents,
    ...treatyEvents,
    ...carriedOutEvents,
  },
  steps: tourSteps,
};
