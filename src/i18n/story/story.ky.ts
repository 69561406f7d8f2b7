import { onDate, toDate } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { figureMessages } from './figures.ky.ts';
import type { StoryText, StoryWords } from './story.en.ts';
import text from './story.ky.json';

const date = datesOf(kyrgyz);
/** Does not compile where a sentence of English is missing in the file of this language. */
const plain: StoryText = text;

/** The story in Kyrgyz: its plain sentences stand in the JSON file, those made of figures here. */
export const storyWords: StoryWords = {
  ...plain,
  stepOf: (index, count) => `${count} кадамдын ичинен ${index}`,
  eventOf: (index, count) => `${count} окуянын ичинен ${index}`,
  announce: (position, date, title) =>
    date === '' ? `${position}: ${title}` : `${position}, ${date}: ${title}`,
  span: (from, until, precision) =>
    until === null ? date(from, precision) : `${date(from, precision)} – ${date(until, precision)}`,
  openCard: (place) => `${place}: баракчасын ачуу`,
  everySnapshot: (count, since) =>
    `Ичке сызыктар – чек ара ${count} чийменин баарында (эң эскиси: ${date(since)}); жоон сызык – азыр чийилгени.`,
  mapState: (line) => `Карта сызыкты ${onDate(line)} чийилгендей көрсөтөт.`,
  mapStateWithPosts: (line, day) =>
    `Карта сызыкты ${onDate(line)} чийилгендей, бекеттерди ${toDate(day)} чейин билдирилгендей көрсөтөт.`,
  figures: { ...plain.figures, ...figureMessages },
};
