import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaUncertainty } from '../../../src/core/geometry/area-uncertainty.ts';
import { authalicArea } from '../../../src/core/geometry/authalic.ts';
import { geodesicPerimeter } from '../../../src/core/geometry/geodesic.ts';
import { seededRandom } from '../../bench/parcels.ts';
import { rectangle } from './polygons.ts';

const radians = Math.PI / 180;
const east = 85_394; // metres in a degree of longitude at 40° N on WGS84
const north = 111_035; // and of latitude

const ringOf = (metres: readonly (readonly [number, number])[]): Position[] => {
  const ring = metres.map(([x, y]): Position => [70 + x / east, 40 + y / north]);
  return [...ring, ring[0] as Position];
};
const polygonOf = (metres: readonly (readonly [number, number])[]): Polygon => ({
  type: 'Polygon',
  coordinates: [ringOf(metres)],
});

const shapes: Record<string, [number, number][]> = {
  square: [
    [0, 0],
    [500, 0],
    [500, 500],
    [0, 500],
  ],
  'narrow strip': [
    [0, 0],
    [2000, 0],
    [2000, 60],
    [0, 60],
  ],
  'round field': Array.from({ length: 36 }, (_, i) => [
    300 * Math.cos(i * 10 * radians),
    300 * Math.sin(i * 10 * radians),
  ]),
  'concave L': [
    [0, 0],
    [600, 0],
    [600, 200],
    [200, 200],
    [200, 600],
    [0, 600],
  ],
};

/** Standard normal numbers (Box and Muller) from a seed. */
function normals(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Per cent of trials whose area lies within 1.96 of the stated error of the true one. */
function coverage(trials: number, truth: number, errorM2: number, drawn: () => number): number {
  let within = 0;
  for (let i = 0; i < trials; i++) if (Math.abs(drawn() - truth) <= 1.96 * errorM2) within++;
  return (100 * within) / trials;
}

/** The outline with every edge moved outwards by `by` metres (counter-clockwise rings). */
function grown(metres: readonly [number, number][], by: number): [number, number][] {
  const n = metres.length;
  const at = (i: number) => metres[(i + n) % n] as [number, number];
  const normal = (i: number) => {
    const [[x1, y1], [x2, y2]] = [at(i), at(i + 1)];
    const length = Math.hypot(x2 - x1, y2 - y1);
    return [(y2 - y1) / length, (x1 - x2) / length] as const;
  };
  return metres.map(([x, y], i) => {
    const [[ax, ay], [bx, by2]] = [normal(i - 1), normal(i)];
    const scale = by / (1 + ax * bx + ay * by2);
    return [x + scale * (ax + bx), y + scale * (ay + by2)];
  });
}

describe.each(Object.entries(shapes))('the errors of a %s', (_, metres) => {
  const sigma = 3;
  const polygon = polygonOf(metres);
  const truth = authalicArea(polygon);
  const { independentM2, systematicM2 } = areaUncertainty(polygon, sigma);

  test('independent: 95 % of drawings with scattered vertices lie in the band', () => {
    const normal = normals(7);
    const drawn = () =>
      authalicArea(polygonOf(metres.map(([x, y]) => [x + sigma * normal(), y + sigma * normal()])));
    const covered = coverage(8000, truth, independentM2, drawn);
    expect(covered).toBeGreaterThan(93);
    expect(covered).toBeLessThan(97);
  });

  test('systematic: 95 % of drawings with the whole outline moved out or in lie in the band', () => {
    const normal = normals(11);
    const covered = coverage(8000, truth, systematicM2, () =>
      authalicArea(polygonOf(grown(metres, sigma * normal()))),
    );
    expect(covered).toBeGreaterThan(93);
    expect(covered).toBeLessThan(97);
  });
});

describe('the errors', () => {
  test('of a square of side s: √2 σ s and 4 σ s', () => {
    const { independentM2, systematicM2 } = areaUncertainty(polygonOf(shapes.square ?? []), 2);
    expect(independentM2).toBeCloseTo(Math.SQRT2 * 2 * 500, -1);
    expect(systematicM2).toBeCloseTo(4 * 2 * 500, -1);
  });

  test('grow with the accuracy in proportion, and are nothing at none', () => {
    const square = polygonOf(shapes.square ?? []);
    const one = areaUncertainty(square, 1);
    const thirty = areaUncertainty(square, 30);
    expect(thirty.independentM2).toBeCloseTo(30 * one.independentM2, 6);
    expect(thirty.systematicM2).toBeCloseTo(30 * one.systematicM2, 6);
    expect(areaUncertainty(square, 0)).toEqual({ independentM2: 0, systematicM2: 0 });
  });

  test('count holes, and know the perimeter that GeographicLib knows', () => {
    const [shell = []] = rectangle(70, 40, 70.02, 40.02).coordinates;
    const [hole = []] = rectangle(70.005, 40.005, 70.01, 40.01).coordinates;
    const holed: Polygon = { type: 'Polygon', coordinates: [shell, hole] };
    const multi = { type: 'MultiPolygon' as const, coordinates: [[shell], [hole]] };
    const { systematicM2 } = areaUncertainty(holed, 1);
    expect(systematicM2 / geodesicPerimeter(holed)).toBeCloseTo(1, 3);
    expect(areaUncertainty(multi, 1)).toEqual(areaUncertainty(holed, 1));
  });
});
