import { onDate, toDate } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { carriedOutEvents } from './carried-out.ky.ts';
import { clashEvents } from './clashes.ky.ts';
import { storyFigures } from './figures.ky.ts';
import { rootEvents } from './roots.ky.ts';
import type { StoryWords } from './story.en.ts';
import { talkEvents } from './talks.ky.ts';
import { tourSteps } from './tour.ky.ts';
import { treatyEvents } from './treaties.ky.ts';

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
