import { startsWith } from '../../../core/my-data/format.ts';
import { readZip } from '../read-zip.ts';
import { type Format, wholeFileBytes } from './format.ts';

/** An archive: KMZ, a zipped Shapefile, or any number of files of the other formats. */
export const zip: Format = {
  id: 'zip',
  label: 'Zip',
  extensions: ['zip', 'kmz'],
  sniff: ({ bytes }) => startsWith(bytes, 0x50, 0x4b),
  guard: wholeFileBytes,
  read: readZip,
};
