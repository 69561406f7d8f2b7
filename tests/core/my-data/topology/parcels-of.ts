import type { Position } from 'geojson';
import { expect } from 'vitest';
import { metresPerDegree } from '../../../../src/core/geometry/wgs84.ts';
import { ParcelSet } from '../../../../src/core/my-data/parcel-set.ts';

const { east, north } = metresPerDegree(40);

/** A place so many metres east and north of 70° E, 40° N. */
export const at = (eastM: number, northM: number): Position => [70 + eastM / east, 40 + northM / north];

/** A closed ring through places in metres. */
export const ring = (...places: readonly (readonly [number, number])[]): Position[] => {
  const first = places[0] as readonly [number, number];
  return [...places, first].map(([x, y]) => at(x, y));
};

export const box = (west: number, south: number, eastM: number, northM: number): Position[] =>
  ring([west, south], [eastM, south], [eastM, northM], [west, northM]);

/** A file of parcels, each a shell and its holes, all of them sound. */
export function parcelsOf(
  parcels: readonly (readonly Position[][])[],
  properties: Readonly<Record<string, string>> = {},
): ParcelSet {
  const set = new ParcelSet();
  for (const coordinates of parcels)
    set.add({ value: { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } } });
  set.end();
  expect(set.counts.measured).toBe(parcels.length);
  return set;
}

/** What a search comes to. */
export function ended<T>(search: Generator<number, T>): T {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}
