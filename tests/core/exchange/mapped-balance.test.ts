import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/core/atlas/change.ts';
import { noError } from '../../../src/core/exchange/area-error/area-error.ts';
import { mappedBalance } from '../../../src/core/exchange/mapped-balance.ts';
import { before, passedSince } from '../../fixtures/snapshots.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const shipped = shippedAtlas();
const passed = passedSince[before];

describe('the mapped change, as shipped', () => {
  const { toTjk, toKgz, verdict, ellipsoidalVerdict } = mappedBalance(shipped.changes, 1, noError);

  test.each([
    ['to Tajikistan, ellipsoidal', toTjk.ellipsoidal, passed?.toTjkHa],
    ['to Kyrgyzstan, ellipsoidal', toKgz.ellipsoidal, passed?.toKgzHa],
    ['to Tajikistan, Turf', toTjk.turf, passed?.toTjkTurfHa],
    ['to Kyrgyzstan, Turf', toKgz.turf, passed?.toKgzTurfHa],
  ])('%s, as summed over the faces of all snapshots', (_, ha, expected = 0) => {
    expect(Math.abs(ha / expected - 1)).toBeLessThan(1e-4);
  });

  test('is not equal, by either engine', () => {
    expect([verdict, ellipsoidalVerdict]).toEqual(['not-equal', 'not-equal']);
  });

  test('the verdict is Turf’s; where the ellipsoid judges otherwise both are told', () => {
    const piece = (from: 'KGZ' | 'TJK', turfHa: number, ellipsoidalHa: number) =>
      ({ ...shipped.changes[0], from, to: from === 'KGZ' ? 'TJK' : 'KGZ', turfHa, ellipsoidalHa }) as Change;
    const both = mappedBalance([piece('KGZ', 99, 100), piece('TJK', 98.5, 98.5)], 1, noError);
    expect([both.verdict, both.ellipsoidalVerdict]).toEqual(['equal', 'not-equal']);
  });

  test('ground that passed to or from Uzbekistan is not counted', () => {
    const others = shipped.changes.filter(({ from, to }) => from === 'UZB' || to === 'UZB');
    expect(others.length).toBeGreaterThan(0);
    expect(mappedBalance(others, 1, noError).toKgz.turf).toBe(0);
  });

  test('cannot be told apart by less than their error', () => {
    const piece = (from: 'KGZ' | 'TJK', ha: number) =>
      ({
        ...shipped.changes[0],
        from,
        to: from === 'KGZ' ? 'TJK' : 'KGZ',
        turfHa: ha,
        ellipsoidalHa: ha,
      }) as Change;
    const pieces = [piece('KGZ', 170), piece('TJK', 150)];
    expect(mappedBalance(pieces, 1, { halfWidthHa: 10 }).verdict).toBe('not-equal');
    expect(mappedBalance(pieces, 1, { halfWidthHa: 30 }).verdict).toBe('cannot-tell');
  });
});
