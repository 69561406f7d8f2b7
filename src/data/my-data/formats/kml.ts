import { firstElement } from '../../../core/my-data/format.ts';
import { readXml } from '../read-xml.ts';
import { format, trimmed, wholeTextBytes } from './format.ts';

const roots: readonly (string | null)[] = ['kml', 'document', 'folder', 'placemark'];

export const kml = format('kml', {
  sniff: (head) => trimmed(head).startsWith('<') && roots.includes(firstElement(trimmed(head))),
  guard: wholeTextBytes,
  read: (source) => readXml(source, 'kml'),
});
