import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FeatureReader, geojsonReader } from '../../../src/core/my-data/feature-reader.ts';
import { looksNewlineDelimited, ndjsonReader } from '../../../src/core/my-data/ndjson-reader.ts';
import type { ReadItem } from '../../../src/core/my-data/read-item.ts';

const feature = (id: number, text = 'a') => ({
  type: 'Feature',
  id,
  properties: { text },
  geometry: { type: 'Point', coordinates: [70, 40] },
});

/** The item without the columns that it may stand in. */
const asValue = (item: ReadItem): ReadItem => ('value' in item ? { value: item.value } : item);

/** Reads a text cut at the given places. */
function read(reader: FeatureReader, text: string, cuts: readonly number[] = []) {
  const items: ReadItem[] = [];
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  for (let i = 1; i < places.length; i++) {
    const step = reader.push(text.slice(places[i - 1], places[i]));
    items.push(...step.items.map(asValue));
    if (step.fault) return { items, fault: step.fault };
  }
  const last = reader.end();
  return { items: [...items, ...last.items.map(asValue)], fault: last.fault };
}

const awkward = fc.constantFrom('a', '"', '\\', '\\"', '{', '}]', '[,', '\n', '“ў”', '"features":[', 'NaN');
const collection = fc
  .array(fc.array(awkward, { maxLength: 6 }), { maxLength: 8 })
  .map((texts) => texts.map((parts, index) => feature(index, parts.join(''))));

describe('geojson-reader', () => {
  test('gives every feature, however the text is cut and spaced', () => {
    fc.assert(
      fc.property(
        collection,
        fc.constantFrom(undefined, 1, '\t'),
        fc.array(fc.nat(2000)),
        (features, space, cuts) => {
          const whole = { type: 'FeatureCollection', name: 'features', features, after: [{ x: 1 }] };
          const text = JSON.stringify(whole, null, space);
          const kept = cuts.filter((cut) => cut < text.length);
          expect(read(geojsonReader(), text, kept)).toEqual({
            items: features.map((value) => ({ value })),
            fault: null,
          });
        },
      ),
    );
  });

  test('a feature that holds others, which begin like itself, stays one', () => {
    const features = [1, 2, 3, 4].map((id) => ({
      ...feature(id),
      properties: { parts: [feature(id), feature(id)] },
    }));
    for (const space of [undefined, 2])
      expect(
        read(geojsonReader(), JSON.stringify({ type: 'FeatureCollection', features }, null, space)).items,
      ).toEqual(features.map((value) => ({ value })));
  });

  test.each(['bare NaN', 'nesting'])('%s is seen in any feature of a long file', (fault) => {
    const texts = Array.from({ length: 100 }, (_, id) => JSON.stringify(feature(id)));
    const deep = `${'['.repeat(300)}${']'.repeat(300)}`;
    for (const at of [0, 1, 57, 99]) {
      const odd = texts.map((text, id) =>
        id === at ? text.replace('"a"', fault === 'nesting' ? deep : 'NaN') : text,
      );
      const result = read(geojsonReader(), `{"type":"FeatureCollection","features":[${odd.join(',')}]}`);
      if (fault === 'nesting') expect(result.fault?.code).toBe('nested-too-deeply');
      else expect(result.items[at]).toEqual({ value: { ...feature(at), properties: { text: null } } });
    }
  });

  test('a broken feature spoils no other', () => {
    const [one, two, three] = [1, 2, 3].map((id) => JSON.stringify(feature(id)));
    const broken = (two ?? '').replace('"properties":', '"properties"');
    const { items, fault } = read(
      geojsonReader(),
      `{"type":"FeatureCollection","features":[${one},${broken},${three}]}`,
    );
    expect(items).toEqual([{ value: feature(1) }, { fault: 'not-json' }, { value: feature(3) }]);
    expect(fault).toBeNull();
  });

  test('a lost bracket spoils one feature, and the file says that it is cut short', () => {
    const [one, two, three] = [1, 2, 3].map((id) => JSON.stringify(feature(id)));
    const text = `{"type":"FeatureCollection","features":[${one},${(two ?? '').slice(0, -2)},${three}]}`;
    const { items, fault } = read(geojsonReader(), text);
    expect(items).toEqual([{ value: feature(1) }, { fault: 'not-json' }, { value: feature(3) }]);
    expect(fault?.code).toBe('truncated');
  });

  test('a truncated file gives what is whole', () => {
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature(1), feature(2)] });
    const { items, fault } = read(geojsonReader(), text.slice(0, -30));
    expect(items).toEqual([{ value: feature(1) }, { fault: 'not-json' }]);
    expect(fault?.code).toBe('truncated');
  });

  test('bare NaN becomes a missing number, and not in a string', () => {
    const text = '{"type":"FeatureCollection","features":[{"a":NaN,"b":"is NaN","c":-Infinity}]}';
    expect(read(geojsonReader(), text).items).toEqual([{ value: { a: null, b: 'is NaN', c: null } }]);
  });

  test('a single feature, a bare geometry and a bare list are taken too', () => {
    expect(read(geojsonReader(), JSON.stringify(feature(1))).items).toEqual([{ value: feature(1) }]);
    const { geometry } = feature(1);
    expect(read(geojsonReader(), JSON.stringify(geometry)).items).toEqual([
      { value: { type: 'Feature', properties: {}, geometry } },
    ]);
    expect(read(geojsonReader(), JSON.stringify([feature(1)])).items).toHaveLength(1);
  });

  test.each([
    ['<html>', 'not-json'],
    ['{"type":"FeatureCollection"', 'not-json'],
    ['{"a":1}', 'no-features'],
    ['"text"', 'no-features'],
    ['['.repeat(300), 'nested-too-deeply'],
  ])('%.30s is no GeoJSON', (text, code) => {
    expect(read(geojsonReader(), text)).toMatchObject({ items: [], fault: { code } });
  });

  test('an empty collection is no fault', () => {
    expect(read(geojsonReader(), '{"type":"FeatureCollection","features":[]}')).toEqual({
      items: [],
      fault: null,
    });
  });
});

describe('ndjson-reader', () => {
  test('gives every line, however the text is cut, with either end of line and record separators', () => {
    fc.assert(
      fc.property(
        collection,
        fc.constantFrom('\n', '\r\n', '\n\u001e', '\n\n'),
        fc.array(fc.nat(2000)),
        (features, between, cuts) => {
          const text = features.map((value) => JSON.stringify(value)).join(between);
          const kept = cuts.filter((cut) => cut < text.length);
          expect(read(ndjsonReader(), text, kept).items).toEqual(features.map((value) => ({ value })));
        },
      ),
    );
  });

  test('a line nested too deeply ends the reading; what stood before it stays', () => {
    const collection = `${'{"type":"GeometryCollection","geometries":['.repeat(300)}${']}'.repeat(300)}`;
    const { items, fault } = read(ndjsonReader(), `${JSON.stringify(feature(1))}\n${collection}\n`);
    expect(items).toEqual([{ value: feature(1) }]);
    expect(fault?.code).toBe('nested-too-deeply');
  });

  test('a broken line spoils no other', () => {
    const text = `${JSON.stringify(feature(1))}\n{"type":\n${JSON.stringify(feature(3))}\n`;
    expect(read(ndjsonReader(), text).items).toEqual([
      { value: feature(1) },
      { fault: 'not-json' },
      { value: feature(3) },
    ]);
  });
});

describe('records behind separators', () => {
  test('go over as many lines as they like, however the text is cut', () => {
    fc.assert(
      fc.property(
        collection,
        fc.constantFrom(undefined, 2, '\t'),
        fc.constantFrom('', '\n', '\r\n'),
        fc.array(fc.nat(2000)),
        (features, space, end, cuts) => {
          const text = features.map((value) => `\u001e${JSON.stringify(value, null, space)}${end}`).join('');
          const kept = cuts.filter((cut) => cut < text.length);
          expect(read(ndjsonReader(), text, kept)).toEqual({
            items: features.map((value) => ({ value })),
            fault: null,
          });
        },
      ),
    );
  });

  test('a broken one is one fault, and lines behind a first mark are read', () => {
    const [one, two] = [1, 2].map((id) => JSON.stringify(feature(id), null, 1)) as [string, string];
    expect(read(ndjsonReader(), `\u001e${one.replace('"id"', '')}\n\u001e${two}\n`).items).toEqual([
      { fault: 'not-json' },
      { value: feature(2) },
    ]);
    const lines = [1, 2].map((id) => JSON.stringify(feature(id))).join('\n');
    expect(read(ndjsonReader(), `\u001e${lines}\n`).items).toHaveLength(2);
  });
});

describe('newline-delimited or not', () => {
  const line = (id: number) => JSON.stringify(feature(id));
  test.each([
    ['two lines', `${line(1)}\n${line(2)}\n`, true],
    ['a broken first line', `{"type"\n${line(2)}\n`, true],
    ['a record separator', `\u001e${line(1)}`, true],
    ['one line', `${line(1)}\n`, false],
    ['a collection in one line', '{"type":"FeatureCollection","features":[]}\n', false],
    ['a feature a line in a collection', `{"type":"FeatureCollection","features":[\n${line(1)}\n]}`, false],
    ['an indented collection', '{\n "type": "FeatureCollection",\n "features": []\n}\n', false],
    ['an indented feature', JSON.stringify(feature(1), null, 2), false],
  ])('%s', (_, text, expected) => {
    expect(looksNewlineDelimited(text)).toBe(expected);
  });
});

test.each([
  [
    'a backup of uMap',
    {
      type: 'umap',
      layers: [feature(1), feature(2)].map((each) => ({ type: 'FeatureCollection', features: [each] })),
    },
  ],
  [
    'an answer of a service',
    { status: 'ok', data: { type: 'FeatureCollection', features: [feature(1), feature(2)] } },
  ],
  [
    'a list of collections',
    [feature(1), feature(2)].map((each) => ({ type: 'FeatureCollection', features: [each] })),
  ],
  ['a collection beside a feature', [{ type: 'FeatureCollection', features: [feature(1)] }, feature(2)]],
  [
    'a feature that keeps a collection among its properties',
    [
      { ...feature(1), properties: { of: { type: 'FeatureCollection', features: [feature(3)] } } },
      feature(2),
    ],
  ],
])('%s gives the features of its collections', (_, value) => {
  const { items, fault } = read(geojsonReader(), JSON.stringify(value));
  expect([items.map((item) => 'value' in item && (item.value as { id: number }).id), fault]).toEqual([
    [1, 2],
    null,
  ]);
});

test('what is no feature in a list is an item of its own; a collection says its coordinate system of each feature', () => {
  const crs = { type: 'name', properties: { name: 'EPSG:4284' } };
  const list = [
    7,
    { type: 'FeatureCollection', crs, features: [feature(1)] },
    { type: 'FeatureCollection', features: [] },
  ];
  expect(read(geojsonReader(), JSON.stringify(list)).items).toEqual([
    { value: 7 },
    { value: { crs, ...feature(1) } },
  ]);
});

test('areas beside a collection that are none of a feature are items of their own, however deep either lies', () => {
  const collection = { type: 'FeatureCollection', features: [feature(1)] };
  const polygon = { type: 'Polygon', coordinates: [] };
  const others = [{ geometry: polygon, to: 'KGZ' }, { rings: [] }, { type: 'Topology', objects: {} }];
  const deep = Array.from({ length: 20 }).reduce<unknown>((value) => ({ value }), collection);
  expect(read(geojsonReader(), JSON.stringify({ items: others, deep })).items).toEqual(
    [...others, feature(1)].map((value) => ({ value })),
  );
  expect(read(geojsonReader(), JSON.stringify({ items: others })).items).toEqual([]);
});
