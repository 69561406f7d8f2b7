import { startsWith } from '../../../core/my-data/format.ts';
import { readFlatgeobuf } from '../read-flatgeobuf.ts';
import { format, wholeFileBytes } from './format.ts';

export const flatgeobuf = format('flatgeobuf', {
  sniff: ({ bytes }) => startsWith(bytes, 0x66, 0x67, 0x62),
  guard: wholeFileBytes,
  read: readFlatgeobuf,
});
