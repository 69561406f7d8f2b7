import { extensionOf } from '../../../core/my-data/format.ts';
import { isWkt } from '../../../core/my-data/wkt.ts';
import { readCsv } from '../read-csv.ts';
import { format, trimmed, wholeTextBytes } from './format.ts';

const endings: readonly string[] = ['csv', 'tsv', 'txt', 'wkt'];

export const csv = format('csv', {
  sniff(head) {
    const text = trimmed(head);
    if (text === '' || text.includes('\0') || text.startsWith('<')) return false;
    return (
      endings.includes(extensionOf(head.name)) ||
      isWkt(text) ||
      /^[^\n]{0,60000}[,;\t|][^\n]{0,60000}(\r|\n|$)/.test(text)
    );
  },
  guard: wholeTextBytes,
  read: readCsv,
});
