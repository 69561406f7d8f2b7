import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { packCollection } from '../../../../src/core/atlas/wire/pack.ts';
import { checksum } from '../../../../src/core/atlas/wire/packed.ts';
import { unpackCollection } from '../../../../src/core/atlas/wire/unpack.ts';
import { collections } from './collections.ts';

const back = (collection: FeatureCollection) => unpackCollection(JSON.parse(packCollection(collection)));

/** Equal to the last bit and in the order of keys. */
function expectSame(collection: FeatureCollection) {
  const unpacked = back(collection);
  expect(unpacked).toEqual({ ok: true, collection });
  expect(JSON.stringify(unpacked.ok && unpacked.collection)).toBe(JSON.stringify(collection));
}

const shipped = readdirSync('geodata').filter((name) => name.endsWith('.geojson'));

const sample: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'ring',
      properties: { name: 'Чек' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [70, 40],
            [70.5, 40],
            [70.5, 40.5],
            [70, 40],
          ],
        ],
      },
    },
    { type: 'Feature', id: 'at', properties: {}, geometry: { type: 'Point', coordinates: [70.25, 40.125] } },
  ],
};

/** The packed sample with changes, under a checksum that is right again. */
function resealed(change: Record<string, unknown>): unknown {
  const wire = { ...JSON.parse(packCollection(sample)), ...change };
  return { ...wire, check: checksum(wire) };
}

describe('unpacking', () => {
  test('gives any collection back', () => {
    fc.assert(fc.property(collections, expectSame), { numRuns: 300 });
  });

  test.each(shipped)('gives %s back', (name) => {
    const collection = JSON.parse(readFileSync(`geodata/${name}`, 'utf8'));
    expect(collection.features.length).toBeGreaterThan(0);
    expectSame(collection);
  });

  test('keeps further members of collection, feature and geometry', () => {
    expectSame({
      bbox: [70, 40, 71, 41],
      features: sample.features.map((feature) => ({ ...feature, bbox: [70, 40, 71, 41] as const })),
      type: 'FeatureCollection',
      name: 'plots',
    } as unknown as FeatureCollection);
  });

  test('leaves the packed value as it was', () => {
    const wire = JSON.parse(packCollection(sample));
    const before = structuredClone(wire);
    unpackCollection(wire);
    expect(wire).toEqual(before);
  });

  test.each([[null], [undefined], [7], ['text'], [[]], [{}], [sample]])('of %j: not packed', (value) => {
    expect(unpackCollection(value)).toEqual({ ok: false, code: 'not-packed' });
  });

  test('notices every altered character', () => {
    const text = packCollection(sample);
    const character = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), character, (at, put) => {
        fc.pre(text[at] !== put);
        let wire: unknown;
        try {
          wire = JSON.parse(text.slice(0, at) + put + text.slice(at + 1));
        } catch {
          return;
        }
        expect(unpackCollection(wire).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes any value in any place without an exception, whatever its checksum', () => {
    const place = fc.constantFrom('scale', 'collection', 'lon', 'lat');
    fc.assert(
      fc.property(place, fc.jsonValue(), (key, value) => {
        const { ok } = unpackCollection(resealed({ [key]: value }));
        if (key !== 'scale') expect(ok).toBe(false);
      }),
    );
  });

  const withShape = (type: string, coordinates: unknown) =>
    resealed({ collection: { type: 'FeatureCollection', features: [{ geometry: { type, coordinates } }] } });

  test.each<[string, unknown]>([
    ['a count beyond the columns', withShape('LineString', 6)],
    ['a count of billions', withShape('LineString', 1e15)],
    ['a count below the columns', withShape('LineString', 4)],
    ['a negative count', withShape('LineString', -1)],
    ['half a position', withShape('LineString', 4.5)],
    ['a count where there are rings', withShape('Polygon', 5)],
    ['rings where there are polygons', withShape('MultiPolygon', [4, 1])],
    ['a point of two positions', withShape('Point', 2)],
    ['an unknown geometry', withShape('Sphere', 5)],
    ['a geometry named as a member of all objects', withShape('constructor', 5)],
    ['columns of unequal length', resealed({ lat: [] })],
    ['a scale of nothing', resealed({ scale: 0 })],
    ['no list of features', resealed({ collection: { features: {} } })],
    ['a feature that is none', resealed({ collection: { features: [null] } })],
  ])('of %s: damaged', (_, wire) => {
    expect(unpackCollection(wire)).toEqual({ ok: false, code: 'damaged' });
  });
});
