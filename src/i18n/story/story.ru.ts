import { datesOf } from '../language/dates.ts';
import { russian } from '../language/style.ru.ts';
import { figureMessages } from './figures.ru.ts';
import type { StoryText, StoryWords } from './story.en.ts';
import text from './story.ru.json';

const date = datesOf(russian);
/** Does not compile where a sentence of English is missing in the file of this language. */
const plain: StoryText = text;

/** The story in Russian: its plain sentences stand in the JSON file, those made of figures here. */
export const storyWords: StoryWords = {
  ...plain,
  stepOf: (index, count) => `Шаг ${index} из ${count}`,
  eventOf: (index, count) => `Событие ${index} из ${count}`,
  announce: (position, day, title) =>
    day === '' ? `${position}: ${title}` : `${position}, ${day}: ${title}`,
  span: (from, until, precision) =>
    until === null ? date(from, precision) : `${date(from, precision)} – ${date(until, precision)}`,
  openCard: (place) => `${place}: открыть карточку`,
  everySnapshot: (count, since) =>
    `Тонкие линии — как границу рисовали во всех версиях карты (${count}) с ${date(since)}; толстая — как она нарисована сейчас.`,
  // A date ends in a full stop of its own.
  mapState: (line) => `Показана линия, как она была на карте от ${line}`,
  mapStateWithPosts: (line, day) =>
    `Линия — как на карте от ${line}, пункты пропуска — по сообщениям к ${day}`,
  figures: { ...plain.figures, ...figureMessages },
};
