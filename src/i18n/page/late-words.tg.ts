import { stretchWords } from '../atlas/stretches.tg.ts';
import { tableWords } from '../atlas/tables.tg.ts';
import { compareWords } from '../compare/compare.tg.ts';
import { snapshotWords } from '../compare/snapshots.tg.ts';
import { hereWords } from '../here/here.tg.ts';
import { measureWords } from '../measure/measure.tg.ts';
import { dataWords } from '../my-data/my-data.tg.ts';
import { offlineWords } from '../offline/offline.tg.ts';
import { searchWords } from '../search/search.tg.ts';
import { embedWords } from '../share/embed.tg.ts';
import { paperWords } from '../share/paper.tg.ts';
import { useWords } from '../share/use.tg.ts';
import { aboutWords } from './about.tg.ts';
import { fieldWords } from './fields.tg.ts';
import { helpWords } from './help.tg.ts';
import type { LateWords } from './late-words.en.ts';

/** The words of what is opened later, in Tajik. */
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
