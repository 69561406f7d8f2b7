import { describe, expect, it } from 'vitest';
import { countryOn, parseGroundFace } from '../../../src/core/atlas/ground-face.ts';

const ring = [
  [70, 40],
  [71, 40],
  [71, 41],
  [70, 40],
];
const read = (drawn: object[]) =>
  parseGroundFace({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'x',
        properties: { id: 'x', drawn, ellipsoidalHa: 1, turfHa: 1 },
        geometry: { type: 'Polygon', coordinates: [ring] },
      },
    ],
  });
const runs = [
  { since: '2018-04-11', country: 'KGZ' as const },
  { since: '2020-11-05', country: 'TJK' as const },
];

describe('parseGroundFace', () => {
  it('takes a face that was drawn in two countries, or in one and in none', () => {
    expect(read(runs).items).toHaveLength(1);
    expect(read([runs[0] as object, { since: '2026-07-10', country: null }]).items).toHaveLength(1);
  });

  it('names the part that is wrong: a face that never changed is none', () => {
    expect(read(runs.slice(0, 1)).problems).toEqual([
      { code: 'bad-property', feature: 'x', path: 'properties.drawn' },
    ]);
  });
});

describe('countryOn', () => {
  it('is the country of the newest snapshot till that day, none before the first', () => {
    const days = ['2018-01-01', '2018-04-11', '2020-11-04', '2026-01-01'];
    expect(days.map((day) => countryOn({ drawn: runs }, day))).toEqual([null, 'KGZ', 'KGZ', 'TJK']);
  });
});
