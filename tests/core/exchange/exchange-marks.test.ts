import { describe, expect, test } from 'vitest';
import { exchangeMarks } from '../../../src/core/exchange/exchange-marks.ts';
import { exchangeRadius } from '../../../src/core/exchange/exchange-radius.ts';
import { publishedBalance } from '../../../src/core/exchange/published-balance.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const { parcels } = shippedAtlas();
const marks = exchangeMarks(parcels);

describe('the symbols of exchanges', () => {
  test('bear what the balance sums, plots without a place too', () => {
    for (const { id, toTjk, toKgz } of publishedBalance(parcels, 1).exchanges) {
      const mark = marks.find((candidate) => candidate.id === id);
      expect(mark?.toTjk, id).toBeCloseTo(toTjk.value, 9);
      expect(mark?.toKgz, id).toBeCloseTo(toKgz.value, 9);
    }
  });

  test('stand at a plot of their own whose place is known to 20 km', () => {
    for (const { id, at } of marks) {
      const own = parcels.filter(
        ({ exchange, positionErrorKm }) => exchange === id && (positionErrorKm ?? 0) <= 20,
      );
      expect(
        own.map(({ geometry }) => geometry?.coordinates[0]?.[0]),
        id,
      ).toContainEqual(at);
    }
  });

  test('an exchange of which no plot has a place has none', () => {
    const lost = parcels.map((parcel) => ({ ...parcel, geometry: null }));
    expect(exchangeMarks(lost)).toEqual([]);
  });
});

describe('their size', () => {
  test('is proportional by area', () => {
    expect(exchangeRadius(1000) / exchangeRadius(250)).toBeCloseTo(2, 9);
  });

  test('is never under 6 px, but nothing where nothing passed', () => {
    expect([0, 0.1, 12].map(exchangeRadius)).toEqual([0, 6, 6]);
  });
});
