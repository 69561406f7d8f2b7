import { area } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { exclaveStates } from '../../../src/core/here/exclave.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const shipped = shippedAtlas();

const stateOf = (id: string) => {
  const place = shipped.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return exclaveStates(shipped.countries, place.geometry.coordinates);
};
const km2 = (id: string, engine: 'ellipsoidalM2' | 'turfM2' = 'ellipsoidalM2') =>
  stateOf(id).map(({ area: drawn }) => (drawn === null ? null : drawn[engine] / 1e6));

describe('the area of an exclave as drawn before and now', () => {
  test('Vorukh: 101.1 km², then 145.2 km² by Turf; a thousandth more on the ellipsoid', () => {
    expect(km2('vorukh', 'turfM2')).toEqual([expect.closeTo(101.1, 1), expect.closeTo(145.2, 1)]);
    expect(km2('vorukh')).toEqual([expect.closeTo(101.22, 2), expect.closeTo(145.35, 2)]);
  });

  test('Kairagach: 0.996 km² by Turf, 0.997 on the ellipsoid, then none', () => {
    expect(km2('kairagach-exclave', 'turfM2')).toEqual([expect.closeTo(0.996, 3), null]);
    expect(km2('kairagach-exclave')).toEqual([expect.closeTo(0.997, 3), null]);
  });

  test('Khojai A’lo: none, then 5.633 km² on the ellipsoid', () => {
    expect(km2('khojai-alo')).toEqual([null, expect.closeTo(5.633, 3)]);
  });

  test('every other exclave is drawn in both, and a town of the mainland is none', () => {
    for (const { id, kind } of shipped.places) {
      if (kind !== 'exclave' || id === 'kairagach-exclave' || id === 'khojai-alo') continue;
      expect(km2(id), id).toEqual([expect.any(Number), expect.any(Number)]);
    }
    expect(km2('khujand')).toEqual([null, null]);
    expect(km2('osh')).toEqual([null, null]);
  });

  test('is that of the part of the country that has the place, by Turf too', () => {
    const parts = shipped.countries
      .filter(({ country, release }) => country === 'TJK' && release === '2025-01-20')
      .flatMap(({ geometry }) => geometry.coordinates)
      .map((coordinates) => area({ type: 'Polygon', coordinates }));
    const turf = stateOf('vorukh')[0]?.area?.turfM2 ?? Number.NaN;
    expect(parts.some((part) => Math.abs(part - turf) < 1)).toBe(true);
  });

  test('nothing is said without countries', () => {
    expect(exclaveStates([], [70.58, 39.85])).toEqual([]);
  });
});
