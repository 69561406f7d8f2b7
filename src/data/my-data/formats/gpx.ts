import { firstElement } from '../../../core/my-data/format.ts';
import { readXml } from '../read-xml.ts';
import { format, trimmed, wholeTextBytes } from './format.ts';

export const gpx = format('gpx', {
  sniff: (head) => trimmed(head).startsWith('<') && firstElement(trimmed(head)) === 'gpx',
  guard: wholeTextBytes,
  read: (source) => readXml(source, 'gpx'),
});
