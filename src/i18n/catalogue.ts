import type { TaskWords } from './en/tasks.ts';
import type { Words } from './en/words.ts';

/** The words of the first view. */
export const loadWords = (): Promise<Words> => import('./en/words.ts').then(({ en }) => en);

/** The words of what is opened later. */
export const loadTaskWords = (): Promise<TaskWords> => import('./en/tasks.ts').then(({ enTasks }) => enTasks);
