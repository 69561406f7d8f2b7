import { startsWith } from '../../../core/my-data/format.ts';
import { readGeoparquet } from '../read-geoparquet.ts';
import { format, wholeFileBytes } from './format.ts';

export const geoparquet = format('geoparquet', {
  sniff: ({ bytes }) => startsWith(bytes, 0x50, 0x41, 0x52, 0x31),
  guard: wholeFileBytes,
  read: readGeoparquet,
});
