import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { packCollection } from '../../../../src/core/atlas/wire/pack.ts';

const of = (geometry: Geometry): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: 'plot-1', properties: null, geometry }],
});
const point = (...coordinates: number[]) => of({ type: 'Point', coordinates });

describe('packing', () => {
  test('counts in the coarsest scale that loses nothing', () => {
    expect(JSON.parse(packCollection(point(70.123456, 40)))).toMatchObject({ scale: 1e6 });
    expect(JSON.parse(packCollection(point(70.1234567, 40)))).toMatchObject({ scale: 1e7 });
  });

  test.each<[string, FeatureCollection]>([
    ['8 decimals', point(70.12345678, 40)],
    ['the last bit of a double', point(0.1 + 0.2, 40)],
    ['the sign of zero', point(-0, 40)],
    ['what is no number', point(Number.NaN, 40)],
    ['a height', point(70, 40, 500)],
    ['a missing latitude', point(70)],
    ['a collection of geometries', of({ type: 'GeometryCollection', geometries: [] })],
  ])('refuses to lose %s, and names the feature', (_, collection) => {
    expect(() => packCollection(collection)).toThrow(/^feature plot-1: cannot pack/);
  });

  test('names a feature without an id by its number', () => {
    const { features, ...rest } = point(0.123456789, 0);
    const [feature] = features;
    expect(() => packCollection({ ...rest, features: [{ ...feature!, id: undefined as never }] })).toThrow(
      /^feature 1:/,
    );
  });

  test.each([
    ['borders', 80_000],
    ['changes', 45_000],
    ['countries', 150_000],
  ])('brings %s to at most %i bytes after gzip', (name, budget) => {
    const plain = readFileSync(`geodata/${name}.geojson`, 'utf8');
    const size = gzipSync(packCollection(JSON.parse(plain)), { level: 9 }).length;
    expect(size).toBeLessThanOrEqual(budget);
  });
});
