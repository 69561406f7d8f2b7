import { stretchWords } from '../atlas/stretches.ru.ts';
import { tableWords } from '../atlas/tables.ru.ts';
import { compareWords } from '../compare/compare.ru.ts';
import { snapshotWords } from '../compare/snapshots.ru.ts';
import { hereWords } from '../here/here.ru.ts';
import { measureWords } from '../measure/measure.ru.ts';
import { dataWords } from '../my-data/my-data.ru.ts';
import { offlineWords } from '../offline/offline.ru.ts';
import { searchWords } from '../search/search.ru.ts';
import { embedWords } from '../share/embed.ru.ts';
import { paperWords } from '../share/paper.ru.ts';
import { useWords } from '../share/use.ru.ts';
import { aboutWords } from './about.ru.ts';
import { fieldWords } from './fields.ru.ts';
import { helpWords } from './help.ru.ts';
import type { LateWords } from './late-words.en.ts';

/** The Russian words of what is opened later, by task. */
export const lateWords: LateWords = {
  about: aboutWords,
  compare: compareWords,
  data: dataWords,
  fields: fieldWords,
  help: helpWords,
  here: hereWords,
  measure: measureWords,
  paper: paperWords,
  search: searchWords,
  snapshots: snapshotWords,
  stretches: stretchWords,
  tables: tableWords,
  use: useWords,
  embed: embedWords,
  offline: offlineWords,
};
