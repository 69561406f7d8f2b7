import { readFileSync } from 'node:fs';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { packGeometry } from '../../../src/core/my-data/write-geometry.ts';
import { createPointOutlines } from '../../../src/data/my-data/point-outlines.ts';
import { newFacts } from '../../../src/data/my-data/source.ts';
import { collection, feature, open } from './opening.ts';
import { utf8, zip } from './shapefile.ts';

type Place = readonly [string, number, number, number];
/** Seven vertices of two parcels; the Shapefile (in CK-42) and the FlatGeobuf hold the same, written by GDAL. */
const places: readonly Place[] = [
  ['a', 1, 70.5, 40],
  ['a', 2, 70.51, 40],
  ['a', 3, 70.51, 40.01],
  ['a', 4, 70.5, 40.01],
  ['b', 1, 70.6, 40],
  ['b', 2, 70.61, 40],
  ['b', 3, 70.61, 40.01],
];
const point = ([parcel, number, lon, lat]: Place) =>
  feature({ point: number, parcel }, { type: 'Point', coordinates: [lon, lat] });
const points = places.map(point);
const lines = points.map((each) => JSON.stringify(each)).join('\n');
const kml = `<kml><Document>${places
  .map(
    ([, n, lon, lat]) =>
      `<Placemark><name>${n}</name><Point><coordinates>${lon},${lat}</coordinates></Point></Placemark>`,
  )
  .join('')}</Document></kml>`;
const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/points/${name}`));

const files: readonly (readonly [string, string | Uint8Array])[] = [
  ['a.geojson', collection(...points)],
  ['a.ndjson', lines],
  ['a.kml', kml],
  ['a.zip', fixture('pts.zip')],
  ['a.fgb', fixture('pts.fgb')],
  ['b.zip', zip({ 'a.geojson': utf8(collection(...points)) })],
  ['c.kmz', zip({ 'doc.kml': utf8(kml) })],
];

describe.each(files)('numbered points of %s', (name, text) => {
  test('are offered as outlines, and stay points until that is wanted', async () => {
    expect((await open(text, name)).outcome).toMatchObject({
      opened: { closedLines: 2, counts: { measured: 0, 'no-area': 7 }, notices: [] },
    });
  });

  test('are those outlines where it is wanted, at their place, and that is told', async () => {
    const { outcome } = await open(text, name, { closedLines: true });
    expect(outcome).toMatchObject({
      opened: {
        closedLines: 2,
        counts: { measured: 2, 'no-area': 0 },
        notices: [{ code: 'corners-joined', found: 2 }],
      },
    });
    const bounds = outcome.kind === 'opened' ? outcome.opened.bounds : null;
    expect(bounds).toEqual([70.5, 40, 70.61, 40.01].map((degrees) => expect.closeTo(degrees, 4)));
  });
});

test('a line or an area that stands in columns is no point without its value being made', () => {
  const outlines = createPointOutlines(true, newFacts());
  const packed = (geometry: Geometry) => ({
    packed: { properties: {}, geometry: packGeometry(geometry) },
    get value(): never {
      throw new Error('made');
    },
  });
  const items = [
    packed({
      type: 'LineString',
      coordinates: [
        [70, 40],
        [70.1, 40],
      ],
    }),
    packed({
      type: 'Polygon',
      coordinates: [
        [
          [70, 40],
          [70.1, 40],
          [70.1, 40.1],
          [70, 40],
        ],
      ],
    }),
  ];
  expect(outlines.passing({ items, bytes: 1 }).items).toEqual(items);
});

test('points of two members of an archive are outlines each for themselves', async () => {
  const [a, b] = [points.slice(0, 2), points.slice(2, 4)].map((some) => utf8(collection(...some)));
  const halves = zip({ 'a.geojson': a ?? '', 'b.geojson': b ?? '' });
  expect((await open(halves, 'a.zip', { closedLines: true })).outcome).toMatchObject({
    opened: { closedLines: 0, counts: { measured: 0, 'no-area': 4 } },
  });
});

test('a table in an archive is told to be doubtful as one by itself, and its points are not joined', async () => {
  const rows = places.map(([parcel, , lon, lat], i) => `${parcel},${i + 1},${lon},${lat}`);
  const table = ['kind,point,lon,lat', ...rows].join('\n');
  for (const [text, name] of [
    [table, 'a.csv'],
    [zip({ 'a.csv': utf8(table) }), 'a.zip'],
  ] as const)
    expect((await open(text, name)).outcome).toMatchObject({
      opened: { closedLines: 0, notices: [{ code: 'corners-doubtful' }] },
    });
});

test('settlements with numbers and names are no outline', async () => {
  const named = ['Isfara', 'Batken', 'Vorukh', 'Leilek'].map((name, i) =>
    feature({ id: i + 1, name }, { type: 'Point', coordinates: [70 + i / 10, 40 + (i % 2) / 10] }),
  );
  expect((await open(collection(...named), 'a.geojson')).outcome).toMatchObject({
    opened: { closedLines: 0 },
  });
});
