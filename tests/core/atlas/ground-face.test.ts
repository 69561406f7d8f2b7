import { describe, expect, it } from 'vitest';
import { parseBaselines } from '../../../src/core/atlas/baseline.ts';
import { parseCrestDisplacement } from '../../../src/core/atlas/crest-displacement.ts';
import { countryOn, parseGroundFace } from '../../../src/core/atlas/ground-face.ts';
import { parseStretchLine } from '../../../src/core/atlas/stretch.ts';

const collection = (properties: object, geometry: object) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: 'x', properties, geometry }],
});
const ring = [
  [70, 40],
  [71, 40],
  [71, 41],
  [70, 40],
];

describe('the readers of the snapshots', () => {
  it('name the part of a face that is wrong', () => {
    const drawn = [{ since: '2018-04-11', country: 'KGZ' }];
    const properties = { id: 'x', drawn, ellipsoidalHa: 1, turfHa: 1 };
    const { problems } = parseGroundFace(collection(properties, { type: 'Polygon', coordinates: [ring] }));
    expect(problems).toEqual([{ code: 'bad-property', feature: 'x', path: 'properties.drawn' }]);
  });

  it('refuse a reason that no page could tell', () => {
    const properties = {
      ...{ id: 'x', stretch: null, from: '2018-04-11', until: null, firstDrawn: '2018-04-11' },
      ...{ lengthKm: 1, meanSpacingM: 1, longestEdgeM: 1, expectedErrorM: 15, correlationKm: null },
    };
    const line = { type: 'LineString', coordinates: ring };
    expect(parseStretchLine(collection({ ...properties, reason: 'redrawn' }, line)).items).toHaveLength(1);
    const guessed = parseStretchLine(collection({ ...properties, reason: 'guessed' }, line));
    expect(guessed.problems[0]?.path).toBe('properties.reason');
  });

  it('refuse a baseline without its other engine, and a measurement that is none', () => {
    const row = { toTjkHa: 1, toTjkTurfHa: 1, toKgzHa: 1, vorukhKm2: [] };
    expect(parseBaselines({ '2018-04-11': row }).problems[0]?.path).toBe('toKgzTurfHa');
    expect(parseCrestDisplacement({ sdM: 82 })).toBeNull();
  });
});

it('finds the country of a face on a day, none before its first date', () => {
  const face = {
    drawn: [
      { since: '2018-04-11', country: 'KGZ' as const },
      { since: '2020-11-05', country: 'TJK' as const },
    ],
  };
  expect(['2018-01-01', '2018-04-11', '2020-11-04', '2026-01-01'].map((day) => countryOn(face, day))).toEqual(
    [null, 'KGZ', 'KGZ', 'TJK'],
  );
});
