import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  canonicalFeatureCollection,
  canonicalGeometry,
  canonicalJson,
} from '../../../geodata/pipeline/canonical.ts';

const feature = (id: string, geometry: Geometry | null): Feature<Geometry | null> => ({
  type: 'Feature',
  id,
  properties: { id, b: 1, a: 2 },
  geometry,
});
const collection = (...features: Feature<Geometry | null>[]): FeatureCollection<Geometry | null> => ({
  type: 'FeatureCollection',
  features,
});
const clockwise: Position[] = [
  [70, 40],
  [70, 41],
  [71, 41],
  [71, 40],
  [70, 40],
];

describe('canonicalFeatureCollection', () => {
  it('sorts by id, writes one feature a line and ends with a newline', () => {
    const text = canonicalFeatureCollection(collection(feature('b', null), feature('a', null)));
    expect(text.split('\n')).toEqual([
      '{"type":"FeatureCollection","features":[',
      '{"type":"Feature","id":"a","properties":{"id":"a","b":1,"a":2},"geometry":null},',
      '{"type":"Feature","id":"b","properties":{"id":"b","b":1,"a":2},"geometry":null}',
      ']}',
      '',
    ]);
  });

  it('takes the order of the keys when it is given', () => {
    const text = canonicalFeatureCollection(collection(feature('x', null)), ['a', 'b', 'id']);
    expect(text).toContain('"properties":{"a":2,"b":1,"id":"x"}');
  });

  it('writes its own output again unchanged', () => {
    const text = canonicalFeatureCollection(
      collection(feature('a', { type: 'Polygon', coordinates: [clockwise] }), feature('b', null)),
    );
    expect(canonicalFeatureCollection(JSON.parse(text))).toBe(text);
  });

  it('refuses a repeated id and a missing one', () => {
    expect(() => canonicalFeatureCollection(collection(feature('a', null), feature('a', null)))).toThrow(
      '"a" stands twice',
    );
    expect(() => canonicalFeatureCollection(collection(feature('', null)))).toThrow('no properties.id');
  });
});

describe('canonicalGeometry', () => {
  it('keeps 7 decimals at most', () => {
    expect(canonicalGeometry({ type: 'Point', coordinates: [70.123456789, -0.00000001] })).toEqual({
      type: 'Point',
      coordinates: [70.1234568, 0],
    });
  });

  it('winds outer rings counter-clockwise and holes clockwise, from the westernmost vertex', () => {
    const hole: Position[] = [
      [70.6, 40.4],
      [70.6, 40.6],
      [70.4, 40.6],
      [70.4, 40.4],
      [70.6, 40.4],
    ];
    const { coordinates } = canonicalGeometry({ type: 'Polygon', coordinates: [clockwise, hole] });
    expect(coordinates).toEqual([
      [
        [70, 40],
        [71, 40],
        [71, 41],
        [70, 41],
        [70, 40],
      ],
      [
        [70.4, 40.4],
        [70.4, 40.6],
        [70.6, 40.6],
        [70.6, 40.4],
        [70.4, 40.4],
      ],
    ]);
  });

  it('does not depend on where a ring starts nor on the order of the parts', () => {
    const far = clockwise.map(([x = 0, y = 0]) => [x + 5, y]);
    const turned = [...clockwise.slice(2, -1), ...clockwise.slice(0, 3)];
    const one = canonicalGeometry({ type: 'MultiPolygon', coordinates: [[clockwise], [far]] });
    const other = canonicalGeometry({ type: 'MultiPolygon', coordinates: [[far], [turned]] });
    expect(other).toEqual(one);
  });
});

describe('canonicalJson', () => {
  it('sorts keys, one a line', () => {
    expect(canonicalJson({ b: { z: 1 }, a: 'x' })).toBe('{\n"a":"x",\n"b":{"z":1}\n}\n');
  });

  it('keeps the order of a list', () => {
    expect(canonicalJson([2, 1])).toBe('[\n2,\n1\n]\n');
  });
});
