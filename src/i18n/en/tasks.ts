import { aboutWords } from './about.ts';
import { compareWords } from './compare.ts';
import { offlineWords } from './offline.ts';

/** The reference catalogue of what is opened later, by task: fetched after the first view. */
export const enTasks = {
  about: aboutWords,
  compare: compareWords,
  offline: offlineWords,
};

export type TaskWords = typeof enTasks;
