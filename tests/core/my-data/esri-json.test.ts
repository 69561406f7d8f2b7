import { expect, test } from 'vitest';
import { esriFeatures } from '../../../src/core/my-data/esri-json.ts';
import { codesOf } from '../../data/my-data/opening.ts';

const point = (spatialReference?: unknown) => ({
  attributes: {},
  geometry: { x: 12628155, y: 4430667, spatialReference },
});
const set = (features: readonly unknown[], spatialReference?: unknown) => ({
  geometryType: 'esriGeometryPoint',
  spatialReference,
  features,
});

test('the system of the set counts, else that of its geometries', () => {
  const [ours, other] = [{ wkid: 28412 }, { wkid: 32642 }];
  expect(esriFeatures(set([point(other)], ours))?.crs).toBe('EPSG:28412');
  expect(esriFeatures(set([point(ours), point(), point(ours)]))?.crs).toBe('EPSG:28412');
  expect(esriFeatures(set([point(), null]))?.crs).toBeNull();
});

test('geometries of several systems are refused, not read in one of them', async () => {
  const text = JSON.stringify(set([point({ wkid: 28412 }), point({ wkid: 32642 })]));
  expect(await codesOf(text, 'a.json')).toEqual(['file:projection-unsupported']);
});
