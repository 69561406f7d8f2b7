import type { TaskWords } from '../en/tasks.ts';
import { compareWords } from './compare.ts';
import { dataWords } from './data.ts';
import { helpWords } from './help.ts';
import { hereWords } from './here.ts';
import { measureWords } from './measure.ts';
import { paperWords } from './paper.ts';
import { searchWords } from './search.ts';
import { tableWords } from './tables.ts';

/** The Russian words of what is opened later, by task. */
export const ruTasks: TaskWords = {
  compare: compareWords,
  data: dataWords,
  help: helpWords,
  here: hereWords,
  measure: measureWords,
  paper: paperWords,
  search: searchWords,
  tables: tableWords,
};
