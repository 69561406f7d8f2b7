import { readFileSync } from 'node:fs';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, test } from 'vitest';
import { formatTable } from '../../../src/core/my-data/format.ts';
import { feature, open, polygon, ring } from './opening.ts';
import { cp1251, dbf, shp, utf8, zip } from './shapefile.ts';

const parties = (i: number) => (i % 2 === 0 ? { from: 'KGZ', to: 'TJK' } : { from: 'TJK', to: 'KGZ' });
const features = Array.from({ length: 6 }, (_, i) => feature(parties(i), polygon(70.1 + i / 10, 40.1)));
const rings = features.map((_, i) => ring(70.1 + i / 10, 40.1));
const rows = features.map((_, i) => Object.values(parties(i)));
const placemarks = rings
  .map(
    (each, i) =>
      `<Placemark><ExtendedData>${Object.entries(parties(i))
        .map(([key, value]) => `<Data name="${key}"><value>${value}</value></Data>`)
        .join(
          '',
        )}</ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${each.join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
  )
  .join('\n');

const topology = {
  type: 'Topology',
  arcs: rings,
  objects: {
    a: {
      type: 'GeometryCollection',
      geometries: rings.map((_, i) => ({ type: 'Polygon', arcs: [[i]], properties: parties(i) })),
    },
  },
};
const wkt = rings.map((each) => `"POLYGON((${each.map((place) => place.join(' ')).join(',')}))"`);
const lines = features.map((each) => JSON.stringify(each)).join('\n');
const table = ['from,to,wkt', ...wkt.map((text, i) => [...Object.values(parties(i)), text].join(','))].join(
  '\n',
);
const text = (...texts: readonly string[]) => utf8(texts.join(''));

type Part = string | Uint8Array;
const whole: readonly (readonly [string, Uint8Array, (bytes: Uint8Array) => Part])[] = [
  ['a.geojson', utf8(JSON.stringify({ type: 'FeatureCollection', features })), (bytes) => bytes],
  ['a.kml', utf8(`<kml>${placemarks}</kml>`), (bytes) => bytes],
  ['a.topojson', text(JSON.stringify(topology)), (bytes) => bytes],
  ['a.ndjson', text(lines), (bytes) => bytes],
  ['a.csv', text(table), (bytes) => bytes],
  ['a.kmz', zip({ 'doc.kml': text('<kml>', placemarks, '</kml>') }), (bytes) => bytes],
  ['member.kmz', text('<kml>', placemarks, '</kml>'), (bytes) => zip({ 'doc.kml': bytes })],
  [
    'member.zip',
    text(JSON.stringify({ type: 'FeatureCollection', features })),
    (bytes) => zip({ 'a.json': bytes }),
  ],
  ['nested.parquet', readFileSync('tests/fixtures/parcels-nested.parquet'), (bytes) => bytes],
  ['a.fgb', serialize({ type: 'FeatureCollection', features } as never), (bytes) => bytes],
  ['a.gpkg', readFileSync('tests/fixtures/parcels.gpkg'), (bytes) => bytes],
  ['a.parquet', readFileSync('tests/fixtures/parcels.parquet'), (bytes) => bytes],
  ['esri.json', readFileSync('tests/fixtures/cases/esri.json'), (bytes) => bytes],
  ['a.zip', zip({ 'a.shp': shp(rings), 'a.dbf': dbf(['from', 'to'], rows, utf8) }), (bytes) => bytes],
  ['shp.zip', shp(rings), (bytes) => zip({ 'a.shp': bytes, 'a.dbf': dbf(['from', 'to'], rows, utf8) })],
  ['dbf.zip', dbf(['from', 'to'], rows, utf8), (bytes) => zip({ 'a.shp': shp(rings), 'a.dbf': bytes })],
];

/** Bytes to cut at: every one of a short file, a few hundred of a longer one, and the ends of its records. */
const cuts = (length: number) => {
  const step = Math.max(1, Math.floor(length / 300));
  return Array.from({ length: Math.floor(length / step) }, (_, i) => i * step);
};

/** Of texts of lines nothing tells how many they should be: cut between two of them they are whole. */
const isBetweenLines = (name: string, bytes: Uint8Array, at: number) =>
  /\.(ndjson|csv)$/.test(name) && (bytes[at] === 10 || bytes[at - 1] === 10);

describe('a file that ends too early is never judged as if it were whole', () => {
  test('no format is left out: KMZ and Shapefile pass as the archives they come in, GPX names no parties', async () => {
    const cut = new Set<string | null>();
    for (const [name, bytes, pack] of whole) {
      const { outcome } = await open(pack(bytes), name);
      if (outcome.kind === 'opened') cut.add(outcome.opened.format);
    }
    expect(Object.keys(formatTable).filter((id) => !cut.has(id))).toEqual(['kmz', 'gpx', 'shapefile']);
  });

  test.each(whole)('%s, cut at any place', async (name, bytes, pack) => {
    const sound = await open(pack(bytes), name);
    if (sound.outcome.kind !== 'opened') throw new Error('not sound');
    const { measured } = sound.outcome.opened.counts;
    expect(sound.outcome.balance).toMatchObject({ verdict: 'equal', incomplete: false });
    for (const at of cuts(bytes.length)) {
      const { outcome } = await open(pack(bytes.slice(0, at)), name);
      if (outcome.kind === 'failed') continue;
      if (outcome.opened.counts.measured === measured || isBetweenLines(name, bytes, at)) continue;
      expect([at, outcome.balance.verdict]).toEqual([at, 'cannot-tell']);
      // Rows that are cut within are faulty features; all else that a cut loses is a promise that was not kept.
      if (!/\.(ndjson|csv)$/.test(name)) expect([at, outcome.balance.incomplete]).toEqual([at, true]);
    }
  });

  test('a Shapefile cut at a border of its records is told by three counts', async () => {
    const recordLength = 8 + 44 + 4 + 5 * 16;
    for (let records = 1; records < rings.length; records++) {
      const cut = shp(rings).slice(0, 100 + records * recordLength);
      const { outcome } = await open(
        zip({ 'a.shp': cut, 'a.dbf': dbf(['from', 'to'], rows, utf8) }),
        'a.zip',
      );
      expect(outcome).toMatchObject({
        opened: {
          features: records,
          notices: [
            { code: 'bytes-differ', promised: 100 + 6 * recordLength, found: cut.length },
            { code: 'rows-differ', promised: 6, found: records },
          ],
        },
        balance: { incomplete: true, verdict: 'cannot-tell' },
      });
    }
  });
});

test('what was lost stands in the saved table', async () => {
  const cut = shp(rings).slice(0, 100 + 2 * 136);
  const opening = await open(zip({ 'a.shp': cut, 'a.dbf': dbf(['from', 'to'], rows, utf8) }), 'a.zip');
  const saved = await opening.ask({ kind: 'save', format: 'csv', provenance: [] });
  const lines = ((await saved?.text()) ?? '').split('\r\n');
  expect(lines.filter((line) => line.startsWith('loss,'))).toEqual([
    'loss,,a.shp,,,,,,bytes-differ,promised 916 found 372,,,,,,,',
    'loss,,a.shp,,,,,,rows-differ,promised 6 found 2,,,,,,,',
  ]);
  expect(
    lines.filter((line) => line.startsWith('exchange')).every((line) => line.includes('cannot-tell')),
  ).toBe(true);
});

describe('checksums', () => {
  test('one changed bit in any member of an archive is told', async () => {
    const files = {
      'a.shp': shp(rings),
      'a.dbf': dbf(['from', 'to'], rows, utf8),
      'b.kml': `<kml>${placemarks}</kml>`,
    };
    const sound = zip(files);
    let told = 0;
    for (let at = 40; at < sound.length - 300; at += 37) {
      const { outcome } = await open(
        sound.map((byte, i) => (i === at ? byte ^ 4 : byte)),
        'a.zip',
      );
      if (outcome.kind === 'failed' || outcome.balance.incomplete) told++;
      else expect(outcome.opened.counts.measured).toBe(12);
    }
    expect(told).toBeGreaterThan(5);
  });
});

describe('counts', () => {
  test('a FlatGeobuf with fewer features than its header promises', async () => {
    const bytes = serialize({ type: 'FeatureCollection', features } as never);
    const less = serialize({ type: 'FeatureCollection', features: features.slice(0, 4) } as never);
    // The header of six features before the features of four: without an index both headers are as long.
    const view = new DataView(less.buffer, less.byteOffset);
    const header = view.getUint32(8, true);
    const joined = new Uint8Array([...bytes.slice(0, 12 + header), ...less.slice(12 + header)]);
    const { outcome } = await open(joined, 'a.fgb');
    if (outcome.kind === 'opened')
      expect(outcome.opened.notices).toMatchObject([{ code: 'fewer-features', promised: 6, found: 4 }]);
    else expect(outcome.problem.code).toBe('broken-file');
  });

  test('rows of a table beyond the shapes, and members that are not read, are named', async () => {
    const archive = zip({
      'a.shp': shp(rings.slice(0, 4)),
      'a.dbf': dbf(['from', 'to'], rows, utf8),
      'other.dxf': '0\nSECTION',
      'more.kmz': 'x',
    });
    const { outcome } = await open(archive, 'a.zip');
    expect(outcome).toMatchObject({
      opened: {
        notices: [
          { code: 'member-left-out', name: 'other.dxf' },
          { code: 'rows-differ', promised: 6, found: 4 },
          { code: 'member-left-out', name: 'more.kmz' },
        ],
      },
      balance: { verdict: 'cannot-tell' },
    });
  });
});

describe('letters', () => {
  test('a byte that is no letter is a fault of its feature, not a letter that goes on', async () => {
    const sound = new TextEncoder().encode(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature({ from: 'Кыргызстан', to: 'Таджикистан', exchange: 'Ворух' }, polygon(70.1, 40)),
          feature({ from: 'Таджикистан', to: 'Кыргызстан', exchange: 'Ворух?' }, polygon(70.2, 40)),
        ],
      }),
    );
    const { outcome } = await open(
      sound.map((byte) => (byte === 63 ? 0xff : byte)),
      'a.geojson',
    );
    expect(outcome).toMatchObject({ opened: { problems: [{ feature: 2, code: 'letters-lost' }] } });
    expect(JSON.stringify(outcome)).not.toContain('\uFFFD');
  });

  test.each(['windows-1251', 'ibm866', 'koi8-r'] as const)(
    '%s is guessed by its letters',
    async (encoding) => {
      const text =
        'откуда;куда;обмен;wkt\nКыргызстан;Таджикистан;Ворух;"POLYGON ((70 40, 70.1 40, 70.1 40.1, 70 40))"\n';
      const letters = new Map(
        Array.from({ length: 128 }, (_, i) => [
          new TextDecoder(encoding).decode(Uint8Array.of(128 + i)),
          128 + i,
        ]),
      );
      const bytes = Uint8Array.from(text, (letter) => letters.get(letter) ?? letter.charCodeAt(0));
      const { outcome } = await open(bytes, 'a.csv');
      expect(outcome).toMatchObject({
        opened: { encoding: { name: encoding, guessed: true }, mapping: { from: 'откуда', to: 'куда' } },
      });
    },
  );
});

test('a code page that a table declares and that makes no words is not believed, and that is told', async () => {
  const names = ['Кыргызстан', 'Таджикистан'];
  const table = dbf(['from', 'to'], [names, names.toReversed()], cp1251);
  table[29] = 0x65;
  const { outcome } = await open(zip({ 'a.shp': shp(rings.slice(0, 2)), 'a.dbf': table }), 'a.zip');
  expect(outcome).toMatchObject({
    opened: { encoding: { name: 'windows-1251', guessed: true } },
    balance: { verdict: 'equal' },
  });
});
