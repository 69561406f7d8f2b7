import { describe, expect, test } from 'vitest';
import { esriSets } from '../../../src/core/my-data/esri-sets.ts';
import { open, ring } from '../../data/my-data/opening.ts';

const lot = (from: string, to: string, lon: number) => ({
  attributes: { from, to },
  geometry: { rings: [ring(lon, 40.1)] },
});
const [away, back] = [lot('KGZ', 'TJK', 70.1), lot('TJK', 'KGZ', 70.2)];
const set = (...features: unknown[]) => ({
  geometryType: 'esriGeometryPolygon',
  spatialReference: { wkid: 4326 },
  features,
});
const layer = (name: string, ...features: unknown[]) => ({
  layerDefinition: { name, geometryType: 'esriGeometryPolygon' },
  featureSet: set(...features),
});
const both = set(away, back);

async function read(value: unknown) {
  const { outcome } = await open(JSON.stringify(value), 'a.json');
  if (outcome.kind === 'failed') return outcome.problem;
  const { opened, balance } = outcome;
  return { format: opened.format, measured: opened.counts.measured, verdict: balance.verdict };
}

test.each([
  ['an answer of a service', both],
  ['a feature set', { featureSet: both }],
  ['a feature collection of layers', { layers: [layer('a', away), layer('b', back)] }],
  [
    'a web map',
    {
      operationalLayers: [{ title: 'lots', featureCollection: { layers: [layer('a', away, back)] } }],
      baseMap: { baseMapLayers: [] },
    },
  ],
  ['the result of a tool', { paramName: 'Out', dataType: 'GPFeatureRecordSetLayer', value: both }],
  [
    'all results of a tool',
    { results: [{ paramName: 'Out', dataType: 'GPFeatureRecordSetLayer', value: both }], messages: [] },
  ],
  [
    'layers of a service',
    {
      layers: [
        { id: 0, features: [away] },
        { id: 1, features: [back] },
      ],
    },
  ],
  [
    'answers to a click',
    { results: [away, back].map((each) => ({ layerId: 0, layerName: 'lots', ...each })) },
  ],
  ['a list of features', [away, back]],
  ['a list of features with ids', [away, back].map((each, i) => ({ id: i + 1, ...each }))],
  ['a set and one beside it', { ...set(away), related: set(back) }],
])('%s is read whole', async (_, value) => {
  expect(await read(value)).toEqual({ format: 'esrijson', measured: 2, verdict: 'equal' });
});

describe('several sets', () => {
  test('are layers by their own names, which may say the direction', async () => {
    const bare = (each: typeof away) => ({ ...each, attributes: {} });
    const value = { layers: [layer('To Tajikistan', bare(away)), layer('To Kyrgyzstan', bare(back))] };
    expect(await read(value)).toEqual({ format: 'esrijson', measured: 2, verdict: 'equal' });
  });

  test('that hold the same parcels leave no verdict', async () => {
    expect(await read({ layers: [layer('a', away, back), layer('b', away, back)] })).toMatchObject({
      verdict: 'cannot-tell',
    });
  });

  test('are each in their own system, that of the map where they say none', () => {
    const metres = { attributes: {}, geometry: { rings: [[[7.8e6, 4.9e6]]] } };
    const value = {
      spatialReference: { wkid: 102100 },
      operationalLayers: [layer('a', away), { title: 'b', featureSet: { features: [metres] } }],
    };
    expect(esriSets(value).map((each) => [each.name, each.set.spatialReference])).toEqual([
      ['a', { wkid: 4326 }],
      ['b', { wkid: 102100 }],
    ]);
  });

  test('are each read in their own system, which may stand at the extent of a layer', async () => {
    const radius = 6_378_137;
    const inMetres = ([lon = 0, lat = 0]: readonly number[]) => [
      radius * (lon * (Math.PI / 180)),
      radius * Math.atanh(Math.sin(lat * (Math.PI / 180))),
    ];
    const metres = { ...back, geometry: { rings: [ring(70.2, 40.1).map(inMetres)] } };
    const extent = { spatialReference: { wkid: 102100 } };
    const value = {
      layers: [
        layer('a', away),
        { layerDefinition: { name: 'b', extent }, featureSet: { features: [metres] } },
      ],
    };
    const { outcome } = await open(JSON.stringify(value), 'a.json');
    expect(outcome).toMatchObject({ opened: { counts: { measured: 2 } }, balance: { verdict: 'equal' } });
    const bounds = outcome.kind === 'opened' ? outcome.opened.bounds : null;
    const lons = [...ring(70.1, 40.1), ...ring(70.2, 40.1)].map(([lon = 0]) => lon);
    expect(bounds?.[0]).toBeCloseTo(Math.min(...lons), 6);
    expect(bounds?.[2]).toBeCloseTo(Math.max(...lons), 6);
  });

  test('of which one names two systems are refused', async () => {
    const named = (each: typeof away, wkid: number) => ({
      ...each,
      geometry: { ...each.geometry, spatialReference: { wkid } },
    });
    const { spatialReference: _, ...unsaid } = set(named(away, 4326), named(back, 28412));
    const value = { layers: [layer('a', away), { name: 'b', featureSet: unsaid }] };
    const { outcome } = await open(JSON.stringify(value), 'a.json');
    expect(outcome).toMatchObject({
      opened: { counts: { measured: 1 }, fault: { code: 'projection-several' } },
      balance: { verdict: 'cannot-tell' },
    });
  });
});

test.each([
  ['of the set', { featureSet: { ...both, exceededTransferLimit: true } }],
  ['around it', { exceededTransferLimit: true, results: [{ paramName: 'o', value: both }] }],
  ['of its properties', { ...both, properties: { exceededTransferLimit: true } }],
])('where a service did not send all, by the word %s, there is no verdict', async (_, value) => {
  expect(await read(value)).toMatchObject({ measured: 2, verdict: 'cannot-tell' });
});

test('layers that a web map only links to are told, and leave no verdict', async () => {
  const remote = { title: 'remote', url: 'https://gis.example/FeatureServer/0', layerDefinition: {} };
  expect(await read({ operationalLayers: [remote] })).toMatchObject({
    code: 'only-link',
    detail: remote.url,
  });
  const { outcome } = await open(
    JSON.stringify({ operationalLayers: [remote, layer('a', away, back)] }),
    'a.json',
  );
  expect(outcome).toMatchObject({
    opened: { notices: [{ code: 'linked-file', name: remote.url }] },
    balance: { verdict: 'cannot-tell' },
  });
});

test('features a line, and measures that are not used', async () => {
  const lines = [away, back].map((each) => JSON.stringify(each));
  for (const text of [lines.join('\n'), `${lines.join(',\n')},\n`]) {
    const { outcome } = await open(text, 'a.json');
    expect(outcome).toMatchObject({ opened: { counts: { measured: 2 } }, balance: { verdict: 'equal' } });
  }
  const { outcome } = await open(JSON.stringify({ ...both, hasM: true }), 'a.json');
  expect(outcome).toMatchObject({ opened: { notices: [{ code: 'measures-unused' }] } });
});

test('patterns and templates of a layer are no features', () => {
  const pattern = { markerGraphics: [{ geometry: { rings: [ring(0, 0)] } }] };
  const about = {
    drawingInfo: { renderer: { symbol: { symbolLayers: [pattern] } } },
    templates: [{ name: 'new', prototype: { attributes: { from: null } } }],
  };
  const shown = layer('a', away, back);
  const value = { layers: [{ ...shown, layerDefinition: { ...shown.layerDefinition, ...about } }] };
  expect(esriSets(value).map((each) => each.set.features)).toEqual([[away, back]]);
  expect(esriSets({ ...about, featureSet: both })).toHaveLength(1);
});

test('features with ids are one set', () => {
  const listed = [away, back].map((each, i) => ({ id: i + 1, name: `lot ${i}`, ...each }));
  expect(esriSets(listed)).toMatchObject([{ name: null, set: { features: listed } }]);
});

test('what is no feature beside features keeps its number', () => {
  expect(esriSets([away, 5, { note: 'x' }, back]).map((each) => each.set.features)).toEqual([
    [away, 5, { note: 'x' }, back],
  ]);
});

test('a set in a text beside another is told', async () => {
  const { outcome } = await open(JSON.stringify({ a: set(away), b: JSON.stringify(set(back)) }), 'a.json');
  expect(outcome).toMatchObject({ opened: { problems: [{ feature: 2, code: 'not-a-feature' }] } });
});

test('coordinates as steps of a raster are refused by that name', async () => {
  const transform = { originPosition: 'upperLeft', scale: [0.001, 0.001], translate: [70, 41] };
  expect(await read({ ...both, transform })).toMatchObject({
    code: 'foreign-format',
    detail: 'ArcGIS (quantized coordinates)',
  });
});

test('features of GeoJSON with such attributes stay those', async () => {
  const feature = {
    type: 'Feature',
    properties: { from: 'KGZ', to: 'TJK', attributes: { featureSet: 1 } },
    geometry: { type: 'Polygon', coordinates: [ring(70.1, 40.1)] },
  };
  expect(await read({ data: { type: 'FeatureCollection', features: [feature] } })).toMatchObject({
    format: 'geojson',
    measured: 1,
  });
});

test('features of GeoJSON far behind some attributes are those', async () => {
  const feature = {
    type: 'Feature',
    properties: { from: 'KGZ', to: 'TJK' },
    geometry: { type: 'Polygon', coordinates: [ring(70.1, 40.1)] },
  };
  const value = {
    attributes: { note: 'x'.repeat(100_000) },
    data: { type: 'FeatureCollection', features: [feature] },
  };
  expect(await read(value)).toMatchObject({ format: 'geojson', measured: 1 });
});

test('curves are read as chords, and told; one that cannot be read is refused by its number', async () => {
  const round = (curveRings: unknown) => ({
    attributes: { from: 'TJK', to: 'KGZ' },
    geometry: { curveRings },
  });
  const arc = {
    c: [
      [70.21, 40.1],
      [70.205, 40.105],
    ],
  };
  const value = set(away, round([[[70.2, 40.1], arc, [70.2, 40.1]]]), round([[[70.3, 40.1], { s: [1] }]]));
  const { outcome } = await open(JSON.stringify(value), 'a.json');
  expect(outcome).toMatchObject({
    opened: {
      counts: { measured: 2, faulty: 1 },
      notices: [{ code: 'curves-as-chords', found: 1 }],
      problems: [{ feature: 3 }],
    },
  });
});
