import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { outlineDistance } from '../../../src/core/geometry/outline-distance.ts';
import { packRings } from '../../../src/core/geometry/rings.ts';
import { metresPerDegree } from '../../../src/core/geometry/wgs84.ts';

const { east, north } = metresPerDegree(40);
/** Metres from 70 E 40 N as degrees. */
const at = ([x, y]: readonly [number, number]): Position => [70 + x / east, 40 + y / north];
const rings = (...outlines: (readonly [number, number])[][]) =>
  packRings({
    type: 'Polygon',
    coordinates: outlines.map((outline) => [...outline, outline[0] as [number, number]].map(at)),
  });
const box = (x: number, y: number, width: number, height: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

test('an outline is no distance from itself, with or without vertices along its edges', () => {
  expect(outlineDistance(rings(box(0, 0, 500, 300)), rings(box(0, 0, 500, 300)))).toBe(0);
  const denser: [number, number][] = [
    [0, 0],
    [250, 0],
    [500, 0],
    [500, 300],
    [100, 300],
    [0, 300],
  ];
  expect(outlineDistance(rings(box(0, 0, 500, 300)), rings(denser))).toBeLessThan(0.02);
});

test('a shift by so many metres is that distance; a corner cut off is seen from the corner', () => {
  expect(outlineDistance(rings(box(0, 0, 500, 300)), rings(box(12, 0, 500, 300)))).toBeCloseTo(12, 1);
  const cut: [number, number][] = [
    [0, 0],
    [400, 0],
    [500, 100],
    [500, 300],
    [0, 300],
  ];
  expect(outlineDistance(rings(box(0, 0, 500, 300)), rings(cut))).toBeCloseTo(100 / Math.SQRT2, 1);
});

test('the furthest point may lie amid an edge, and on a hole', () => {
  // A roof over a straight edge: the middle of the edge is as far from the roof as its foot.
  const roof: [number, number][] = [
    [0, 0],
    [500, 0],
    [500, 300],
    [250, 80],
    [0, 300],
  ];
  const wall: [number, number][] = [
    [0, 0],
    [500, 0],
    [500, 300],
    [0, 300],
  ];
  const slope = Math.atan2(220, 250);
  expect(outlineDistance(rings(wall), rings(roof))).toBeCloseTo(250 * Math.sin(slope), 1);
  const holed = rings(box(0, 0, 500, 300), box(200, 100, 50, 50));
  expect(outlineDistance(holed, rings(box(0, 0, 500, 300)))).toBeCloseTo(150, 1);
});

test('is the same both ways, and within the step of a dense sampling of it', () => {
  const coordinate = fc.double({ min: 0, max: 400, noNaN: true });
  const triangle = fc.tuple(...Array.from({ length: 3 }, () => fc.tuple(coordinate, coordinate)));
  const step = 1;
  const sampled = (one: (readonly [number, number])[], other: (readonly [number, number])[]) => {
    const along = (outline: (readonly [number, number])[]) =>
      outline.flatMap(([x1, y1], i) => {
        const [x2, y2] = outline[(i + 1) % outline.length] as [number, number];
        const n = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / step));
        return Array.from(
          { length: n },
          (_, k) => [x1 + ((x2 - x1) * k) / n, y1 + ((y2 - y1) * k) / n] as const,
        );
      });
    const [a, b] = [along(one), along(other)];
    const most = (from: typeof a, to: typeof b) =>
      Math.max(...from.map(([x, y]) => Math.min(...to.map(([u, v]) => Math.hypot(x - u, y - v)))));
    return Math.max(most(a, b), most(b, a));
  };
  fc.assert(
    fc.property(triangle, triangle, (one, other) => {
      const exact = outlineDistance(rings([...one]), rings([...other]));
      expect(Math.abs(exact - outlineDistance(rings([...other]), rings([...one])))).toBeLessThan(0.02);
      expect(Math.abs(exact - sampled([...one], [...other]))).toBeLessThan(step + 0.05);
    }),
    { numRuns: 40 },
  );
});

test('many edges are searched by an index with the same answer, near and far', () => {
  const round = (x: number, n: number): [number, number][] =>
    Array.from({ length: n }, (_, i) => [
      x + 1000 * Math.cos((2 * Math.PI * i) / n),
      1000 * Math.sin((2 * Math.PI * i) / n),
    ]);
  expect(outlineDistance(rings(round(0, 4000)), rings(round(30, 4000)))).toBeCloseTo(30, 1);
  expect(outlineDistance(rings(round(0, 4000)), rings(round(0, 60)))).toBeCloseTo(
    1000 * (1 - Math.cos(Math.PI / 60)),
    1,
  );
  // Both ends are told of in the plane about the middle of the two.
  expect(outlineDistance(rings(round(0, 500)), rings(round(50_000, 500)))).toBeGreaterThan(49_900);
});

test('where nothing is drawn there is no distance', () => {
  expect(outlineDistance(packRings({ type: 'Polygon', coordinates: [] }), rings(box(0, 0, 5, 5)))).toBeNaN();
});
