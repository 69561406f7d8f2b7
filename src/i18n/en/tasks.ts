import { compareWords } from './compare.ts';

/** The reference catalogue of what is opened later, by task: fetched after the first view. */
export const enTasks = {
  compare: compareWords,
};

export type TaskWords = typeof enTasks;
