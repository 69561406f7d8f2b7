import { extensionOf } from '../../../core/my-data/format.ts';
import { looksNewlineDelimited } from '../../../core/my-data/ndjson-reader.ts';
import { crsMemberOf } from '../crs-member-of.ts';
import { readNdjson } from '../read-geojson.ts';
import { format, isJson, trimmed } from './format.ts';

const endings: readonly string[] = ['ndjson', 'geojsonl', 'geojsons', 'jsonl'];

/** Whether the head ends within its first line, which is no collection: then the name has to say it. */
const endsWithinLine = (text: string) => !text.includes('\n') && !text.includes('"FeatureCollection"');

export const ndjson = format('ndjson', {
  sniff: (head) => {
    const isNamed = endings.includes(extensionOf(head.name));
    if (!isJson(head)) return isNamed;
    const text = trimmed(head);
    return looksNewlineDelimited(text) || (isNamed && endsWithinLine(text));
  },
  guard: null,
  async *read(source) {
    source.facts.crs = await crsMemberOf(source.file);
    return yield* readNdjson(source);
  },
});
