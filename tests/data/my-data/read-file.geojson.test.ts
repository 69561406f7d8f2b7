import { describe, expect, test, vi } from 'vitest';
import { codesOf, collection, feature, open, pair, polygon, ring } from './opening.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return out;
};

const sound = collection(...pair);
const withGeometry = (geometry: unknown) => collection(...pair, feature({}, geometry));
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

const cases: readonly (readonly [string, string | Uint8Array, string, readonly string[]])[] = [
  ['a sound file', sound, 'a.geojson', []],
  ['an empty file', '', 'a.geojson', ['file:empty']],
  ['spaces only', ' \n\t ', 'a.geojson', ['file:empty']],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'a.geojson', ['file:foreign-format']],
  ['a web page', '<!doctype html><html></html>', 'a.geojson', ['file:unknown-format']],
  ['a wrong extension', sound, 'a.csv', []],
  ['no extension', sound, 'parcels', []],
  ['a byte order mark', `\uFEFF${sound}`, 'a.geojson', []],
  ['UTF-16 with its mark', utf16(`\uFEFF${sound}`, true), 'a.geojson', []],
  ['UTF-16, the other order', utf16(`\uFEFF${sound}`, false), 'a.geojson', []],
  ['UTF-16 without a mark', utf16(sound, true), 'a.geojson', []],
  ['an end in the middle of a feature', sound.slice(0, -60), 'a.geojson', ['file:truncated', '2:not-json']],
  ['an end after a feature', sound.slice(0, -2), 'a.geojson', ['file:truncated']],
  ['text that only begins like JSON', '{"type": nonsense', 'a.geojson', ['file:not-json']],
  ['no features', collection(), 'a.geojson', ['file:no-features']],
  ['another kind of object', '{"type":"Person","name":"x"}', 'a.geojson', ['file:no-features']],
  ['null', 'null', 'a.geojson', ['file:no-features']],
  ['a null geometry', withGeometry(null), 'a.geojson', ['3:null-geometry']],
  [
    'an unknown kind',
    withGeometry({ type: 'Circle', coordinates: [70, 40] }),
    'a.geojson',
    ['3:not-a-polygon'],
  ],
  ['no coordinates', withGeometry({ type: 'Polygon' }), 'a.geojson', ['3:empty']],
  [
    'an open ring',
    withGeometry({ type: 'Polygon', coordinates: [ring(70, 40).slice(0, 4)] }),
    'a.geojson',
    ['3:open-ring'],
  ],
  [
    'huge numbers',
    withGeometry({ type: 'Polygon', coordinates: [ring(1e300, 1e300)] }),
    'a.geojson',
    ['3:out-of-range'],
  ],
  [
    'a number as text',
    withGeometry({ type: 'Polygon', coordinates: [[['70', '40']]] }),
    'a.geojson',
    ['3:not-finite'],
  ],
  ['NaN', sound.replace('70.1', 'NaN'), 'a.geojson', ['1:not-finite']],
  ['a point that is none', withGeometry({ type: 'Point', coordinates: [] }), 'a.geojson', ['3:not-finite']],
  [
    'points and lines',
    withGeometry({ type: 'LineString', coordinates: ring(70, 40) }),
    'a.geojson',
    ['3:not-a-polygon'],
  ],
  [
    'a collection of areas and points',
    withGeometry({
      type: 'GeometryCollection',
      geometries: [polygon(70, 40), { type: 'Point', coordinates: [70, 40] }],
    }),
    'a.geojson',
    ['3:mixed-collection'],
  ],
  ['a string among the features', collection(...pair, 'feature'), 'a.geojson', ['3:not-a-feature']],
  [
    'a stray comma',
    sound.replace('},{"type":"Feature"', '},,{"type":"Feature"'),
    'a.geojson',
    ['2:not-json'],
  ],
  [
    'a lost bracket in the middle',
    collection(pair[0], feature({ name: 'broken' }, polygon(70.3, 40)), pair[1]).replace(
      '70.3,40]]]',
      '70.3,40]]',
    ),
    'a.geojson',
    ['file:truncated', '2:not-json'],
  ],
  [
    'deep nesting',
    `{"type":"FeatureCollection","features":[${deep(5000)}]}`,
    'a.geojson',
    ['file:nested-too-deeply'],
  ],
  [
    'a deeply nested property',
    collection(feature({ deep: JSON.parse(deep(150)) }, polygon(70, 40))),
    'a.geojson',
    [],
  ],
  [
    'a million brackets',
    '{"type":"FeatureCollection","features":'.concat('['.repeat(1e6)),
    'a.geojson',
    ['file:nested-too-deeply'],
  ],
  ['a property of 10 MB', collection(feature({ text: 'x'.repeat(1e7) }, polygon(70, 40))), 'a.geojson', []],
  [
    'a script in a name',
    collection(feature({ '<img src=x onerror=alert(1)>': '<script>' }, polygon(70, 40))),
    'a.geojson',
    [],
  ],
  [
    'a property called __proto__',
    sound.replace('"from"', '"__proto__":{"from":"x"},"from"'),
    'a.geojson',
    [],
  ],
  ['a feature a line', pair.map((each) => JSON.stringify(each)).join('\n'), 'a.ndjson', []],
  ['record separators', pair.map((each) => `\u001e${JSON.stringify(each)}\n`).join(''), 'a.geojsons', []],
  [
    'a broken line',
    [JSON.stringify(pair[0]), '{"type":"Feature",', JSON.stringify(pair[1])].join('\n'),
    'a.ndjson',
    ['2:not-json'],
  ],
  ['a single geometry', JSON.stringify(polygon(70, 40)), 'a.json', []],
  ['a list of features', JSON.stringify(pair), 'a.json', []],
];

describe('GeoJSON, whole, odd and hostile', () => {
  test.each(cases)('%s', async (_, text, name, codes) => {
    expect(await codesOf(text, name)).toEqual(codes);
  });

  test('what is sound in a broken file is used', async () => {
    const text = collection(pair[0], feature({ name: 'broken' }, polygon(70.3, 40)), pair[1]);
    const { outcome } = await open(text.replace('[70.3,40]', '[70.3,,40]'), 'a.geojson');
    expect(outcome).toMatchObject({
      kind: 'opened',
      opened: {
        features: 3,
        counts: { measured: 2, unreadable: 1 },
        problems: [{ feature: 2, code: 'not-json' }],
      },
      balance: { verdict: 'equal', exchanges: [{ sides: [{ party: 'TJK' }, { party: 'KGZ' }] }] },
    });
  });

  test('metres are refused where nothing says of which projection, and converted where it is said', async () => {
    const metres = { type: 'Polygon', coordinates: [ring(594000, 4440000, 1000)] };
    expect(await codesOf(collection(feature({}, metres)), 'a.geojson')).toEqual(['file:projection-unknown']);
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32642' } };
    const said = JSON.stringify({ type: 'FeatureCollection', crs, features: [feature({}, metres)] });
    const opening = await open(said, 'a.geojson');
    expect(opening.outcome).toMatchObject({
      opened: { convertedFrom: 'WGS 84 / UTM zone 42N (EPSG:32642)' },
    });
    const found = await opening.ask({ kind: 'feature', feature: 1 });
    // A square kilometre of UTM, 94 km from the central meridian: the scale there is 0.9997.
    expect(found?.ellipsoidalHa).toBeCloseTo(100 / 0.99971 ** 2, 1);
    const unknown = said.replace('32642', '2056');
    expect(await codesOf(unknown, 'a.geojson')).toEqual(['file:projection-unsupported']);
    // Metres, but of no place in the system that is named: the file did say which.
    for (const code of ['4326', '2598']) {
      const elsewhere = said.replaceAll('59', '2459').replace('32642', code);
      expect(await codesOf(elsewhere, 'a.geojson')).toEqual(['file:projection-elsewhere']);
    }
  });

  test('exchanged axes are recognised, and mended on demand', async () => {
    const turned = collection(feature({ from: 'KGZ', to: 'TJK' }, polygon(40.1, 70.1)));
    expect((await open(turned, 'a.geojson')).outcome).toMatchObject({ opened: { coordinates: 'swapped' } });
    const { outcome } = await open(turned, 'a.geojson', { swapAxes: true });
    expect(outcome).toMatchObject({
      opened: { coordinates: 'degrees', axesSwapped: true, counts: { measured: 1 } },
    });
  });

  test('UTF-8 that is none does not stop the reading', async () => {
    const odd = bytes(collection(feature({ name: 'x?x' }, polygon(70, 40)))).map((byte) =>
      byte === 63 ? 0xff : byte,
    );
    expect(await codesOf(odd, 'a.geojson')).toEqual([]);
  });
});

test.each(['/* Parcels, as of 2025 */', '// Parcels, as of 2025\n', '\uFEFF /* One, */ // two, three\n'])(
  'a file is GeoJSON behind a comment, whatever that holds: %j',
  async (comment) => {
    const text = `${comment}${collection(feature({ from: 'KGZ', to: 'TJK' }, polygon(70, 40)))}`;
    expect(await codesOf(text, 'a.geojson')).toEqual([]);
    expect(await codesOf(text, 'a')).toEqual([]);
  },
);

test('comments are passed over and counted; what stands in them is in no sum', async () => {
  const square = (x: number) => JSON.stringify(feature({ from: 'KGZ', to: 'TJK' }, polygon(x, 40.1)));
  const text = `{"type":"FeatureCollection","features":[${square(70.1)},\n/* ${square(70.2)}, */\n// the last\n${square(70.3)}]}`;
  const { outcome } = await open(text, 'a.geojson');
  expect(outcome).toMatchObject({
    kind: 'opened',
    opened: {
      counts: { measured: 2 },
      problemCount: 0,
      fault: null,
      notices: [{ code: 'comments-skipped', found: 2 }],
    },
    balance: { incomplete: false },
  });
});

test.each([
  [
    'a.geojson',
    `{"type":"FeatureCollection","features":[${JSON.stringify(feature({}, polygon(70.1, 40.1)))}]}`,
  ],
  ['a.ndjson', `${JSON.stringify(feature({}, polygon(70.1, 40.1)))}\n`],
  ['a.csv', 'from,to,wkt\nKGZ,TJK,"POLYGON((70 40,70.1 40,70.1 40.1,70 40))"\n'],
  ['b.csv', 'POLYGON((70 40,70.1 40,70.1 40.1,70 40))'],
  [
    'a.kml',
    '<?xml version="1.0"?><kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>70,40 70.1,40 70.1,40.1 70,40</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>',
  ],
])('marks of byte order, however many, are no part of %s', async (name, text) => {
  for (const marks of ['\ufeff', '\ufeff\ufeff', '\ufeff\ufeff\ufeff']) {
    const { outcome } = await open(marks + text, name);
    expect(outcome).toMatchObject({
      kind: 'opened',
      opened: { counts: { measured: 1 }, fault: null, problemCount: 0 },
    });
    if (name === 'a.csv' && outcome.kind === 'opened')
      expect(outcome.opened.fields.map((field) => field.name)).toContain('from');
  }
});

test('a coordinate system that is named too late to be used is told, and no verdict is made in another', async () => {
  const features = Array.from({ length: 900 }, (_, i) =>
    feature({ from: i % 2 ? 'KGZ' : 'TJK', to: i % 2 ? 'TJK' : 'KGZ' }, polygon(70 + i / 1000, 40, 0.0005)),
  );
  const text = (name: string) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features,
      crs: { type: 'name', properties: { name } },
      note: 'x'.repeat(5000),
    });
  const late = await open(text('EPSG:4284'), 'a.geojson');
  expect(late.outcome).toMatchObject({
    opened: { fault: { code: 'projection-late', detail: 'Pulkovo 1942 (EPSG:4284)' } },
    balance: { verdict: 'cannot-tell' },
  });
  expect((await open(text('urn:ogc:def:crs:OGC:1.3:CRS84'), 'a.geojson')).outcome).toMatchObject({
    opened: { fault: null },
  });
});

test('a coordinate system that a feature, its geometry or a line names for itself is taken, or told where it is another', async () => {
  const crs = { type: 'name', properties: { name: 'EPSG:4284' } };
  const [one, other] = pair;
  const own = { ...one, geometry: { ...polygon(70.2, 40), crs } };
  const far = feature({ note: 'x'.repeat(70_000) }, polygon(70.4, 40));
  const late = { opened: { fault: { code: 'projection-late', detail: 'Pulkovo 1942 (EPSG:4284)' } } };
  for (const each of [own, { ...one, crs }, { ...one, crs: 'EPSG:4284' }])
    expect((await open(collection(far, other, each, far), 'a.geojson')).outcome).toMatchObject(late);
  const lines = [far, other, { type: 'FeatureCollection', crs, features: [one] }, far]
    .map((each) => JSON.stringify(each))
    .join('\n');
  expect((await open(lines, 'a.ndjson')).outcome).toMatchObject(late);
  const whole = JSON.stringify({ type: 'FeatureCollection', crs, features: [own] });
  for (const name of ['a.geojson', 'a.ndjson'])
    expect((await open(`${whole}\n`, name)).outcome).toMatchObject({
      opened: { convertedFrom: 'Pulkovo 1942 (EPSG:4284)', fault: null },
    });
  const wgs84 = { type: 'name', properties: { name: 'EPSG:4326' } };
  const two = `${whole}\n${JSON.stringify({ type: 'FeatureCollection', crs: wgs84, features: [other] })}`;
  expect((await open(two, 'a.ndjson')).outcome).toMatchObject({
    opened: {
      fault: { code: 'projection-several', detail: 'Pulkovo 1942 (EPSG:4284); WGS 84' },
    },
  });
});

test('features that name no coordinate system beside some that do are read in that one, and told', async () => {
  const crs = { type: 'name', properties: { name: 'EPSG:4284' } };
  const [one, other] = pair;
  const silent = feature({ crs: 'EPSG:4326' }, null);
  const some = { code: 'crs-of-some', name: 'Pulkovo 1942 (EPSG:4284)', promised: 3, found: 1 };
  const own = [
    { ...one, crs },
    { ...one, geometry: { ...polygon(70.2, 40), crs } },
  ];
  for (const each of own) {
    const features = [each, other, silent, one];
    for (const [text, name] of [
      [collection(...features), 'a.geojson'],
      [features.map((line) => JSON.stringify(line)).join('\n'), 'a.ndjson'],
    ] as const)
      expect((await open(text, name)).outcome).toMatchObject({
        opened: { convertedFrom: 'Pulkovo 1942 (EPSG:4284)', fault: null, notices: [some] },
      });
    expect((await open(collection(...features), 'a.geojson', { crs: 'EPSG:4284' })).outcome).toMatchObject({
      opened: { notices: [] },
    });
    expect((await open(collection(...own, silent), 'a.geojson')).outcome).toMatchObject({
      opened: { notices: [] },
    });
    const whole = JSON.stringify({ type: 'FeatureCollection', crs, features });
    expect((await open(whole, 'a.geojson')).outcome).toMatchObject({ opened: { notices: [] } });
  }
  const wgs84 = { ...one, crs: { type: 'name', properties: { name: 'EPSG:4326' } } };
  expect((await open(collection(wgs84, other), 'a.geojson')).outcome).toMatchObject({
    opened: { convertedFrom: null, notices: [] },
  });
});

test('lines are told by the name of the file where the first one is longer than what is looked at', async () => {
  const far = feature({ note: 'x'.repeat(70_000) }, polygon(70.4, 40));
  const text = [far, ...pair].map((each) => JSON.stringify(each)).join('\n');
  for (const name of ['a.ndjson', 'a.geojsonl'])
    expect((await open(text, name)).outcome).toMatchObject({
      opened: { format: 'ndjson', counts: { measured: 3 }, fault: null },
    });
});

test('a coordinate system in a comment is none, and one among the properties is not taken for the file’s', async () => {
  const crs = { type: 'name', properties: { name: 'EPSG:4284' } };
  const sound = collection(...pair);
  for (const comment of [
    `// "crs": ${JSON.stringify(crs)}`,
    `/* "http://a", "crs": ${JSON.stringify(crs)} */`,
  ]) {
    const text = sound.replace('"features"', `"a": "http://b/*", ${comment}\n"features"`);
    expect((await open(text, 'a.geojson')).outcome).toMatchObject({
      opened: { convertedFrom: null, fault: null, counts: { measured: 2 } },
      balance: { verdict: 'equal' },
    });
  }
  const among = sound.replace('"properties":{', `"properties":{"crs":${JSON.stringify(crs)},`);
  expect((await open(among, 'a.geojson')).outcome).toMatchObject({
    opened: { fault: { code: 'projection-several', detail: 'Pulkovo 1942 (EPSG:4284); WGS 84' } },
    balance: { verdict: 'cannot-tell' },
  });
});

test('a collection that names its coordinate system twice is damaged, and leaves no verdict', async () => {
  const crs = (code: number) => JSON.stringify({ type: 'name', properties: { name: `EPSG:${code}` } });
  const twice = collection(...pair).replace('"features"', `"crs":${crs(4326)},"crs":${crs(4284)},"features"`);
  expect((await open(twice, 'a.geojson')).outcome).toMatchObject({
    opened: { fault: { code: 'broken-file' } },
    balance: { verdict: 'cannot-tell' },
  });
});

test('of features of the usual kind only the properties are parsed: coordinates go into columns as they stand', async () => {
  const text = collection(...Array.from({ length: 500 }, () => pair).flat());
  const parse = vi.spyOn(JSON, 'parse');
  await open(text, 'a.geojson');
  const parsed = parse.mock.calls.reduce((sum, [piece]) => sum + piece.length, 0);
  parse.mockRestore();
  expect(parsed).toBeGreaterThan(0);
  expect(parsed).toBeLessThan(0.5 * text.length);
});

const inCollection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

test('collections within a JSON are layers: the same parcels in two leave no verdict, and one can be left out', async () => {
  const text = JSON.stringify({ before: inCollection(...pair), after: inCollection(...pair) });
  expect((await open(text, 'a.json')).outcome).toMatchObject({
    opened: { counts: { measured: 4 }, notices: [{ code: 'same-parcels', name: 'before', other: 'after' }] },
    balance: { verdict: 'cannot-tell' },
  });
  expect((await open(text, 'a.json', { withoutLayers: ['after'] })).outcome).toMatchObject({
    opened: { counts: { measured: 2 } },
    balance: { verdict: 'equal' },
  });
});

test('layers of uMap may say how land passes, by their names', async () => {
  const layers = ['To Tajikistan', 'To Kyrgyzstan'].map((name, index) => ({
    ...inCollection(feature({}, polygon(70.1 + index / 10, 40.1))),
    _umap_options: { name },
  }));
  const { outcome } = await open(JSON.stringify({ type: 'umap', layers }), 'a.umap');
  expect(outcome).toMatchObject({
    opened: { mapping: { from: null, to: 'layer' } },
    balance: { verdict: 'equal' },
  });
});
