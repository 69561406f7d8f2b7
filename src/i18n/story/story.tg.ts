import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import { figureMessages } from './figures.tg.ts';
import type { StoryText, StoryWords } from './story.en.ts';
import text from './story.tg.json';

const formatDate = datesOf(tajik);
/** Does not compile where a sentence of English is missing in the file of this language. */
const plain: StoryText = text;

/** The story in Tajik: its plain sentences stand in the JSON file, those made of figures here. */
export const storyWords: StoryWords = {
  ...plain,
  stepOf: (index, count) => `Қадами ${index} аз ${count}`,
  eventOf: (index, count) => `Рӯйдоди ${index} аз ${count}`,
  announce: (position, date, title) =>
    date === '' ? `${position}: ${title}` : `${position}, ${date}: ${title}`,
  span: (from, until, precision) =>
    until === null
      ? formatDate(from, precision)
      : `${formatDate(from, precision)} – ${formatDate(until, precision)}`,
  openCard: (place) => `${place}: варақачаашро кушодан`,
  everySnapshot: (count, since) =>
    `Хатҳои борик — сарҳад дар ҳамаи ${count} тасвир (аввалинаш: ${formatDate(since)}); хати ғафс — чунон ки ҳоло кашида шудааст.`,
  mapState: (line) => `Харита хатро тибқи тасвири ${line} нишон медиҳад.`,
  mapStateWithPosts: (line, day) =>
    `Харита хатро тибқи тасвири ${line} ва гузаргоҳҳоро тибқи хабарҳо то ${day} нишон медиҳад.`,
  figures: { ...plain.figures, ...figureMessages },
};
