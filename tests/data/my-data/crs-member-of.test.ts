import { expect, test } from 'vitest';
import { crsMemberOf } from '../../../src/data/my-data/crs-member-of.ts';

const crsOf = (value: unknown) => crsMemberOf(new Blob([JSON.stringify(value)]));

test('a coordinate system is named by an object or by a text of the collection, not by one of a feature', async () => {
  const member = { type: 'name', properties: { name: 'EPSG:28412' } };
  expect(await crsOf({ type: 'FeatureCollection', crs: member, features: [] })).toBe(JSON.stringify(member));
  expect(await crsOf({ type: 'FeatureCollection', crs: 'EPSG:28412', features: [] })).toBe('EPSG:28412');
  const feature = { type: 'Feature', properties: { crs: 'EPSG:28412' }, geometry: null };
  expect(await crsOf({ type: 'FeatureCollection', features: [feature] })).toBeNull();
  expect(await crsOf({ type: 'FeatureCollection', crs: null, features: [feature] })).toBeNull();
});
