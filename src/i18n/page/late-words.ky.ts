import { stretchWords } from '../atlas/stretches.ky.ts';
import { tableWords } from '../atlas/tables.ky.ts';
import { compareWords } from '../compare/compare.ky.ts';
import { snapshotWords } from '../compare/snapshots.ky.ts';
import { hereWords } from '../here/here.ky.ts';
import { measureWords } from '../measure/measure.ky.ts';
import { dataWords } from '../my-data/my-data.ky.ts';
import { offlineWords } from '../offline/offline.ky.ts';
import { searchWords } from '../search/search.ky.ts';
import { embedWords } from '../share/embed.ky.ts';
import { paperWords } from '../share/paper.ky.ts';
import { useWords } from '../share/use.ky.ts';
import { aboutWords } from './about.ky.ts';
import { fieldWords } from './fields.ky.ts';
import { helpWords } from './help.ky.ts';
import type { LateWords } from './late-words.en.ts';

/** The words of what is opened later, in Kyrgyz. */
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
