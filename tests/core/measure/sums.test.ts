import { describe, expect, test } from 'vitest';
import { atOnce, committedFigures } from '../../../src/core/measure/committed-figures.ts';
import { drawnGeometry } from '../../../src/core/measure/derive-measure.ts';
import type { Drawn } from '../../../src/core/measure/measurement.ts';
import { type Counted, exchangeByHand } from '../../../src/core/measure/sums.ts';

/** A field as a reader draws it: about a kilometre from west to east, `north` degrees from south to north. */
const field = (lon: number, north: number): Drawn => ({
  kind: 'area',
  points: [
    [lon, 40],
    [lon + 0.0117, 40],
    [lon + 0.0117, 40 + north],
    [lon, 40 + north],
  ],
});

/** The field measured with points that may be off by `accuracyM`, counted to a direction. */
function counted(direction: 'KGZ' | 'TJK', drawn: Drawn, accuracyM: number): Counted {
  const { area } = atOnce(committedFigures(drawnGeometry(drawn), false));
  if (!area) throw new Error('no area');
  const { ellipsoidal, perMetre } = area;
  const errors = {
    independent: perMetre.independent * accuracyM,
    systematic: perMetre.systematic * accuracyM,
  };
  return { direction, m2: ellipsoidal, errors };
}

const square = field(70, 0.009);
/** Half a hundredth smaller, and two hundredths: beside and beyond a tolerance of 1 %. */
const almost = field(70.1, 0.009 * 0.995);
const smaller = field(70.2, 0.009 * 0.98);

describe('the reader’s own exchange', () => {
  test('sums per direction; points are off each on its own, outlines perhaps all alike', () => {
    const given = [counted('KGZ', square, 5), counted('KGZ', almost, 15), counted('TJK', smaller, 5)];
    const [one, two, three] = given as [Counted, Counted, Counted];
    const found = exchangeByHand(given, 1);
    expect(one.m2).toBeGreaterThan(990_000);
    expect(one.m2).toBeLessThan(1_010_000);
    expect(found).toMatchObject({
      toKgz: { count: 2 },
      toTjk: { count: 1, m2: three.m2, errors: three.errors },
    });
    expect(found?.toKgz.m2).toBeCloseTo(one.m2 + two.m2, 6);
    expect(found?.differenceM2).toBeCloseTo(one.m2 + two.m2 - three.m2, 6);
    const own = given.map(({ errors }) => errors);
    expect(found?.errors.independent).toBeCloseTo(
      Math.sqrt(own.reduce((sum, { independent }) => sum + independent ** 2, 0)),
      6,
    );
    expect(found?.errors.systematic).toBeCloseTo(
      own.reduce((sum, { systematic }) => sum + systematic, 0),
      6,
    );
    expect(found?.errors.independent).toBeLessThan(
      own.reduce((sum, { independent }) => sum + independent, 0),
    );
  });

  const verdict = (other: Drawn, accuracyM: number) =>
    exchangeByHand([counted('KGZ', square, accuracyM), counted('TJK', other, accuracyM)], 1)?.verdict;

  test('is equal or not where points are as given', () => {
    expect(verdict(square, 0)).toBe('equal');
    expect(verdict(almost, 0)).toBe('equal');
    expect(verdict(smaller, 0)).toBe('not-equal');
  });

  test('is judged only where the error cannot change the answer', () => {
    // A hundred hectares are off by some 0.4 ha a metre, two of them by 0.8 ha: half a hectare to spare either way.
    for (const accuracyM of [0.1, 0.5]) expect(verdict(almost, accuracyM), `${accuracyM} m`).toBe('equal');
    for (const accuracyM of [2, 5, 15])
      expect(verdict(almost, accuracyM), `${accuracyM} m`).toBe('cannot-tell');
    for (const accuracyM of [0.1, 0.5])
      expect(verdict(smaller, accuracyM), `${accuracyM} m`).toBe('not-equal');
    for (const accuracyM of [5, 15])
      expect(verdict(smaller, accuracyM), `${accuracyM} m`).toBe('cannot-tell');
    expect(verdict(field(70.3, 0.0045), 15)).toBe('not-equal');
  });

  test('cannot be told from one direction alone, and nothing is said of none', () => {
    expect(exchangeByHand([counted('KGZ', square, 5)], 1)?.verdict).toBe('cannot-tell');
    expect(exchangeByHand([], 1)).toBeNull();
  });
});
