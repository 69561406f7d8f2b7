import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type GroundFace, parseGroundFace } from '../../../src/core/atlas/ground-face.ts';
import { historyAt, spansOf } from '../../../src/core/compare/history-at.ts';

const square: GroundFace = {
  id: 'a',
  drawn: [
    { since: '2018-04-11', country: 'KGZ' },
    { since: '2020-11-05', country: null },
  ],
  ellipsoidalHa: 1,
  turfHa: 1,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [70, 40],
        [71, 40],
        [71, 41],
        [70, 41],
        [70, 40],
      ],
    ],
  },
};

describe('historyAt', () => {
  it('gives the countries of a place, each until the next', () => {
    expect(historyAt([square], 70.5, 40.5)).toEqual({
      code: 'changed',
      face: square,
      spans: [
        { country: 'KGZ', from: '2018-04-11', until: '2020-11-05' },
        { country: null, from: '2020-11-05', until: null },
      ],
    });
  });

  it('says so on an edge, and where no snapshot differs', () => {
    expect(historyAt([square], 70, 40.5)).toEqual({ code: 'edge' });
    expect(historyAt([square], 69, 40.5)).toEqual({ code: 'unchanged' });
  });

  it('tells of Vorukh, of Tort-Kocho and of ground that never changed, as shipped', () => {
    const faces = parseGroundFace(JSON.parse(readFileSync('geodata/ground-history.geojson', 'utf8'))).items;
    const at = (lon: number, lat: number) => {
      const found = historyAt(faces, lon, lat);
      return found.code === 'changed'
        ? found.spans.map(({ country, from }) => `${from} ${country}`)
        : found.code;
    };
    expect(at(70.51515, 39.95604)).toContain('2026-07-10 null');
    // The east of the exclave of Vorukh: lost on the map in 2020, regained in 2022.
    expect(at(70.6564, 39.7975)).toEqual(['2018-04-11 TJK', '2020-11-05 KGZ', '2022-10-24 TJK']);
    expect(at(69.62, 40.28)).toBe('unchanged');
  });
});

it('has as many spans as runs', () => {
  expect(spansOf(square)).toHaveLength(2);
});
