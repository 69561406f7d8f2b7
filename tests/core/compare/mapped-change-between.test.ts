import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroundFace } from '../../../src/core/atlas/ground-face.ts';
import type { CountryCode } from '../../../src/core/atlas/schema.ts';
import { changedFaces, mappedChangeBetween } from '../../../src/core/compare/mapped-change-between.ts';

const dates = ['2018-04-11', '2020-11-05', '2022-04-25', '2025-01-20'];
const face = (countries: (CountryCode | null)[], ellipsoidalHa = 10): GroundFace => ({
  id: countries.join(),
  drawn: countries
    .map((country, i) => ({ since: dates[i] as string, country }))
    .filter(({ country }, i) => i === 0 || countries[i - 1] !== country),
  ellipsoidalHa,
  turfHa: ellipsoidalHa * 0.999,
  geometry: { type: 'Polygon', coordinates: [] },
});

const faces = [
  face(['KGZ', 'TJK', 'TJK', 'TJK'], 1),
  face(['TJK', 'KGZ', 'KGZ', 'TJK'], 2),
  face(['TJK', 'TJK', 'TJK', 'KGZ'], 4),
  face(['KGZ', 'KGZ', 'KGZ', null], 8),
  face(['UZB', 'UZB', 'KGZ', 'KGZ'], 16),
];

describe('mappedChangeBetween', () => {
  it('sums what passed between the two, by both engines', () => {
    const { toTjk, toKgz } = mappedChangeBetween(faces, '2018-04-11', '2025-01-20');
    expect([toTjk.ellipsoidalHa, toKgz.ellipsoidalHa]).toEqual([1, 4]);
    expect(toKgz.turfHa).toBeCloseTo(3.996);
    expect(mappedChangeBetween(faces, '2020-11-05', '2025-01-20').toTjk.ellipsoidalHa).toBe(2);
  });

  it('takes a date between two snapshots for the one before', () => {
    expect(mappedChangeBetween(faces, '2021-06-01', '2025-06-01')).toEqual(
      mappedChangeBetween(faces, '2020-11-05', '2025-01-20'),
    );
  });

  it('leaves out ground of no country, and tells the third country apart', () => {
    const changed = changedFaces(faces, '2018-04-11', '2025-01-20');
    expect(changed.map(({ from, to }) => `${from}-${to}`)).toEqual(['KGZ-TJK', 'TJK-KGZ', 'UZB-KGZ']);
  });

  it('is none for a snapshot and itself, and turned round for the pair turned round', () => {
    const country = fc.constantFrom<(CountryCode | null)[]>('KGZ', 'TJK', 'UZB', null);
    const some = fc.array(
      fc.array(country, { minLength: 4, maxLength: 4 }).map((c) => face(c)),
      { maxLength: 8 },
    );
    const date = fc.constantFrom(...dates);
    fc.assert(
      fc.property(some, date, date, (drawn, one, other) => {
        const there = mappedChangeBetween(drawn, one, other);
        const back = mappedChangeBetween(drawn, other, one);
        expect([there.toTjk, there.toKgz]).toEqual([back.toKgz, back.toTjk]);
        if (one === other) expect(there.toTjk.ellipsoidalHa).toBe(0);
      }),
    );
  });
});
