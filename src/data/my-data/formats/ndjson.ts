import { extensionOf } from '../../../core/my-data/format.ts';
import { looksNewlineDelimited } from '../../../core/my-data/ndjson-reader.ts';
import { readNdjson } from '../read-geojson.ts';
import { format, isJson, trimmed } from './format.ts';

const endings: readonly string[] = ['ndjson', 'geojsonl', 'geojsons', 'jsonl'];

export const ndjson = format('ndjson', {
  sniff: (head) =>
    isJson(head) ? looksNewlineDelimited(trimmed(head)) : endings.includes(extensionOf(head.name)),
  guard: null,
  read: readNdjson,
});
