import { describe, expect, it } from 'vitest';
import { cutTo, uniteCountries } from '../../../geodata/pipeline/countries.ts';
import type { Country } from '../../../geodata/pipeline/mapped.ts';
import { boxRing, type Polygon } from '../../../geodata/pipeline/rings.ts';

const ZONES = new Map<string, Country | null>([
  ['K', 'KGZ'],
  ['T', 'TJK'],
  ['U1', 'UZB'],
  ['U2', 'UZB'],
  ['N', null],
]);
const box = (w: number, s: number, e: number, n: number): Polygon => [boxRing([w, s, e, n])];
const PIECES = new Map([
  ['K', [box(70, 40, 71, 41), box(71, 40, 72, 41)]],
  ['T', [box(70, 39, 71, 40)]],
  ['U1', [box(72, 40, 73, 41)]],
  ['U2', [box(73, 40, 74, 41)]],
  ['N', [box(74, 40, 75, 41)]],
]);

describe('uniteCountries', () => {
  it('unites the pieces of a zone and the zones of a country', () => {
    const { KGZ, UZB } = uniteCountries('f', PIECES, ZONES);
    expect(KGZ).toHaveLength(1);
    expect(KGZ[0]?.[0]).toHaveLength(5);
    expect(UZB).toHaveLength(1);
  });

  it('stops at a zone the table does not know and at one that is not drawn', () => {
    const more = new Map([...PIECES, ['X/New', [box(75, 40, 76, 41)]]]);
    expect(() => uniteCountries('f', more, ZONES)).toThrow('f, zone X/New: is not in zones.csv');
    const fewer = new Map([...PIECES].filter(([zone]) => zone !== 'U2'));
    expect(() => uniteCountries('f', fewer, ZONES)).toThrow('f, zone U2: is in zones.csv but not in');
  });
});

describe('cutTo', () => {
  it('keeps the ground inside the box', () => {
    expect(cutTo([box(70, 40, 72, 41)], [71, 38, 75, 45])[0]?.[0]).toHaveLength(5);
    expect(cutTo([box(70, 40, 72, 41)], [73, 38, 75, 45])).toEqual([]);
  });
});
