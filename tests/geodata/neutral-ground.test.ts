import { expect, it } from 'vitest';
import { parseNeutralGround } from '../../src/core/atlas/neutral-ground.ts';
import { geodesicArea } from '../../src/core/geometry/geodesic.ts';
import { placementIn } from '../../src/core/here/placement.ts';
import { found, shippedJson } from './independent-figures.ts';

const { items, problems } = parseNeutralGround(shippedJson('neutral-ground.geojson'));

const newest = Object.keys(shippedJson<object>('releases.json')).sort().at(-1);
/** Figures are of a snapshot that was looked at; a newer one may draw the strip otherwise. */
const looked = it.runIf(found.some(({ date }) => date === newest));

looked('is the strip of 10,170.8 m² at Tort-Kocho, in no country since July 2026', () => {
  expect(problems).toEqual([]);
  expect(items.map(({ id, since }) => [id, since])).toEqual([['tort-kocho', '2026-07-10']]);
  const [strip] = items;
  if (strip === undefined) return;
  expect(geodesicArea(strip.geometry)).toBeCloseTo(10_170.8, 0);
  expect(strip.ellipsoidalHa).toBeCloseTo(geodesicArea(strip.geometry) / 10_000, 6);
  expect(placementIn([70.51515, 39.95604], strip.geometry)).toBe('inside');
});

looked('lies between two Tajik sides of 254 m and Kyrgyz ends of the published 40 m', () => {
  const [strip] = items;
  expect((strip?.besideKm.TJK ?? 0) / 2).toBeCloseTo(0.254, 3);
  expect((strip?.besideKm.KGZ ?? 0) / 2).toBeCloseTo(0.04, 3);
});
