import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import { figureMessages } from './figures.uz.ts';
import type { StoryText, StoryWords } from './story.en.ts';
import text from './story.uz.json';

const formatDate = datesOf(uzbek);
/** Does not compile where a sentence of English is missing in the file of this language. */
const plain: StoryText = text;

/** The story in Uzbek: its plain sentences stand in the JSON file, those made of figures here. */
export const storyWords: StoryWords = {
  ...plain,
  stepOf: (index, count) => `${count} bosqichdan ${index}-bosqich`,
  eventOf: (index, count) => `${count} voqeadan ${index}-voqea`,
  announce: (position, date, title) =>
    date === '' ? `${position}: ${title}` : `${position}, ${date}: ${title}`,
  span: (from, until, precision) =>
    until === null
      ? formatDate(from, precision)
      : `${formatDate(from, precision)} – ${formatDate(until, precision)}`,
  openCard: (place) => `${place}: kartochkasini ochish`,
  everySnapshot: (count, since) =>
    `Ingichka chiziqlar — chegara barcha ${count} ta chizmada (eng eskisi: ${formatDate(since)}); qalin chiziq — hozir chizilgani.`,
  mapState: (line) => `Xarita chiziqni ${line}dagi chizma boʻyicha koʻrsatadi.`,
  mapStateWithPosts: (line, day) =>
    `Xarita chiziqni ${line}dagi chizma boʻyicha, punktlarni esa ${day}gacha boʻlgan xabarlarga koʻra koʻrsatadi.`,
  figures: { ...plain.figures, ...figureMessages },
};
