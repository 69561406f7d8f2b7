import { compareWords } from './compare.ts';
import { helpWords } from './help.ts';
import { measureWords } from './measure.ts';
import { paperWords } from './paper.ts';
import { tableWords } from './tables.ts';

/** The reference catalogue of what is opened later, by task: fetched after the first view. */
export const enTasks = {
  compare: compareWords,
  help: helpWords,
  measure: measureWords,
  paper: paperWords,
  tables: tableWords,
};

export type TaskWords = typeof enTasks;
