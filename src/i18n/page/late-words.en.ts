import { stretchWords } from '../atlas/stretches.en.ts';
import { tableWords } from '../atlas/tables.en.ts';
import { compareWords } from '../compare/compare.en.ts';
import { snapshotWords } from '../compare/snapshots.en.ts';
import { hereWords } from '../here/here.en.ts';
import { measureWords } from '../measure/measure.en.ts';
import { dataWords } from '../my-data/my-data.en.ts';
import { offlineWords } from '../offline/offline.en.ts';
import { searchWords } from '../search/search.en.ts';
import { embedWords } from '../share/embed.en.ts';
import { paperWords } from '../share/paper.en.ts';
import { useWords } from '../share/use.en.ts';
import { aboutWords } from './about.en.ts';
import { fieldWords } from './fields.en.ts';
import { helpWords } from './help.en.ts';

/** The reference catalogue of what is opened later, by task: fetched after the first view. */
export const lateWords = {
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

export type LateWords = typeof lateWords;
