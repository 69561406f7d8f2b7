import { aboutWords } from './about.ts';
import { compareWords } from './compare.ts';
import { embedWords } from './embed.ts';
import { offlineWords } from './offline.ts';

/** The reference catalogue of what is opened later, by task: fetched after the first view. */
export const enTasks = {
  about: aboutWords,
  compare: compareWords,
  embed: embedWords,
  offline: offlineWords,
};

export type TaskWords = typeof enTasks;
