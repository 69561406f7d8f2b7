import type { Feature, Polygon } from 'geojson';
import { metresPerDegree } from '../../../../src/core/geometry/wgs84.ts';
import { guessMapping } from '../../../../src/core/my-data/mapping.ts';
import { ParcelSet } from '../../../../src/core/my-data/parcel-set.ts';
import { compareLists } from '../../../../src/core/my-data/two-lists/compare-lists.ts';
import type { MatchAnswer } from '../../../../src/core/my-data/two-lists/comparison.ts';
import { parcelList } from '../../../../src/core/my-data/two-lists/parcel-list.ts';

const { east, north } = metresPerDegree(40);

/** A box of metres, its south-western corner so many metres from 70.5 E 40 N. */
export function box(x: number, y: number, width: number, height = width): Polygon {
  const at = (dx: number, dy: number) => [70.5 + dx / east, 40 + dy / north];
  const ring = [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)];
  return { type: 'Polygon', coordinates: [ring] };
}

export const feature = (geometry: Polygon, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

/** What a parcel that passes one way or the other has for properties. */
export const toKgz = { from: 'TJK', to: 'KGZ', exchange: 'x' };
export const toTjk = { from: 'KGZ', to: 'TJK', exchange: 'x' };

/** A list of read features, with guessed fields. */
export function listOf(features: readonly Feature[], incomplete = false) {
  const set = new ParcelSet();
  for (const value of features) set.add({ value });
  set.end();
  return { ...parcelList(set, guessMapping(set.fields.summary())), incomplete };
}

/** The comparison of two lists of features. */
export function compared(a: readonly Feature[], b: readonly Feature[], answers: readonly MatchAnswer[] = []) {
  const steps = compareLists(listOf(a), listOf(b), { tolerancePercent: 1, accuracyM: 0 }, answers);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
