import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import { carriedOutEvents } from './carried-out.tg.ts';
import { clashEvents } from './clashes.tg.ts';
import { storyFigures } from './figures.tg.ts';
import { rootEvents } from './roots.tg.ts';
import type { StoryWords } from './story.en.ts';
import { talkEvents } from './talks.tg.ts';
import { tourSteps } from './tour.tg.ts';
import { treatyEvents } from './treaties.tg.ts';

const formatDate = datesOf(tajik);

/** The story in Tajik, fetched with its tab. */
export const tgStory: StoryWords = {
  heading: 'Таърихи сарҳад',
  about:
    'Чӣ ба шартномаҳои марти соли 2025 овард, дар онҳо чӣ гуфта шудааст ва аз онҳо то аввали марти соли 2026 чӣ ҳосил шуд. Ҳар рӯйдод манбаъҳои худро ном мебарад; он чи ёфт нашуд, ёфтнашуда гуфта мешавад.',
  tour: 'Сайри роҳнамо',
  events: 'Ҳамаи рӯйдодҳо',
  startTour: 'Оғози сайр',
  previous: 'Пешина',
  next: 'Оянда',
  keys: 'Бо тугмаҳои самт ё лағжондани ангушт пеш ва қафо гузаред.',
  stepOf: (index, count) => `Қадами ${index} аз ${count}`,
  eventOf: (index, count) => `Рӯйдоди ${index} аз ${count}`,
  announce: (position, date, title) =>
    date === '' ? `${position}: ${title}` : `${position}, ${date}: ${title}`,
  span: (from, until, precision) =>
    until === null
      ? formatDate(from, precision)
      : `${formatDate(from, precision)} – ${formatDate(until, precision)}`,
  periods: {
    roots: 'То соли 2020',
    clashes: 'Солҳои 2021 ва 2022',
    talks: 'Аз соли 2023 то аввали марти 2025',
    treaties: 'Марти соли 2025',
    'carried-out': 'Аз апрели соли 2025',
  },
  placeOf: 'Ҷой',
  openCard: (place) => `${place}: варақаашро кушодан`,
  noPlace: 'Ин рӯйдод ҷои ягона надорад; харита водиро нишон медиҳад.',
  mapState: (line) => `Харита хатро тибқи тасвири ${line} нишон медиҳад.`,
  mapStateWithPosts: (line, day) =>
    `Харита хатро тибқи тасвири ${line} ва гузаргоҳҳоро тибқи хабарҳо то ${day} нишон медиҳад.`,
  asToday: 'Бозгашт ба харитаи имрӯза бо ҳамаи қабатҳо',
  seeBalance: 'Кушодани тавозун',
  tellsOf: 'Рӯйдодҳои ин қадам',
  figures: storyFigures,
  print: 'Чопи таърих',
  printed: (address) => `Харитаи шартномаи Хуҷанд, ${address}`,
  sentences: {
    ...rootEvents,
    ...clashEvents,
    ...talkEvents,
    ...treatyEvents,
    ...carriedOutEvents,
  },
  steps: tourSteps,
};
