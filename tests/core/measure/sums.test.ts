import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { atOnce, committedFigures } from '../../../src/core/measure/committed-figures.ts';
import { type Counted, exchangeByHand } from '../../../src/core/measure/sums.ts';

/** A square of so many metres, some kilometres east of 70° E. */
function square(sideM: number, eastKm: number): Polygon {
  const [width, height] = [sideM / 85_394, sideM / 111_035];
  const west = 70 + eastKm / 85.394;
  const [east, south, north] = [west + width, 40, 40 + height];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const counted = (direction: 'KGZ' | 'TJK', m2: number, { accuracyM = 0, eastKm = 0 } = {}): Counted => ({
  direction,
  m2,
  accuracyM,
  geometry: square(Math.sqrt(m2), eastKm),
  errors: { independent: 0, systematic: 0 },
});

/** The square measured, with the limits that its figures are printed with. */
function measured(direction: 'KGZ' | 'TJK', sideM: number, eastKm: number, accuracyM: number): Counted {
  const geometry = square(sideM, eastKm);
  const { area } = atOnce(committedFigures(geometry, true));
  if (!area) throw new Error('no area');
  const { ellipsoidal, perMetre } = area;
  const errors = {
    independent: perMetre.independent * accuracyM,
    systematic: perMetre.systematic * accuracyM,
  };
  return { direction, m2: ellipsoidal, errors, accuracyM, geometry };
}

test('sums per direction; the limits add up in squares for points, one to one for whole outlines', () => {
  const given = [measured('KGZ', 1000, 0, 5), measured('KGZ', 700, 5, 15), measured('TJK', 1200, 60, 5)];
  const [one, two, three] = given as [Counted, Counted, Counted];
  expect(one.m2 / 1e6).toBeCloseTo(1, 3);
  expect(one.errors.systematic).toBeGreaterThan(one.errors.independent);
  const found = exchangeByHand(given, 1);
  expect(found).toMatchObject({
    toKgz: { count: 2, m2: one.m2 + two.m2 },
    toTjk: { count: 1, m2: three.m2, errors: three.errors },
    differenceM2: one.m2 + two.m2 - three.m2,
  });
  const limits = given.map(({ errors }) => errors);
  const squares = limits.reduce((sum, { independent }) => sum + independent ** 2, 0);
  expect(found?.errors.independent).toBeCloseTo(Math.sqrt(squares), 6);
  expect(found?.errors.systematic).toBeCloseTo(
    limits.reduce((sum, { systematic }) => sum + systematic, 0),
    6,
  );
});

describe('the verdict', () => {
  const verdict = (kgz: number, tjk: number, accuracyM: number) =>
    exchangeByHand([counted('KGZ', kgz, { accuracyM }), counted('TJK', tjk, { accuracyM, eastKm: 60 })], 1);

  test('without an error is by the tolerance', () => {
    expect(verdict(1e6, 1e6, 0)?.verdict).toBe('equal');
    expect(verdict(1e6, 0.995e6, 0)?.verdict).toBe('equal');
    expect(verdict(1e6, 0.98e6, 0)?.verdict).toBe('not-equal');
  });

  test('says equal or not only where the error cannot change it, and what accuracy would let it', () => {
    // Squares of 100 ha: √2 · 1.96 · 0.13–0.16 ha a metre of accuracy.
    expect(verdict(1e6, 1e6, 1)?.verdict).toBe('equal');
    const unsure = verdict(1e6, 1e6, 10);
    expect(unsure).toMatchObject({ verdict: 'cannot-tell', accuracyM: 10 });
    expect(verdict(1e6, 1e6, unsure?.settledByAccuracyM as number)?.verdict).toBe('equal');
    expect(verdict(1e6, 0.5e6, 10)?.verdict).toBe('not-equal');
  });

  test('takes each outline by its own accuracy', () => {
    const mixed = exchangeByHand(
      [counted('KGZ', 1e6, { accuracyM: 10 }), counted('TJK', 1e6, { accuracyM: 20, eastKm: 60 })],
      1,
    );
    const [ten, twenty] = [10, 20].map((accuracyM) => verdict(1e6, 1e6, accuracyM)?.error.sdHa as number);
    expect(mixed?.error.sdHa).toBeCloseTo(Math.hypot(ten ?? 0, twenty ?? 0) / Math.SQRT2, 4);
    expect(mixed).toMatchObject({ accuracyM: null, settledByAccuracyM: null });
  });

  test('cannot be told from one direction alone, and is none where nothing is counted', () => {
    expect(exchangeByHand([counted('KGZ', 100)], 1)?.verdict).toBe('cannot-tell');
    expect(exchangeByHand([], 1)).toBeNull();
  });
});
