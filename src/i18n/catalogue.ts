import type { StoryWords } from './en/story/story.ts';
import type { TaskWords } from './en/tasks.ts';
import type { Words } from './en/words.ts';
import { type Language, languages } from './style.ts';

/** English with every text 60 % longer, for the tests of the layout; no reader is offered it. */
export const longEnglish = 'en-x-long';
export type Spoken = Language | typeof longEnglish;

type Catalogue = {
  /** The words of the first view. */
  readonly words: () => Promise<Words>;
  /** The words of what is opened later. */
  readonly tasks: () => Promise<TaskWords>;
  /** The sentences of the story, fetched with its tab. */
  readonly story: () => Promise<StoryWords>;
};

/** What each language's catalogue is fetched by: one line a chunk, so that no other language is downloaded. */
const catalogues: Partial<Record<Language, Catalogue>> & { en: Catalogue } = {
  en: {
    words: () => import('./en/words.ts').then(({ en }) => en),
    tasks: () => import('./en/tasks.ts').then(({ enTasks }) => enTasks),
    story: () => import('./en/story/story.ts').then(({ enStory }) => enStory),
  },
  ru: {
    words: () => import('./ru/words.ts').then(({ ru }) => ru),
    tasks: () => import('./ru/tasks.ts').then(({ ruTasks }) => ruTasks),
    story: () => import('./ru/story/story.ts').then(({ ruStory }) => ruStory),
  },
  ky: {
    words: () => import('./ky/words.ts').then(({ ky }) => ky),
    tasks: () => import('./ky/tasks.ts').then(({ kyTasks }) => kyTasks),
    story: () => import('./ky/story/story.ts').then(({ kyStory }) => kyStory),
  },
  tg: {
    words: () => import('./tg/words.ts').then(({ tgWords }) => tgWords),
    tasks: () => import('./tg/tasks.ts').then(({ tgTasks }) => tgTasks),
    story: () => import('./tg/story/story.ts').then(({ tgStory }) => tgStory),
  },
  uz: {
    words: () => import('./uz/words.ts').then(({ uz }) => uz),
    tasks: () => import('./uz/tasks.ts').then(({ uzTasks }) => uzTasks),
    story: () => import('./uz/story/story.ts').then(({ uzStory }) => uzStory),
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
export const loadTaskWords = (language: Spoken = 'en') => load('tasks', language) as Promise<TaskWords>;
export const loadStoryWords = (language: Spoken = 'en') => load('story', language) as Promise<StoryWords>;
