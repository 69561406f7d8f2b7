import type { TaskWords } from '../en/tasks.ts';
import { aboutWords } from './about.ts';
import { compareWords } from './compare.ts';
import { dataWords } from './data.ts';
import { embedWords } from './embed.ts';
import { helpWords } from './help.ts';
import { hereWords } from './here.ts';
import { measureWords } from './measure.ts';
import { offlineWords } from './offline.ts';
import { paperWords } from './paper.ts';
import { searchWords } from './search.ts';
import { tableWords } from './tables.ts';

/** The Russian words of what is opened later, by task. */
export const ruTasks: TaskWords = {
  about: aboutWords,
  compare: compareWords,
  data: dataWords,
  help: helpWords,
  here: hereWords,
  measure: measureWords,
  paper: paperWords,
  search: searchWords,
  tables: tableWords,
  embed: embedWords,
  offline: offlineWords,
};
