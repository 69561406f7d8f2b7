import { untouched } from '../../core/my-data/file-settings.ts';
import type { MyFile } from '../../core/my-data/my-data.ts';

let last = 0;

/** A file that the reader has just given. Ids sort by the time of opening, also across visits. */
export const newFile = (bytes: Blob, name: string): MyFile<Blob> => ({
  id: `${String(Date.now()).padStart(14, '0')}-${String(++last).padStart(4, '0')}`,
  name,
  bytes,
  settings: untouched,
  keeping: 'unknown',
  status: { stage: 'waiting' },
});
