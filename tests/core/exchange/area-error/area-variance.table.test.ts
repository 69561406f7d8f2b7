import { describe, expect, test } from 'vitest';
import table from '../../../fixtures/area-error.json' with { type: 'json' };
import { type Outline, planarSds, rectangleRing } from './planar.ts';

const square = rectangleRing(0, 0, 1000, 1000, 50);
const beside = rectangleRing(1000, 0, 1000, 1000, 50);
const afar = rectangleRing(21_000, 0, 1000, 1000, 50);
const small: Outline[] = [{ ring: rectangleRing(0, 0, 100, 100), side: 1 }];
const triangle: Outline[] = [
  {
    ring: [
      [0, 0],
      [400, 0],
      [100, 300],
      [0, 0],
    ],
    side: 1,
  },
];
const shapes: readonly (readonly Outline[])[] = [
  small,
  small,
  small,
  [{ ring: square, side: 1 }],
  [
    { ring: square, side: 1 },
    { ring: beside, side: -1 },
  ],
  [
    { ring: square, side: 1 },
    { ring: afar, side: -1 },
  ],
  [
    { ring: square, side: 1 },
    { ring: beside, side: 1 },
  ],
  [{ ring: square, side: 1 }],
  triangle,
];

describe('the errors that a second implementation found', () => {
  test.each(table.map((row, i) => ({ ...row, outlines: shapes[i] ?? [] })))(
    '$test',
    ({ outlines, sigma, L, nugget, sd_m2 }) => {
      const length = typeof L === 'number' ? L : Infinity;
      const [alike = Number.NaN, eachForItself = Number.NaN] = planarSds(outlines, [length, 0]);
      const sd = Math.hypot(sigma * alike, nugget * eachForItself);
      expect(Math.abs(sd - sd_m2)).toBeLessThan(1e-6 * Math.max(sd_m2, 1) + 5e-5);
    },
  );

  test('are all looked at', () => {
    expect(table).toHaveLength(shapes.length);
  });
});

/** Abramowitz & Stegun 7.1.5, summed until nothing is added. */
function erf(x: number): number {
  let [sum, term] = [x, x];
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

describe('a square whose outline is drawn with many vertices', () => {
  const side = 400;
  const dense: Outline[] = [{ ring: rectangleRing(0, 0, side, side, 2), side: 1 }];
  const closed = (x: number) => {
    const q = 1 - Math.exp(-1 / x ** 2);
    return 2 * side * Math.sqrt((x * Math.sqrt(Math.PI) * erf(1 / x) - x * x * q) * q);
  };

  test.each([0.3, 0.5, 0.65, 1, 2, 4])('follows the closed form where L is %s of its side', (x) => {
    const [sd = Number.NaN] = planarSds(dense, [x * side]);
    expect(sd / closed(x)).toBeCloseTo(1, 4);
  });

  test('is worst at 0.65 of its side: 0.408 of perimeter times accuracy', () => {
    const shares = Array.from({ length: 40 }, (_, i) => 0.3 + i * 0.025);
    const sds = planarSds(
      dense,
      shares.map((x) => x * side),
    );
    const worst = Math.max(...sds);
    expect(shares[sds.indexOf(worst)]).toBeCloseTo(0.65, 6);
    expect(worst / (4 * side)).toBeCloseTo(0.408, 3);
  });
});
