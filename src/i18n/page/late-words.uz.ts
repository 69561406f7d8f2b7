import { stretchWords } from '../atlas/stretches.uz.ts';
import { tableWords } from '../atlas/tables.uz.ts';
import { compareWords } from '../compare/compare.uz.ts';
import { snapshotWords } from '../compare/snapshots.uz.ts';
import { hereWords } from '../here/here.uz.ts';
import { measureWords } from '../measure/measure.uz.ts';
import { dataWords } from '../my-data/my-data.uz.ts';
import { offlineWords } from '../offline/offline.uz.ts';
import { searchWords } from '../search/search.uz.ts';
import { embedWords } from '../share/embed.uz.ts';
import { paperWords } from '../share/paper.uz.ts';
import { useWords } from '../share/use.uz.ts';
import { aboutWords } from './about.uz.ts';
import { fieldWords } from './fields.uz.ts';
import { helpWords } from './help.uz.ts';
import type { LateWords } from './late-words.en.ts';

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
