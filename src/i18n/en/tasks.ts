import { aboutWords } from './about.ts';
import { compareWords } from './compare.ts';
import { embedWords } from './embed.ts';
import { helpWords } from './help.ts';
import { offlineWords } from './offline.ts';
import { paperWords } from './paper.ts';
import { tableWords } from './tables.ts';

/** The reference catalogue of what is opened later, by task: fetched after the first view. */
export const enTasks = {
  about: aboutWords,
  compare: compareWords,
  help: helpWords,
  paper: paperWords,
  tables: tableWords,
  embed: embedWords,
  offline: offlineWords,
};

export type TaskWords = typeof enTasks;
