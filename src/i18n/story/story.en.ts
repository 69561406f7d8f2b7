import { formatDate } from '../language/dates.ts';
import { figureMessages } from './figures.en.ts';
import text from './story.en.json';

/** The sentences of the story that hold no figure: a translator edits the JSON file alone. */
export type StoryText = typeof text;

/** The reference catalogue of the story, fetched with its tab. */
export const storyWords = {
  ...text,
  stepOf: (index: number, count: number) => `Step ${index} of ${count}`,
  eventOf: (index: number, count: number) => `Event ${index} of ${count}`,
  announce: (position: string, date: string, title: string) =>
    date === '' ? `${position}: ${title}` : `${position}, ${date}: ${title}`,
  span: (from: string, until: string | null, precision: string) =>
    until === null
      ? formatDate(from, precision)
      : `${formatDate(from, precision)} – ${formatDate(until, precision)}`,
  openCard: (place: string) => `${place}: open its card`,
  everySnapshot: (count: number, since: string) =>
    `Thin lines: every reading of the border in the ${count} snapshots since ${formatDate(since)}; the thick line: as it is drawn now.`,
  mapState: (line: string) => `The map shows the line as drawn on ${line}.`,
  mapStateWithPosts: (line: string, day: string) =>
    `The map shows the line as drawn on ${line} and the crossing points as reported by ${day}.`,
  figures: { ...text.figures, ...figureMessages },
};

export type StoryWords = typeof storyWords;
