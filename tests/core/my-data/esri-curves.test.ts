import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chordsOf } from '../../../src/core/my-data/esri-curves.ts';

const areaOf = (ring: readonly (readonly number[])[]) =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

const [x0, y0] = [640000, 4430000];
const at = (radius: number, angle: number, centre = [x0, y0]) => [
  (centre[0] ?? 0) + radius * Math.cos(angle),
  (centre[1] ?? 0) + radius * Math.sin(angle),
];
const middles = (points: readonly (readonly number[])[]) =>
  points.slice(1).map(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = points[i] ?? [];
    return [(x + px) / 2, (y + py) / 2] as const;
  });

describe('an arc of a circle', () => {
  test('goes through its middle, keeps its chords within a centimetre and its end as written', () => {
    const angle = fc.double({ min: 0.05, max: 3, noNaN: true });
    const start = fc.double({ min: 0, max: 6, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 20_000 }),
        start,
        angle,
        angle,
        fc.boolean(),
        (r, from, a, b, back) => {
          const turn = back ? -1 : 1;
          const [between, end] = [at(r, from + turn * a), at(r, from + turn * (a + b))];
          const points = chordsOf([at(r, from), { c: [end, between] }]) ?? [];
          expect(points.at(-1)).toEqual(end);
          const off = middles(points).map(([x, y]) => r - Math.hypot(x - x0, y - y0));
          expect(Math.min(...off)).toBeGreaterThan(-0.001);
          expect(Math.max(...off)).toBeLessThan(0.0101);
          const near = points.map(([x = 0, y = 0]) =>
            Math.hypot(x - (between[0] ?? 0), y - (between[1] ?? 0)),
          );
          // Not the other way around: some vertex lies beside the middle, by a chord's length at most.
          expect(Math.min(...near)).toBeLessThan(2 * Math.sqrt(0.02 * r) + 0.01);
        },
      ),
    );
  });

  test('that ends at its start is a whole circle, by the point across', () => {
    const ring = chordsOf([at(500, 0), { c: [at(500, 0), at(500, Math.PI)] }]) ?? [];
    expect(areaOf(ring) / (Math.PI * 500 ** 2)).toBeCloseTo(1, 4);
  });

  test('in degrees is as fine', () => {
    const centre = [70.5, 40.1];
    const ring =
      chordsOf([at(0.01, 0, centre), { c: [at(0.01, 0, centre), at(0.01, Math.PI, centre)] }]) ?? [];
    expect(ring.length).toBeGreaterThan(500);
    expect(areaOf(ring) / (Math.PI * 0.01 ** 2)).toBeCloseTo(1, 4);
  });

  test('is none the flatter for a point between that stands beside its start', () => {
    const [radius, beside] = [500, 2e-5];
    const points = chordsOf([at(radius, 0), { c: [at(radius, Math.PI / 2), at(radius, beside)] }]) ?? [];
    expect(points.length).toBeGreaterThan(50);
    expect(areaOf([[x0, y0], ...points]) / ((Math.PI / 4) * radius ** 2)).toBeCloseTo(1, 3);
  });

  test('whose middle is on its chord is that chord; beyond its ends it is none', () => {
    expect(
      chordsOf([
        [0, 1000],
        {
          c: [
            [1000, 1000],
            [400, 1000],
          ],
        },
      ]),
    ).toEqual([
      [0, 1000],
      [1000, 1000],
    ]);
    expect(
      chordsOf([
        [0, 1000],
        {
          c: [
            [1000, 1000],
            [1400, 1000],
          ],
        },
      ]),
    ).toBeNull();
  });
});

describe('an elliptic arc', () => {
  const [semiMajor, ratio, rotation] = [800, 0.25, 0.3];
  const on = (t: number) => {
    const [u, w] = [semiMajor * Math.cos(t), semiMajor * ratio * Math.sin(t)];
    return [
      x0 + u * Math.cos(rotation) - w * Math.sin(rotation),
      y0 + u * Math.sin(rotation) + w * Math.cos(rotation),
    ];
  };
  const axes = [rotation, semiMajor, ratio];

  test('that ends at its start is a whole ellipse', () => {
    const ring = chordsOf([on(0), { a: [on(0), [x0, y0], 0, 1, ...axes] }]) ?? [];
    expect(areaOf(ring) / (Math.PI * semiMajor ** 2 * ratio)).toBeCloseTo(1, 4);
  });

  test.each([
    [1, 0, 0.7],
    [0, 1, 0.7 - 2 * Math.PI],
  ])('minor %i, clockwise %i sweeps %f', (minor, clockwise, sweep) => {
    const points = chordsOf([on(1), { a: [on(1.7), [x0, y0], minor, clockwise, ...axes] }]) ?? [];
    const sector = areaOf([[x0, y0], ...points]);
    expect(sector / ((Math.abs(sweep) / 2) * semiMajor ** 2 * ratio)).toBeCloseTo(1, 4);
  });

  test('is as fine where the axis named first is the shorter one', () => {
    const tall = [on(0), [x0, y0], 0, 1, 0, 200, 4];
    const start = [x0 + 200, y0];
    const points = chordsOf([start, { a: [start, ...tall.slice(1)] }]) ?? [];
    const step = (2 * Math.PI) / (points.length - 1);
    expect(800 * (1 - Math.cos(step / 2))).toBeLessThan(0.0101);
  });

  test('of a circle has no axes', () => {
    const points = chordsOf([at(300, 0), { a: [at(300, 1), [x0, y0], 1, 0] }]) ?? [];
    expect(areaOf([[x0, y0], ...points]) / (0.5 * 300 ** 2)).toBeCloseTo(1, 4);
  });

  test.each([
    ['whose way and length contradict each other', [on(1.7), [x0, y0], 0, 0, ...axes]],
    ['whose end is not on it', [at(100, 1), [x0, y0], 1, 0, ...axes]],
    ['without a size', [on(1.7), [x0, y0], 1, 0, 0, 0, 1]],
    ['without a centre', [on(1.7)]],
  ])('%s is none', (_, arc) => {
    expect(chordsOf([on(1), { a: arc }])).toBeNull();
  });
});

test('a curve of Bézier: a quarter of a circle by its usual handles', () => {
  const [r, k] = [1000, 0.5522847498307936];
  const points =
    chordsOf([
      [r, 1e5],
      {
        b: [
          [0, 1e5 + r],
          [r, 1e5 + k * r],
          [k * r, 1e5 + r],
        ],
      },
    ]) ?? [];
  expect(points.length).toBeGreaterThan(50);
  // Its known distance from the circle is 0.027 % of the radius at most.
  for (const [x, y] of middles(points)) expect(Math.abs(Math.hypot(x, y - 1e5) - r)).toBeLessThan(0.3);
  expect(areaOf([[0, 1e5], ...points]) / ((Math.PI / 4) * r * r)).toBeCloseTo(1, 3);
});

test.each([
  ['an unknown kind', [[0, 0], { s: [[1, 1]] }]],
  [
    'two kinds at once',
    [
      [0, 0],
      {
        c: [
          [1, 1],
          [0, 1],
        ],
        b: [
          [1, 1],
          [0, 1],
          [1, 0],
        ],
      },
    ],
  ],
  [
    'a curve without a start',
    [
      {
        c: [
          [1, 1],
          [0, 1],
        ],
      },
    ],
  ],
  [
    'no numbers',
    [
      [0, 0],
      {
        c: [
          ['a', 1],
          [0, 1],
        ],
      },
    ],
  ],
  ['no list', 'ring'],
  [
    'more chords than are drawn',
    [
      [1e12, 0],
      {
        c: [
          [-1e12, 0],
          [0, 1e12],
        ],
      },
    ],
  ],
])('%s is not read', (_, ring) => {
  expect(chordsOf(ring)).toBeNull();
});
