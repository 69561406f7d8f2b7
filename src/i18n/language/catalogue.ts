import type { Language, Spoken } from '../../core/language/languages.ts';
import type { LateWords } from '../page/late-words.en.ts';
import type { Words } from '../page/words.en.ts';
import type { StoryWords } from '../story/story.en.ts';

/*
 * Each language is a chunk of its own, fetched alone. The files are found by their names, so that a language is
 * added with its files; tests/words/files.test.ts names those that are missing.
 */
const parts = {
  /** The words of the first view. */
  words: import.meta.glob<Words>('../page/words.*.ts', { import: 'words' }),
  /** The words of what is opened later. */
  lateWords: import.meta.glob<LateWords>('../page/late-words.*.ts', { import: 'lateWords' }),
  /** The sentences of the story, fetched with its tab. */
  story: import.meta.glob<StoryWords>('../story/story.*.ts', { import: 'storyWords' }),
};
const fileOf = { words: '../page/words', lateWords: '../page/late-words', story: '../story/story' };

async function load(part: keyof typeof parts, language: Spoken): Promise<object> {
  const spoken: Language = language === 'en-x-long' ? 'en' : language;
  const file = `${fileOf[part]}.${spoken}.ts`;
  const fetched = parts[part][file];
  if (!fetched) throw new Error(`no words: ${file}`);
  if (language === spoken) return fetched();
  const [{ lengthen }, words] = await Promise.all([import('./lengthen.ts'), fetched()]);
  return lengthen(words);
}

export const loadWords = (language: Spoken = 'en') => load('words', language) as Promise<Words>;
export const loadLateWords = (language: Spoken = 'en') => load('lateWords', language) as Promise<LateWords>;
export const loadStoryWords = (language: Spoken = 'en') => load('story', language) as Promise<StoryWords>;
