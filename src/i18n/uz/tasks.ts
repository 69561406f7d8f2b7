import type { TaskWords } from '../en/tasks.ts';
import { uzAbout } from './about.ts';
import { uzCompare } from './compare.ts';
import { uzData } from './data.ts';
import { uzEmbed } from './embed.ts';
import { uzHelp } from './help.ts';
import { uzHere } from './here.ts';
import { uzMeasure } from './measure.ts';
import { uzOffline } from './offline.ts';
import { uzPaper } from './paper.ts';
import { uzSearch } from './search.ts';
import { uzTables } from './tables.ts';

export const uzTasks: TaskWords = {
  about: uzAbout,
  compare: uzCompare,
  data: uzData,
  help: uzHelp,
  here: uzHere,
  measure: uzMeasure,
  paper: uzPaper,
  search: uzSearch,
  tables: uzTables,
  embed: uzEmbed,
  offline: uzOffline,
};
