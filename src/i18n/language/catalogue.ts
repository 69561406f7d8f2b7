import type { LateWords } from '../page/late-messages.en.ts';
import type { Words } from '../page/messages.en.ts';
import type { StoryWords } from '../story/story.en.ts';
import { type Language, languages } from './style.ts';

/** English with every text 60 % longer, for the tests of the layout; no reader is offered it. */
export const longEnglish = 'en-x-long';
export type Spoken = Language | typeof longEnglish;

type Catalogue = {
  /** The words of the first view. */
  readonly words: () => Promise<Words>;
  /** The words of what is opened later. */
  readonly tasks: () => Promise<LateWords>;
  /** The sentences of the story, fetched with its tab. */
  readonly story: () => Promise<StoryWords>;
};

/** What each language's catalogue is fetched by: one line a chunk, so that no other language is downloaded. */
const catalogues: Partial<Record<Language, Catalogue>> & { en: Catalogue } = {
  en: {
    words: () => import('../page/messages.en.ts').then(({ en }) => en),
    tasks: () => import('../page/late-messages.en.ts').then(({ enLateWords }) => enLateWords),
    story: () => import('../story/story.en.ts').then(({ enStory }) => enStory),
  },
  ru: {
    words: () => import('../page/messages.ru.ts').then(({ ru }) => ru),
    tasks: () => import('../page/late-messages.ru.ts').then(({ ruLateWords }) => ruLateWords),
    story: () => import('../story/story.ru.ts').then(({ ruStory }) => ruStory),
  },
  ky: {
    words: () => import('../page/messages.ky.ts').then(({ ky }) => ky),
    tasks: () => import('../page/late-messages.ky.ts').then(({ kyLateWords }) => kyLateWords),
    story: () => import('../story/story.ky.ts').then(({ kyStory }) => kyStory),
  },
  tg: {
    words: () => import('../page/messages.tg.ts').then(({ tgWords }) => tgWords),
    tasks: () => import('../page/late-messages.tg.ts').then(({ tgLateWords }) => tgLateWords),
    story: () => import('../story/story.tg.ts').then(({ tgStory }) => tgStory),
  },
  uz: {
    words: () => import('../page/messages.uz.ts').then(({ uz }) => uz),
    tasks: () => import('../page/late-messages.uz.ts').then(({ uzLateWords }) => uzLateWords),
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
export const loadLateWords = (language: Spoken = 'en') => load('tasks', language) as Promise<LateWords>;
export const loadStoryWords = (language: Spoken = 'en') => load('story', language) as Promise<StoryWords>;
