import { crsMemberOf } from '../crs-member-of.ts';
import { readGeojson } from '../read-geojson.ts';
import { format, isJson } from './format.ts';

export const geojson = format('geojson', {
  sniff: isJson,
  guard: null,
  async *read(source) {
    source.facts.crs = await crsMemberOf(source.file);
    return yield* readGeojson(source);
  },
});
