import { describe, expect, test } from 'vitest';
import { publishedBalance, reportedHectares } from '../../../src/core/exchange/published-balance.ts';
import {
  everything,
  landForLand as judged,
  setAgainst as other,
  published,
} from '../../fixtures/published.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const shipped = shippedAtlas();

const balance = publishedBalance(shipped.parcels, 1);

describe('the published list, as shipped', () => {
  test('has the exchanges of the reports', () => {
    expect(balance.exchanges.map(({ id }) => id)).toEqual(published.map(({ exchange }) => exchange));
  });

  test.each(published)(
    '$exchange, $kind: $toKgz to Kyrgyzstan, $toTjk to Tajikistan: $verdict',
    ({ exchange: id, kind, toKgz, toTjk, verdict }) => {
      const exchange = balance.exchanges.find((one) => one.id === id);
      expect(exchange?.kind).toBe(kind);
      expect([exchange?.toKgz.value, exchange?.toTjk.value, exchange?.verdict]).toEqual([
        toKgz,
        toTjk,
        verdict,
      ]);
      expect(exchange?.difference.value).toBeCloseTo(toKgz - toTjk, 9);
    },
  );

  test('land for land: the sums of the reports, equal within stated precision', () => {
    const { toKgz, toTjk, difference, verdict } = balance.landForLand;
    expect([toKgz.value, toTjk.value]).toEqual([judged.toKgz, judged.toTjk]);
    expect(difference.value).toBeCloseTo(judged.toKgz - judged.toTjk, 9);
    expect(verdict).toBe('equal-within-precision');
    expect(difference.low).toBeLessThan(0);
    expect(difference.high).toBeGreaterThan(0);
  });

  test('everything: the sums of the reports, and no verdict on it', () => {
    const { all } = balance;
    expect([all.toKgz.value, all.toTjk.value]).toEqual([everything.toKgz, everything.toTjk]);
    expect(all.difference.value).toBeCloseTo(everything.toKgz - everything.toTjk, 9);
    expect(all).not.toHaveProperty('verdict');
  });

  test('what was set against something else than land: everything less land for land', () => {
    const { all, landForLand, setAgainst } = balance;
    expect([setAgainst.toKgz.value, setAgainst.toTjk.value]).toEqual([other.toKgz, other.toTjk]);
    for (const side of ['toKgz', 'toTjk'] as const)
      expect(setAgainst[side].value).toBeCloseTo(all[side].value - landForLand[side].value, 6);
  });

  test('every plot is counted once, in its own exchange', () => {
    const counted = balance.exchanges.flatMap(({ parcels }) => parcels.map(({ id }) => id));
    expect(new Set(counted).size).toBe(shipped.parcels.length);
    expect(counted).toHaveLength(shipped.parcels.length);
  });

  test('conflicting sources widen the range: Somoniyon, Gavsuvar', () => {
    const conflicting = shipped.parcels.filter(
      ({ reported }) => new Set(reported.map(({ value }) => value)).size > 1,
    );
    expect(conflicting.length).toBeGreaterThanOrEqual(2);
    for (const parcel of conflicting) {
      const { low, high } = reportedHectares(parcel);
      for (const { value } of parcel.reported) {
        expect(low).toBeLessThan(Number(value));
        expect(high).toBeGreaterThan(Number(value));
      }
    }
  });

  test('the tolerance stands beside the verdict and never changes it', () => {
    const strict = publishedBalance(shipped.parcels, 0);
    expect(strict.landForLand.verdict).toBe('equal-within-precision');
    expect([strict.landForLand.withinTolerance, balance.landForLand.withinTolerance]).toEqual([false, true]);
    expect(strict.exchanges.map(({ verdict }) => verdict)).toEqual(
      balance.exchanges.map(({ verdict }) => verdict),
    );
  });
});
