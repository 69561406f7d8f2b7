import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { findProblems } from '../../../src/core/geometry/find-problems.ts';
import { measurable } from '../../../src/core/geometry/geometry-problem.ts';
import { growthOf, growthOfSquare } from '../../fixtures/growth.ts';
import { parcel, rectangle } from './polygons.ts';

const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const multi = (...polygons: unknown[]) => ({ type: 'MultiPolygon', coordinates: polygons });
const box = (west: number, south: number, east: number, north: number) =>
  rectangle(west, south, east, north).coordinates[0] as Position[];
const big = box(70, 40, 71, 41);
const reversed = (ring: Position[]) => [...ring].reverse();

const faulty: [name: string, geometry: unknown, code: string, at: Position | null][] = [
  ['nothing', null, 'not-a-polygon', null],
  ['a point', { type: 'Point', coordinates: [70, 40] }, 'not-a-polygon', null],
  ['a collection', { type: 'GeometryCollection', geometries: [] }, 'not-a-polygon', null],
  ['no rings', polygon(), 'empty', null],
  ['an empty ring', polygon([]), 'empty', null],
  ['no coordinates', { type: 'Polygon' }, 'empty', null],
  ['no polygons', multi(), 'empty', null],
  ['a polygon without rings among others', multi([big], []), 'empty', null],
  ['a ring that is text', polygon('70 40'), 'empty', null],
  ['null for a number', polygon([[70, 40], [null, 40], ...big]), 'not-finite', [70, 40]],
  ['NaN at the start', polygon([[Number.NaN, 40], ...big]), 'not-finite', [70, 40]],
  ['infinity', polygon([[70, 40], [71, Infinity], ...big]), 'not-finite', [70, 40]],
  ['text for a number', polygon([[70, 40], ['71', 40], ...big]), 'not-finite', [70, 40]],
  ['one number for a position', polygon([[70, 40], [71], ...big]), 'not-finite', [70, 40]],
  ['metres', polygon(box(300_000, 4_400_000, 301_000, 4_401_000)), 'out-of-range', [300_000, 4_400_000]],
  ['a latitude of 91', polygon(box(100, 40, 101, 91)), 'out-of-range', [101, 91]],
  ['latitude first, in the valley', polygon(box(40, 70, 40.1, 70.1)), 'swapped-axes', [40, 70]],
  ['latitude first, far east', polygon(box(40, 100, 41, 101)), 'swapped-axes', [40, 100]],
  ['a step over the date line', polygon(box(-179, 40, 179, 41)), 'date-line', [179, 40]],
  ['an open ring', polygon(big.slice(0, -1)), 'open-ring', [70, 41]],
  [
    'a line there and back',
    polygon([
      [70, 40],
      [71, 41],
      [70, 40],
    ]),
    'too-few-vertices',
    [70, 40],
  ],
  ['one place four times', polygon(Array(4).fill([70, 40])), 'too-few-vertices', [70, 40]],
  ['a vertex twice', polygon([[70, 40], ...big]), 'duplicate-vertex', [70, 40]],
  [
    'a bow-tie',
    polygon([
      [70, 40],
      [71, 41],
      [71, 40],
      [70, 41],
      [70, 40],
    ]),
    'self-intersection',
    [70.5, 40.5],
  ],
  [
    'a figure of eight that touches itself in a vertex',
    polygon([
      [70, 40],
      [70.5, 40.5],
      [71, 40],
      [71, 41],
      [70.5, 40.5],
      [70, 41],
      [70, 40],
    ]),
    'self-intersection',
    [70.5, 40.5],
  ],
  [
    'a triangle of no area',
    polygon([
      [70, 40],
      [72, 42],
      [71, 41],
      [70, 40],
    ]),
    'self-intersection',
    [72, 42],
  ],
  [
    'a spike',
    polygon([
      [70, 40],
      [71, 40],
      [71, 40.5],
      [72, 40.5],
      [71, 40.5],
      [71, 41],
      [70, 41],
      [70, 40],
    ]),
    'self-intersection',
    [71, 40.5],
  ],
  [
    'a spike at the beginning',
    polygon([
      [72, 40],
      [71, 40],
      [71, 41],
      [70, 41],
      [70, 40],
      [72, 40],
    ]),
    'self-intersection',
    [72, 40],
  ],
  ['a hole across the shell', polygon(big, box(70.5, 40.2, 71.5, 40.8)), 'self-intersection', [71, 40.2]],
  ['a hole elsewhere', polygon(big, box(72, 40, 73, 41)), 'hole-outside-shell', [72, 40]],
  ['a hole around the shell', polygon(big, box(69, 39, 72, 42)), 'hole-outside-shell', [69, 39]],
  ['a hole that is the shell', polygon(big, reversed(big)), 'hole-outside-shell', [70, 40]],
  [
    'a hole in a hole',
    polygon(big, box(70.1, 40.1, 70.9, 40.9), box(70.2, 40.2, 70.3, 40.3)),
    'hole-outside-shell',
    [70.2, 40.2],
  ],
  [
    'a hole out through a vertex of the shell',
    polygon(
      [
        [70, 40],
        [71, 40],
        [70.5, 40.5],
        [71, 41],
        [70, 41],
        [70, 40],
      ],
      [
        [70.2, 40.5],
        [70.5, 40.5],
        [70.9, 40.52],
        [70.5, 40.5],
        [70.2, 40.6],
        [70.2, 40.5],
      ],
    ),
    'self-intersection',
    [70.5, 40.5],
  ],
  ['a polygon across another', multi([big], [box(70.5, 40.5, 71.5, 41.5)]), 'polygons-overlap', [71, 40.5]],
  ['a polygon in another', multi([box(70.2, 40.2, 70.4, 40.4)], [big]), 'polygons-overlap', [70.2, 40.2]],
  ['the same polygon twice', multi([big], [reversed(big)]), 'polygons-overlap', [70.5, 40.5]],
  [
    'polygons that overlap along one line',
    multi([box(70, 40, 72, 41)], [box(71, 40, 73, 41)]),
    'polygons-overlap',
    [72, 40.5],
  ],
];

const sound: [name: string, geometry: unknown][] = [
  ['a square', polygon(big)],
  ['a square wound the other way', polygon(reversed(big))],
  ['a square with heights', polygon(big.map((position) => [...position, 812]))],
  ['a hole', polygon(big, box(70.1, 40.1, 70.2, 40.2))],
  [
    'a hole that touches the shell in a vertex',
    polygon(big, [
      [70, 40.5],
      [70.5, 40.4],
      [70.5, 40.6],
      [70, 40.5],
    ]),
  ],
  ['two holes that touch', polygon(big, box(70.1, 40.1, 70.2, 40.2), box(70.2, 40.2, 70.3, 40.3))],
  ['two polygons that touch along an edge', multi([big], [box(71, 40, 72, 41)])],
  [
    'an island in the hole of another',
    multi([big, box(70.1, 40.1, 70.9, 40.9)], [box(70.2, 40.2, 70.8, 40.8)]),
  ],
  [
    'an island that fills the hole of another',
    multi([big, box(70.1, 40.1, 70.9, 40.9)], [box(70.1, 40.1, 70.9, 40.9)]),
  ],
];

describe('find-problems', () => {
  test.each(faulty)('%s', (_, geometry, code, at) => {
    const found = findProblems(geometry).find((problem) => problem.code === code);
    expect(found).toEqual({ code, at: at?.map((degrees) => expect.closeTo(degrees, 9)) ?? null });
  });

  test.each(sound)('nothing is wrong with %s', (_, geometry) => {
    expect(findProblems(geometry)).toEqual([]);
  });

  test('tells every code once, with its first place', () => {
    const ring = [
      [70, 40],
      [70, 40],
      [71, 41],
      [71, 41],
      [71, 40],
      [70, 41],
      [70, 40],
    ];
    expect(findProblems(polygon(ring))).toEqual([
      { code: 'duplicate-vertex', at: [70, 40] },
      { code: 'self-intersection', at: [70.5, 40.5] },
    ]);
    expect(measurable('duplicate-vertex')).toBe(true);
    expect(measurable('self-intersection')).toBe(false);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom('Polygon', 'MultiPolygon', 'Point'), fc.anything(), (type, coordinates) => {
        expect(Array.isArray(findProblems({ type, coordinates }))).toBe(true);
      }),
    );
  });

  test('finds nothing wrong with a parcel of sound shape, wherever it lies', () => {
    fc.assert(
      fc.property(parcel({ min: 1, max: 10_000 }, { min: -60, max: 60 }), (geometry) => {
        expect(findProblems(geometry)).toEqual([]);
      }),
    );
  });
});

/** Whether any two edges cross, tried one by one on whole numbers, where nothing is rounded. */
function crosses(ring: Position[]): boolean {
  const turn = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  const on = (p: Position, a: Position, b: Position) =>
    turn(a, b, p) === 0 && (p[0]! - a[0]!) * (p[0]! - b[0]!) + (p[1]! - a[1]!) * (p[1]! - b[1]!) <= 0;
  const n = ring.length - 1;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const [a, b, c, d] = [ring[i], ring[i + 1], ring[j], ring[j + 1]] as [
        Position,
        Position,
        Position,
        Position,
      ];
      if (j === i + 1 ? on(d, a, b) || on(a, c, d) : i === 0 && j === n - 1 && (on(c, a, b) || on(b, c, d)))
        return true;
      if (j === i + 1 || (i === 0 && j === n - 1)) continue;
      if (on(a, c, d) || on(b, c, d) || on(c, a, b) || on(d, a, b)) return true;
      if (turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)) return true;
    }
  }
  return false;
}

describe('self-intersection', () => {
  const vertex = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));

  test.each([
    ['few', 4, 9],
    ['many', 50, 70],
  ])('agrees with trying every pair of edges: %s vertices', (_, minLength, maxLength) => {
    fc.assert(
      fc.property(fc.uniqueArray(vertex, { minLength, maxLength, selector: String }), (vertices) => {
        const ring = [...vertices, vertices[0]] as Position[];
        const found = findProblems(polygon(ring)).some(({ code }) => code === 'self-intersection');
        expect(found).toBe(crosses(ring));
      }),
      { numRuns: 400 },
    );
  });

  test('is found in the last corner of a coast of 100,000 vertices', () => {
    const coast = Array.from({ length: 100_000 }, (_, i): Position => {
      const angle = (i / 100_000) * 2 * Math.PI;
      const radius = 0.5 + 0.1 * Math.sin(angle * 50) + 0.0001 * Math.sin(i * 12.9);
      return [70 + radius * Math.cos(angle), 40 + radius * Math.sin(angle)];
    });
    const ring = [...coast, coast[0] as Position];
    expect(findProblems(polygon(ring))).toEqual([]);
    const [a, b] = [ring[99_990] as Position, ring[99_991] as Position];
    [ring[99_990], ring[99_991]] = [b, a];
    expect(findProblems(polygon(ring))[0]?.code).toBe('self-intersection');
  });
});

describe('holes and parts', () => {
  const grid = (columns: number, rows: number, size: number) =>
    Array.from({ length: columns * rows }, (_, i) => {
      const [west, south] = [70 + (i % columns) * 0.01, 40 + Math.floor(i / columns) * 0.01];
      return box(west, south, west + size, south + size);
    });

  test('a thousand holes are each inside', () => {
    const shell = box(69.9, 39.9, 71, 41);
    const holes = grid(40, 25, 0.006);
    expect(findProblems(polygon(shell, ...holes))).toEqual([]);
    const outside = box(70, 42, 70.1, 42.1);
    expect(findProblems(polygon(shell, ...holes, outside))[0]).toEqual({
      code: 'hole-outside-shell',
      at: [70, 42],
    });
  });

  test('a thousand parcels that touch share no ground, until one grows', () => {
    const parts = grid(40, 25, 0.01).map((ring) => [ring]);
    const rounded = parts.map((rings) =>
      rings.map((ring) => ring.map(([x = 0, y = 0]) => [Number(x.toFixed(2)), Number(y.toFixed(2))])),
    );
    expect(findProblems(multi(...rounded))).toEqual([]);
    const grown = [...rounded.slice(0, -1), [box(70.385, 40.235, 70.4, 40.25)]];
    expect(findProblems(multi(...grown))[0]?.code).toBe('polygons-overlap');
  });
});

/** Shapes whose boxes overlap as no map's do: trying pairs would take minutes, and the test's own time is shorter. */
describe('intricate shapes', () => {
  const nested = (count: number) =>
    Array.from({ length: count }, (_, i) => box(70 + i / 8192, 40 + i / 8192, 72 - i / 8192, 42 - i / 8192));
  const closed = (vertices: Position[]) => [...vertices, vertices[0] as Position];
  /** A band that goes up and down `turns` times. */
  const zigzag = (turns: number) => {
    const up = Array.from({ length: turns }, (_, i): Position => [70 + i / turns, 40 + (i % 2)]);
    return closed([...up, ...up.map(([x = 0, y = 0]): Position => [x, y + 1e-5]).reverse()]);
  };
  const comb = (teeth: number, place: (x: number, y: number) => Position) =>
    closed([
      ...Array.from({ length: teeth }, (_, i) =>
        (
          [
            [2 * i, 0],
            [2 * i, 9 * teeth],
            [2 * i + 1, 9 * teeth],
            [2 * i + 1, 0],
          ] as const
        ).map(([x, y]) => place(x, y)),
      ).flat(),
      place(2 * teeth, 0),
      place(2 * teeth, -1),
      place(0, -1),
    ]);
  const star = (points: number) =>
    closed(
      Array.from({ length: 2 * points }, (_, i): Position => {
        const [angle, radius] = [(Math.PI * i) / points, i % 2 ? 0.01 : 1];
        return [70 + radius * Math.cos(angle), 40 + radius * Math.sin(angle)];
      }),
    );
  const strips = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const [a, b] = [70 + i / 16384, 70 + (i + 1) / 16384];
      return [
        [
          [a, 40],
          [b, 40],
          [b + 1, 41],
          [a + 1, 41],
          [a, 40],
        ],
      ];
    });

  test.each<[string, (size: number) => unknown, number]>([
    ['strips', (size) => multi(...strips(size)), 500],
    ['a zigzag', (size) => polygon(zigzag(size)), 2000],
    ['a comb', (size) => polygon(comb(size, (x, y) => [70 + x / 1e5, 40 + y / 1e6])), 2000],
    ['a star', (size) => polygon(star(size)), 1000],
  ])('%s takes time that grows little faster than its vertices', (_, make, size) => {
    expect(growthOf(make, findProblems, size)).toBeLessThan(growthOfSquare);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['strips side by side', multi(...strips(5000)), []],
    ['one strip twice', multi(...strips(2000), ...strips(1)), ['polygons-overlap']],
    ['400 nested shells', multi(...nested(400).map((ring) => [ring])), ['polygons-overlap']],
    ['400 nested holes', polygon(...nested(400)), ['hole-outside-shell']],
    [
      'islands in holes in islands',
      multi(...Array.from({ length: 1000 }, (_, i) => nested(2000).slice(2 * i, 2 * i + 2))),
      [],
    ],
    ['a zigzag of 40,000 vertices', polygon(zigzag(20_000)), []],
    [
      'a zigzag that meets itself',
      polygon([...zigzag(20_000).slice(0, -2), [70, 42], [71, 39], [70, 40]]),
      ['self-intersection'],
    ],
    ['a comb of 25,000 teeth', polygon(comb(25_000, (x, y) => [70 + x / 1e5, 40 + y / 1e6])), []],
    [
      'two combs across each other',
      multi(
        [comb(600, (x, y) => [70 + x / 1e4, 40 + y / 1e4])],
        [comb(600, (x, y) => [69.9 + y / 1e4, 40.1 + x / 1e4])],
      ),
      ['polygons-overlap'],
    ],
    ['a star of 50,000 points', polygon(star(50_000)), []],
  ])('%s', (_, geometry, codes) => {
    expect(findProblems(geometry).map(({ code }) => code)).toEqual(codes);
  });
});
