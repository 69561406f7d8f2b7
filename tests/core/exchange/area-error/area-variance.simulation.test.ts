import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../bench/parcels.ts';
import { type Outline, planarSds, rectangleRing } from './planar.ts';

const sigma = 3;
const trials = 4000;

/** Standard normal numbers (Box and Muller) from a seed. */
function normals(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Lower triangle whose product with its transpose is the correlation of the places (Cholesky). */
function root(places: readonly Position[], lengthM: number): number[][] {
  const rows: number[][] = [];
  places.forEach(([x = 0, y = 0], i) => {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      const [u = 0, v = 0] = places[j] ?? [];
      const h2 = (x - u) ** 2 + (y - v) ** 2;
      const own = i === j ? 1 + 1e-10 : lengthM === 0 ? 0 : Math.exp(-h2 / lengthM ** 2);
      const other = rows[j] ?? row;
      let rest = own;
      for (let k = 0; k < j; k++) rest -= (row[k] as number) * (other[k] as number);
      row.push(i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (other[j] as number));
    }
    rows.push(row);
  });
  return rows;
}

const area = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    return sum + (x1 * y2 - x2 * y1) / 2;
  }, 0);

/** Per cent of drawings whose difference lies within 1.96 of the stated error of the true one. */
function coverage(outlines: readonly Outline[], lengthM: number, seed: number): number {
  const key = ([x, y]: Position) => `${x} ${y}`;
  const places = [...new Map(outlines.flatMap(({ ring }) => ring).map((at) => [key(at), at])).values()];
  const number = new Map(places.map((at, i) => [key(at), i]));
  const triangle = root(places, lengthM);
  const normal = normals(seed);
  const field = () => {
    const noise = places.map(normal);
    return triangle.map((row) => row.reduce((sum, share, k) => sum + share * (noise[k] as number), 0));
  };
  const numbered = outlines.map(({ ring, side }) => ({
    side,
    at: ring.map((p) => number.get(key(p)) as number),
  }));
  const difference = (drawn: readonly Position[]) =>
    numbered.reduce((sum, { side, at }) => sum + side * area(at.map((i) => drawn[i] as Position)), 0);
  const truth = difference(places);
  const limit = 1.96 * sigma * (planarSds(outlines, [lengthM])[0] as number);
  let within = 0;
  for (let trial = 0; trial < trials; trial++) {
    const [east, north] = [field(), field()];
    const drawn = places.map(
      ([x = 0, y = 0], i): Position => [x + sigma * (east[i] as number), y + sigma * (north[i] as number)],
    );
    if (Math.abs(difference(drawn) - truth) <= limit) within++;
  }
  return (100 * within) / trials;
}

const parcel: Outline[] = [{ ring: rectangleRing(0, 0, 1000, 600, 200), side: 1 }];
const difference: Outline[] = [
  { ring: rectangleRing(0, 0, 1000, 1000, 250), side: 1 },
  { ring: rectangleRing(1000, 0, 800, 1000, 250), side: -1 },
];

describe('95 of 100 drawings whose points are off alike lie in the band', () => {
  test.each([
    ['a parcel', 0, parcel],
    ['a parcel', 200, parcel],
    ['a parcel', 650, parcel],
    ['a parcel', 2000, parcel],
    ['a difference along a shared edge', 0, difference],
    ['a difference along a shared edge', 200, difference],
    ['a difference along a shared edge', 650, difference],
    ['a difference along a shared edge', 2000, difference],
  ] as const)('%s, alike over %s m', (_, lengthM, outlines) => {
    const covered = coverage(outlines, lengthM, 17 + lengthM);
    expect(covered).toBeGreaterThan(93);
    expect(covered).toBeLessThan(97);
  });
});
