import { crsMember } from '../../../core/my-data/crs/crs-member.ts';
import { readGeojson } from '../read-geojson.ts';
import { textHead } from '../read-text.ts';
import { format, isJson } from './format.ts';

/** Bytes at the end of a file in which a `crs` member is looked for. */
const tail = 2048;

export const geojson = format('geojson', {
  sniff: isJson,
  guard: null,
  async *read(source) {
    const { file, facts } = source;
    facts.crs = crsMember(await textHead(file)) ?? crsMember(await textHead(file.slice(-tail)));
    return yield* readGeojson(source);
  },
});
