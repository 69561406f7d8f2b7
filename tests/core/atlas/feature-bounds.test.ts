import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  exchangeFrame,
  featureFrame,
  frameOf,
  homeFrame,
  layerFrame,
} from '../../../src/core/atlas/feature-bounds.ts';
import { shippedAtlas } from './shipped.ts';

const atlas = shippedAtlas();
const degree = fc.double({ min: -80, max: 80, noNaN: true });

test('a frame holds every position and touches four of them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(degree, degree), { minLength: 1 }), (positions) => {
      const frame = frameOf(positions.map((coordinates) => ({ type: 'Point', coordinates })));
      const lons = positions.map(([lon]) => lon);
      const lats = positions.map(([, lat]) => lat);
      expect(frame).toEqual([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
    }),
  );
});

test('nothing has no frame', () => {
  expect(frameOf([])).toBeNull();
  expect(frameOf([null])).toBeNull();
  expect(exchangeFrame(atlas, 'no-such')).toBeNull();
  expect(featureFrame(atlas, { layer: 'places', id: 'no-such' })).toBeNull();
});

test('the home frame shows both junctions and the stele', () => {
  const [west, south, east, north] = homeFrame;
  const [w = 0, s = 0, e = 0, n = 0] = layerFrame(atlas, 'memorial') ?? [];
  expect([w >= west, s >= south, e <= east, n <= north]).toEqual([true, true, true, true]);
});

test('a feature stands in its frame with room around it', () => {
  const frame = featureFrame(atlas, { layer: 'memorial', id: atlas.memorial[0]?.id ?? '' }, 0.5);
  const [lon = 0, lat = 0] = atlas.memorial[0]?.geometry.coordinates ?? [];
  expect(frame).toEqual([lon - 0.5, lat - 0.5, lon + 0.5, lat + 0.5]);
});
