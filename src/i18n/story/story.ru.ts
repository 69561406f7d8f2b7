import { datesOf } from '../language/dates.ts';
import { russian } from '../language/style.ru.ts';
import { carriedOutEvents } from './carried-out.ru.ts';
import { clashEvents } from './clashes.ru.ts';
import { storyFigures } from './figures.ru.ts';
import { rootEvents } from './roots.ru.ts';
import type { StoryWords } from './story.en.ts';
import { talkEvents } from './talks.ru.ts';
import { tourSteps } from './tour.ru.ts';
import { treatyEvents } from './treaties.ru.ts';

const date = datesOf(russian);

/** The Russian sentences of the story. */
export const ruStory: StoryWords = {
  heading: 'История границы',
  about:
    'Что привело к договорам марта 2025 года, что в них сказано и что из них вышло — до начала марта 2026 года. У каждого события названы источники; о том, чего найти не удалось, так и сказано.',
  tour: 'Экскурсия',
  events: 'Все события',
  startTour: 'Начать экскурсию',
  previous: 'Назад',
  next: 'Дальше',
  keys: 'Стрелки или движение пальцем ведут дальше и назад.',
  stepOf: (index, count) => `Шаг ${index} из ${count}`,
  eventOf: (index, count) => `Событие ${index} из ${count}`,
  announce: (position, day, title) =>
    day === '' ? `${position}: ${title}` : `${position}, ${day}: ${title}`,
  span: (from, until, precision) =>
    until === null ? date(from, precision) : `${date(from, precision)} – ${date(until, precision)}`,
  periods: {
    roots: 'До 2020 года',
    clashes: '2021 и 2022 годы',
    talks: '2023 год – начало марта 2025 года',
    treaties: 'Март 2025 года',
    'carried-out': 'С апреля 2025 года',
  },
  placeOf: 'Место',
  openCard: (place) => `${place}: открыть карточку`,
  noPlace: 'У этого события нет одного места; на карте — вся долина.',
  // A date ends in a full stop of its own.
  mapState: (line) => `На карте — линия, как она была на карте от ${line}`,
  mapStateWithPosts: (line, day) =>
    `Линия — как на карте от ${line}, пункты пропуска — по сообщениям к ${day}`,
  asToday: 'К сегодняшней карте со всеми слоями',
  seeBalance: 'Открыть баланс',
  tellsOf: 'События этого шага',
  figures: storyFigures,
  print: 'Распечатать историю',
  printed: (address) => `Карта Худжандского договора, ${address}`,
  sentences: {
    ...rootEvents,
    ...clashEvents,
    ...talkEvents,
    ...treatyEvents,
    ...carriedOutEvents,
  },
  steps: tourSteps,
};
