import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, homeBounds } from '../../../src/core/atlas/feature-bounds.ts';
import { exchangeBounds, featureBounds, layerBounds } from '../../../src/core/atlas/selection-bounds.ts';
import { shippedAtlas } from './shipped.ts';

const atlas = shippedAtlas();
const degree = fc.double({ min: -80, max: 80, noNaN: true });

test('a frame holds every position and touches four of them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(degree, degree), { minLength: 1 }), (positions) => {
      const bounds = boundsOf(positions.map((coordinates) => ({ type: 'Point', coordinates })));
      const lons = positions.map(([lon]) => lon);
      const lats = positions.map(([, lat]) => lat);
      expect(bounds).toEqual([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
    }),
  );
});

test('nothing has no frame', () => {
  expect(boundsOf([])).toBeNull();
  expect(boundsOf([null])).toBeNull();
  expect(exchangeBounds(atlas, 'no-such')).toBeNull();
  expect(featureBounds(atlas, { layer: 'places', id: 'no-such' })).toBeNull();
});

test('the home frame shows both junctions and the stele', () => {
  const [west, south, east, north] = homeBounds;
  const [w = 0, s = 0, e = 0, n = 0] = layerBounds(atlas, 'memorial') ?? [];
  expect([w >= west, s >= south, e <= east, n <= north]).toEqual([true, true, true, true]);
});

test('a feature stands in its frame with room around it', () => {
  const bounds = featureBounds(atlas, { layer: 'memorial', id: atlas.memorial[0]?.id ?? '' }, 0.5);
  const [lon = 0, lat = 0] = atlas.memorial[0]?.geometry.coordinates ?? [];
  expect(bounds).toEqual([lon - 0.5, lat - 0.5, lon + 0.5, lat + 0.5]);
});

test.each(['vorukh', 'sokh'])(
  'of the exclave %s the whole ground stands in the frame, as drawn before and now',
  (id) => {
    const place = atlas.places.find((candidate) => candidate.id === id);
    const [lon = 0, lat = 0] = place?.geometry.coordinates ?? [];
    const [west, south, east, north] = featureBounds(atlas, { layer: 'places', id }, 0.001) ?? homeBounds;
    // Either exclave is more than 15 km long; its symbol alone would give a frame of metres.
    expect(Math.max(east - west, north - south)).toBeGreaterThan(0.15);
    expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
    // Without a margin its symbol is meant.
    expect(featureBounds(atlas, { layer: 'places', id }, 0)).toEqual([lon, lat, lon, lat]);
  },
);

test('a village is framed by its symbol', () => {
  const [west, , east] = featureBounds(atlas, { layer: 'places', id: 'ak-sai' }, 0.01) ?? homeBounds;
  expect(east - west).toBeCloseTo(0.02, 9);
});
