import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { PartColumns, type Rings, ringStart } from '../../../src/core/geometry/rings.ts';
import { FeatureParser } from '../../../src/core/my-data/feature-parser.ts';
import { jsonValue } from '../../../src/core/my-data/parse-json.ts';
import { writeGeometry } from '../../../src/core/my-data/write-geometry.ts';

/** Parts as lists: kind, then the numbers. */
const listed = ({ xy, ends, kinds, first, last }: Rings) =>
  Array.from({ length: last - first }, (_, i) => [
    kinds[first + i],
    ...xy.slice(ringStart(ends, first + i), ends[first + i]),
  ]);

/** What the parser makes of a text, and what JSON.parse and the writer of geometries make of it. */
function bothWays(text: string) {
  const parser = new FeatureParser();
  const end = parser.read(text, 0);
  if (end === -1) return null;
  const item = parser.item();
  if (!('value' in item) || !item.packed) throw new Error('not packed');
  // Whole numbers that a double would change are texts, outside of coordinates.
  const value = jsonValue(text.slice(0, end)) as { id?: unknown; properties: object | null };
  const identified =
    value.id === undefined || Object.hasOwn(value.properties ?? {}, 'id') ? {} : { id: value.id };
  const { geometry } = JSON.parse(text.slice(0, end)) as { geometry: Geometry };
  const columns = new PartColumns();
  const kind = writeGeometry(columns, geometry);
  const { parts, kind: packedKind } = item.packed.geometry;
  return {
    ours: {
      kind: packedKind,
      parts: listed(parts),
      properties: item.packed.properties,
      value: item.value,
      end,
    },
    engine: {
      kind,
      parts: listed(columns.rings(0, columns.count)),
      properties: { ...identified, ...value.properties },
      value,
      end: text.length,
    },
  };
}

const coordinate = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -180, max: 180 }),
);
const position = fc.oneof(fc.tuple(coordinate, coordinate), fc.tuple(coordinate, coordinate, coordinate));
const line = fc.array(position, { minLength: 1, maxLength: 5 });
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const anyGeometry = fc.oneof(
  fc.record({ type: fc.constant('Point'), coordinates: position }),
  fc.record({ type: fc.constantFrom('LineString', 'MultiPoint'), coordinates: line }),
  fc.record({ type: fc.constantFrom('Polygon', 'MultiLineString'), coordinates: lines }),
  fc.record({
    type: fc.constant('MultiPolygon'),
    coordinates: fc.array(lines, { minLength: 1, maxLength: 3 }),
  }),
);
const feature = fc.record(
  {
    id: fc.oneof(fc.string(), fc.nat()),
    type: fc.constant('Feature'),
    properties: fc.oneof(fc.constant(null), fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 })),
    geometry: anyGeometry,
    'a member': fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: ['type', 'properties', 'geometry'] },
);
/** The members of an object in another order. */
const shuffled = (value: object) =>
  fc
    .shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length })
    .map((entries) => Object.fromEntries(entries));
const text = fc
  .tuple(feature, fc.constantFrom(undefined, 1, '\t'))
  .chain(([{ geometry: shape, ...rest }, space]) =>
    shuffled(shape)
      .chain((turned) => shuffled({ ...rest, geometry: turned }))
      .map((value) => JSON.stringify(value, null, space)),
  );

describe('a feature read straight into columns', () => {
  test('is the feature that JSON.parse reads, bit for bit, in whatever order its members stand', () => {
    fc.assert(
      fc.property(text, (each) => {
        const both = bothWays(each);
        expect(both).not.toBeNull();
        expect(both?.ours).toEqual(both?.engine);
      }),
      { numRuns: 1000 },
    );
  });

  test('is not taken where a damage makes it none, and is what JSON.parse reads where it still is one', () => {
    let taken = 0;
    const damage = fc.tuple(
      fc.nat(),
      fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '\n', 'e'),
    );
    fc.assert(
      fc.property(text, fc.array(damage, { minLength: 1, maxLength: 2 }), (each, damages) => {
        let damaged = each;
        for (const [at, by] of damages) {
          const place = at % damaged.length;
          damaged = damaged.slice(0, place) + by + damaged.slice(place + 1);
        }
        const both = bothWays(damaged);
        if (!both) return;
        taken++;
        const { end: _, ...engine } = both.engine;
        expect(both.ours).toMatchObject(engine);
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  test.each([
    ['no geometry', '{"type":"Feature","properties":{},"geometry":null}'],
    ['an empty ring', '{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[]]}}'],
    [
      'null for a number',
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,null]}}',
    ],
    ['infinity', '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,1e400]}}'],
    [
      'a list for properties',
      '{"type":"Feature","properties":[],"geometry":{"type":"Point","coordinates":[1,2]}}',
    ],
    [
      'a member twice',
      '{"type":"Feature","type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}',
    ],
    [
      'an escaped key',
      '{"type":"Feature","properties":{},"geom\\u0065try":{"type":"Point","coordinates":[1,2]}}',
    ],
    ['no type', '{"properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}'],
    [
      'a collection',
      '{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[]}}',
    ],
  ])('is left to the other reader with %s', (_, each) => {
    expect(new FeatureParser().read(each, 0)).toBe(-1);
  });
});
