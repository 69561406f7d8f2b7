import { compareWords } from './compare.ts';
import { dataWords } from './data.ts';

/** The reference catalogue of what is opened later, by task: fetched after the first view. */
export const enTasks = {
  compare: compareWords,
  data: dataWords,
};

export type TaskWords = typeof enTasks;
