import { expect, it } from 'vitest';
import { pointFeatures } from '../../../geodata/pipeline/points.ts';

it('makes a point feature of a row, and none of a row without a position', () => {
  const rows = [
    { id: 'a', name: { en: 'A' }, position: [70, 40] },
    { id: 'b', sources: ['s'], position: null },
  ];
  expect(pointFeatures(rows)).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'a',
        properties: { id: 'a', name: { en: 'A' } },
        geometry: { type: 'Point', coordinates: [70, 40] },
      },
      { type: 'Feature', id: 'b', properties: { id: 'b', sources: ['s'] }, geometry: null },
    ],
  });
});
