import { jsonOutline } from '../../../core/my-data/json-outline.ts';
import { crsMemberOf } from '../crs-member-of.ts';
import { readTopojson } from '../read-topojson.ts';
import { format, isJson, trimmed, wholeTextBytes } from './format.ts';

/** By its outermost keys alone: a property called `arcs` makes no topology. */
function sniffsTopology(text: string): boolean {
  const { outer } = jsonOutline(text);
  if (outer.has('type')) return outer.get('type') === 'Topology';
  return !outer.has('features') && (outer.get('arcs') === '[' || outer.get('objects') === '{');
}

export const topojson = format('topojson', {
  sniff: (head) => isJson(head) && sniffsTopology(trimmed(head)),
  guard: wholeTextBytes,
  async *read(source) {
    source.facts.crs = await crsMemberOf(source.file);
    return yield* readTopojson(source);
  },
});
