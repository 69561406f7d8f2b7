import { readFileSync } from 'node:fs';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, test } from 'vitest';
import { codesOf, feature, open, pair, polygon, ring } from './opening.ts';
import { cp1251, dbf, shp, utf8, zip } from './shapefile.ts';

const square = '70.1,40.1 70.11,40.1 70.11,40.11 70.1,40.11 70.1,40.1';
const placemark = (name: string, coordinates: string) =>
  `<Placemark><name>${name}</name><ExtendedData><Data name="from"><value>Кыргызстан</value></Data><Data name="to"><value>Тоҷикистон</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${coordinates}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
const kml = (...placemarks: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('')}</Document></kml>`;
const bomb = `<!DOCTYPE kml [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 8 }, (_, i) => `<!ENTITY ${'bcdefghi'[i]} "${`&${'abcdefgh'[i]};`.repeat(10)}">`).join('')}]>`;

describe('KML, KMZ and GPX', () => {
  test.each([
    ['a sound KML', kml(placemark('Участок', square)), 'a.kml', []],
    ['a KML by another name', kml(placemark('a', square)), 'a.txt', []],
    ['not well-formed', '<kml><Document></kml>', 'a.kml', ['file:not-xml']],
    ['cut short', kml(placemark('a', square)).slice(0, -40), 'a.kml', ['file:not-xml']],
    ['no placemarks', kml(), 'a.kml', ['file:no-features']],
    ['letters for numbers', kml(placemark('a', 'x,y z')), 'a.kml', ['1:null-geometry']],
    ['a script in a name', kml(placemark('&lt;script&gt;alert(1)&lt;/script&gt;', square)), 'a.kml', []],
    ['GPX', '<gpx version="1.1"><wpt lat="40.1" lon="70.1"><name>a</name></wpt></gpx>', 'a.gpx', []],
  ] as const)('%s', async (_, text, name, codes) => {
    expect(await codesOf(text, name)).toEqual(codes);
  });

  test('entities that a document defines for itself do not blow up', async () => {
    const text = bomb + kml(placemark('&i;', square)).replace(/^<\?xml[^>]*>/, '');
    const { outcome } = await open(text, 'a.kml');
    expect(JSON.stringify(outcome).length).toBeLessThan(10_000);
  });

  test('a parcel in several pieces is measured as one, and the directions are read', async () => {
    const pieces = `<MultiGeometry>${[0, 0.02].map((shift) => `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring(70.1 + shift, 40.1).join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon>`).join('')}</MultiGeometry>`;
    const { outcome } = await open(kml(placemark('a', square), `<Placemark>${pieces}</Placemark>`), 'a.kml');
    expect(outcome).toMatchObject({
      opened: { counts: { measured: 2 }, mapping: { from: 'from', to: 'to' } },
      balance: {
        exchanges: [
          {
            sides: [
              { party: 'TJK', features: 1 },
              { party: 'KGZ', features: 0 },
            ],
          },
        ],
      },
    });
  });

  test('KMZ', async () => {
    expect(await codesOf(zip({ 'doc.kml': kml(placemark('a', square)) }), 'a.kmz')).toEqual([]);
  });
});

describe('zipped Shapefiles', () => {
  const rings = [ring(70.1, 40.1), ring(70.2, 40.1)];
  const rows = [
    ['Кыргызстан', 'Таджикистан'],
    ['Таджикистан', 'Кыргызстан'],
  ];
  const names = ['из', 'куда'];

  test.each([
    ['UTF-8 by its .cpg', utf8, 'UTF-8'],
    ['Windows-1251 by its .cpg', cp1251, '1251'],
  ] as const)('Cyrillic attributes in %s', async (_, encode, cpg) => {
    const archive = zip({ 'a.shp': shp(rings), 'a.dbf': dbf(['from', 'to'], rows, encode), 'a.cpg': cpg });
    const { outcome } = await open(archive, 'a.zip');
    expect(outcome).toMatchObject({
      opened: { counts: { measured: 2 }, fields: [{ values: ['Кыргызстан', 'Таджикистан'] }, {}] },
      balance: { verdict: 'equal' },
    });
    expect(names).toHaveLength(2);
  });

  test('metres are converted by the .prj', async () => {
    const prj =
      'PROJCS["WGS 84 / UTM zone 42N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",69],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]';
    const archive = zip({ 'a.shp': shp([ring(594000, 4440000, 1000)]), 'a.prj': prj });
    const opening = await open(archive, 'a.zip');
    expect(opening.outcome).toMatchObject({ kind: 'opened', opened: { counts: { measured: 1 } } });
    const found = await opening.ask({ kind: 'feature', feature: 1 });
    expect(found?.ellipsoidalHa).toBeCloseTo(100 / 0.99971 ** 2, 1);
    expect(await codesOf(zip({ 'a.shp': shp([ring(594000, 4440000, 1000)]) }), 'a.zip')).toEqual([
      'file:projection-unknown',
    ]);
  });

  const cut = (bytes: Uint8Array, end: number) => bytes.slice(0, end);
  const lying = shp(rings);
  new DataView(lying.buffer).setInt32(104, 2 ** 30);
  const sound = zip({ 'a.shp': shp(rings) });
  const stating = (size: number) => {
    const bytes = zip({ 'a.shp': shp(rings) });
    const view = new DataView(bytes.buffer);
    for (let i = 0; i + 4 < bytes.length; i++) {
      if (view.getUint32(i) === 0x504b0102) view.setUint32(i + 24, size, true);
    }
    return bytes;
  };

  test.each([
    ['an archive cut short', cut(sound, sound.length - 30), ['file:zip-broken']],
    ['an archive of nothing', utf8('PK\u0003\u0004nothing'), ['file:zip-broken']],
    ['an archive without a map', zip({ 'read.me': 'hello' }), ['file:zip-without-map']],
    ['an archive that would unpack to gigabytes', stating(0xf0000000), ['file:zip-bomb']],
    ['a record that claims a gigabyte', zip({ 'a.shp': lying }), ['file:broken-file']],
    ['a Shapefile cut short', zip({ 'a.shp': cut(shp(rings), 150) }), ['file:broken-file']],
    ['an empty Shapefile', zip({ 'a.shp': '' }), ['file:broken-file']],
    [
      'a table cut short',
      zip({ 'a.shp': shp(rings), 'a.dbf': cut(dbf(['from', 'to'], rows, utf8), 60) }),
      ['file:broken-file'],
    ],
  ] as const)('%s', async (_, bytes, codes) => {
    expect(await codesOf(bytes, 'a.zip')).toEqual(codes);
  });
});

describe('tables', () => {
  test.each([
    ['points', 'name,lon,lat\na,70.1,40.1\nb,70.2,40.2', []],
    ['decimal commas and semicolons', 'имя;долгота;широта\nа;70,1;40,1', []],
    [
      'well-known text',
      'from,to,wkt\nKGZ,TJK,"POLYGON ((70.1 40.1, 70.11 40.1, 70.11 40.11, 70.1 40.1))"',
      [],
    ],
    ['a row without a place', 'name,lon,lat\na,70.1,40.1\nb,,\n', ['2:null-geometry']],
    [
      'a table that ends within its last row',
      'name,lon,lat\na,70.1,40.1\nb,,',
      ['file:truncated', '2:null-geometry'],
    ],
    ['no coordinates', 'name,size\na,1', ['file:csv-without-coordinates']],
    ['a heading only', 'name,lon,lat\n', ['file:no-features']],
    ['a quote that never ends', 'name,lon,lat\n"a,70.1,40.1', []],
    ['broken well-known text', 'wkt\n"POLYGON ((70 40, 71"', ['1:null-geometry']],
  ] as const)('%s', async (_, text, codes) => {
    expect(await codesOf(text, 'a.csv')).toEqual(codes);
  });
});

describe('TopoJSON and FlatGeobuf', () => {
  const topology = {
    type: 'Topology',
    arcs: [ring(70.1, 40.1)],
    objects: {
      parcels: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: {} }] },
    },
  };
  const flat = () => serialize({ type: 'FeatureCollection', features: pair } as never);

  test('sound ones', async () => {
    expect(await codesOf(JSON.stringify(topology), 'a.topojson')).toEqual([]);
    const { outcome } = await open(flat(), 'a.fgb');
    expect(outcome).toMatchObject({
      opened: { format: 'flatgeobuf', features: 2 },
      balance: { verdict: 'equal' },
    });
  });

  test.each([
    ['an arc that is not there', JSON.stringify({ ...topology, arcs: [] }), ['file:broken-file']],
    ['no arcs', '{"type":"Topology","objects":{}}', ['file:broken-file']],
    ['half a topology', JSON.stringify(topology).slice(0, 80), ['file:not-json']],
  ] as const)('%s', async (_, text, codes) => {
    expect(await codesOf(text, 'a.topojson')).toEqual(codes);
  });

  test('a FlatGeobuf cut short, and one that is only its signature', async () => {
    const bytes = flat();
    const codes = await codesOf(bytes.slice(0, bytes.length - 40), 'a.fgb');
    expect(codes[0]).toMatch(/^file:(truncated|broken-file)$/);
    expect(await codesOf(bytes.slice(0, 8), 'a.fgb')).toEqual(['file:broken-file']);
  });

  test('features keep their shapes', async () => {
    const opening = await open(flat(), 'a.fgb');
    const shapes = await opening.ask({ kind: 'shapes' });
    expect(shapes?.[0]?.geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [polygon(70.1, 40.1).coordinates],
    });
    expect(feature({}, null).type).toBe('Feature');
  });
});

test.each([
  ['parquet-one-column-brotli.parquet', 'GeoParquet (BROTLI)'],
  ['parquet-geoarrow.parquet', 'GeoParquet (GeoArrow, polygon)'],
])('%s is told by what it is', async (name, detail) => {
  const bytes = readFileSync(new URL(`../../fixtures/cases/${name}`, import.meta.url));
  const { outcome } = await open(bytes, name);
  expect(outcome).toMatchObject({ problem: { code: 'foreign-format', detail } });
});

const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0));
const letters = (text: string) => new TextEncoder().encode(text);
test.each([
  ['lots.dgn', Uint8Array.of(8, 9, 0xfe, 2, ...Array(99).fill(0)), 'DGN'],
  ['new.dgn', ole, 'DGN'],
  ['list.doc', ole, 'Word'],
  ['lots.accdb', letters('\0\u0001\0\0Standard ACE DB\0\0\0'), 'Access'],
  ['lots.qgs', letters('<!DOCTYPE qgis PUBLIC><qgis version="3.34"/>'), 'QGIS (.qgs)'],
  ['lots.qgz', zip({ 'lots.qgs': letters('<qgis/>') }), 'QGIS (.qgz)'],
  ['lots.pmtiles', letters('PMTiles\u0003\0\0\0\0'), 'PMTiles'],
  ['lots.arrow', letters('ARROW1\0\0\0\0'), 'Arrow'],
  ['map.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'JPEG'],
  ['map.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'PNG'],
])('a file that is no list of parcels is told by its kind: %s', async (name, bytes, detail) => {
  const { outcome } = await open(bytes, name);
  expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'foreign-format', detail } });
});

test('an old spreadsheet is one, whatever it is called', async () => {
  for (const name of ['a.xls', 'a', 'a.csv'])
    expect((await open(ole, name)).outcome).toMatchObject({ problem: { code: 'spreadsheet' } });
});

const twoKml = readFileSync(new URL('../../fixtures/cases/kmz-two-kml.kmz', import.meta.url));
const beside = readFileSync(new URL('../../fixtures/cases/parquet-2.parquet', import.meta.url));

test('an archive within an archive is named, and what lies beside it is read', async () => {
  const { outcome } = await open(zip({ 'old.zip': twoKml, 'new.parquet': beside }), 'a.zip');
  expect(outcome).toMatchObject({
    kind: 'opened',
    opened: { features: 2, notices: [{ code: 'member-left-out', name: 'old.zip' }] },
    balance: { verdict: 'cannot-tell' },
  });
});

test('a KMZ in an archive is read with all that lies in it, and no deeper', async () => {
  const alone = (await open(twoKml, 'a.kmz')).outcome;
  const features = alone.kind === 'opened' ? alone.opened.features : 0;
  expect(features).toBeGreaterThan(1);
  const within = await open(zip({ 'folder/old.kmz': twoKml, 'new.parquet': beside }), 'a.zip');
  const layers = ['folder/old.kmz/files/a.kml', 'folder/old.kmz/files/b.kml'];
  expect(within.outcome).toMatchObject({
    opened: {
      features: features + 2,
      notices: layers.map((name) => ({ code: 'same-parcels', name, other: 'new.parquet' })),
      fault: null,
    },
  });
  const only = await open(zip({ 'old.kmz': twoKml }), 'a.zip');
  expect(only.outcome).toMatchObject({ opened: { features, notices: [] } });
  const deeper = await open(zip({ 'b.kmz': zip({ 'c.kmz': twoKml }), 'new.parquet': beside }), 'a.zip');
  expect(deeper.outcome).toMatchObject({
    opened: { features: 2, notices: [{ code: 'member-left-out', name: 'b.kmz' }] },
    balance: { verdict: 'cannot-tell' },
  });
  const broken = await open(zip({ 'b.kmz': twoKml.subarray(0, 200), 'new.parquet': beside }), 'a.zip');
  expect(broken.outcome).toMatchObject({
    opened: { notices: [{ code: 'member-left-out', name: 'b.kmz' }] },
    balance: { verdict: 'cannot-tell' },
  });
});

test('metres under a .prj of degrees are told with the name of that system, not as if there were none', async () => {
  const wgs84 =
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]';
  const metres = ring(628_155, 4_430_667, 1000);
  const { outcome } = await open(zip({ 'a.shp': shp([metres]), 'a.prj': wgs84 }), 'a.zip');
  expect(outcome).toMatchObject({
    kind: 'failed',
    problem: { code: 'projection-elsewhere', detail: 'WGS 84 (EPSG:4326)' },
  });
});
