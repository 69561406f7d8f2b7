import { compareWords } from './compare.ts';
import { measureWords } from './measure.ts';

/** The reference catalogue of what is opened later, by task: fetched after the first view. */
export const enTasks = {
  compare: compareWords,
  measure: measureWords,
};

export type TaskWords = typeof enTasks;
