import type { LateWords } from '../page/late-words.en.ts';
import type { Words } from '../page/words.en.ts';
import type { StoryWords } from '../story/story.en.ts';
import { type Language, languages } from './style.ts';

/** English with every text 60 % longer, for the tests of the layout; no reader is offered it. */
export const longEnglish = 'en-x-long';
export type Spoken = Language | typeof longEnglish;

type Catalogue = {
  /** The words of the first view. */
  readonly words: () => Promise<Words>;
  /** The words of what is opened later. */
  readonly lateWords: () => Promise<LateWords>;
  /** The sentences of the story, fetched with its tab. */
  readonly story: () => Promise<StoryWords>;
};

/** What each language's catalogue is fetched by: one line a chunk, so that no other language is downloaded. */
const catalogues: Partial<Record<Language, Catalogue>> & { en: Catalogue } = {
  en: {
    words: () => import('../page/words.en.ts').then(({ en }) => en),
    lateWords: () => import('../page/late-words.en.ts').then(({ enLateWords }) => enLateWords),
    story: () => import('../story/story.en.ts').then(({ enStory }) => enStory),
  },
  ru: {
    words: () => import('../page/words.ru.ts').then(({ ru }) => ru),
    lateWords: () => import('../page/late-words.ru.ts').then(({ ruLateWords }) => ruLateWords),
    story: () => import('../story/story.ru.ts').then(({ ruStory }) => ruStory),
  },
  ky: {
    words: () => import('../page/words.ky.ts').then(({ ky }) => ky),
    lateWords: () => import('../page/late-words.ky.ts').then(({ kyLateWords }) => kyLateWords),
    story: () => import('../story/story.ky.ts').then(({ kyStory }) => kyStory),
  },
  tg: {
    words: () => import('../page/words.tg.ts').then(({ tgWords }) => tgWords),
    lateWords: () => import('../page/late-words.tg.ts').then(({ tgLateWords }) => tgLateWords),
    story: () => import('../story/story.tg.ts').then(({ tgStory }) => tgStory),
  },
  uz: {
    words: () => import('../page/words.uz.ts').then(({ uz }) => uz),
    lateWords: () => import('../page/late-words.uz.ts').then(({ uzLateWords }) => uzLateWords),
    story: () => import('../story/story.uz.ts').then(({ uzStory }) => uzStory),
  },
};

/** The languages a reader can choose: those whose catalogue is here. */
export const offered: readonly Language[] = languages.filter((language) => language in catalogues);

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  uz: 'Oʻzbekcha',
};

async function load<Part extends keyof Catalogue>(part: Part, language: Spoken) {
  if (language !== longEnglish) return (catalogues[language] ?? catalogues.en)[part]();
  const [{ lengthen }, words] = await Promise.all([import('./lengthen.ts'), catalogues.en[part]()]);
  return lengthen(words);
}

export const loadWords = (language: Spoken = 'en') => load('words', language) as Promise<Words>;
export const loadLateWords = (language: Spoken = 'en') => load('lateWords', language) as Promise<LateWords>;
export const loadStoryWords = (language: Spoken = 'en') => load('story', language) as Promise<StoryWords>;
