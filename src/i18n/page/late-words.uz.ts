import { stretchWords } from '../atlas/stretches.uz.ts';
import { uzTables } from '../atlas/tables.uz.ts';
import { uzCompare } from '../compare/compare.uz.ts';
import { snapshotWords } from '../compare/snapshots.uz.ts';
import { uzHere } from '../here/here.uz.ts';
import { uzMeasure } from '../measure/measure.uz.ts';
import { uzData } from '../my-data/my-data.uz.ts';
import { uzOffline } from '../offline/offline.uz.ts';
import { uzSearch } from '../search/search.uz.ts';
import { uzEmbed } from '../share/embed.uz.ts';
import { uzPaper } from '../share/paper.uz.ts';
import { uzAbout } from './about.uz.ts';
import { uzHelp } from './help.uz.ts';
import type { LateWords } from './late-words.en.ts';

export const uzLateWords: LateWords = {
  about: uzAbout,
  compare: uzCompare,
  data: uzData,
  help: uzHelp,
  here: uzHere,
  measure: uzMeasure,
  paper: uzPaper,
  search: uzSearch,
  snapshots: snapshotWords,
  stretches: stretchWords,
  tables: uzTables,
  embed: uzEmbed,
  offline: uzOffline,
};
