import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { DetectedFormat } from '../../src/core/my-data/format.ts';
import { feature, polygon, ring } from '../data/my-data/opening.ts';
import { dbf, shp, utf8, zip } from '../data/my-data/shapefile.ts';

/** A sound file. `part` is what is damaged of it, `pack` makes the file of it again: checksums fit what was damaged. */
export type Sample = {
  readonly name: string;
  readonly part: string;
  readonly bytes: Uint8Array;
  pack(part: Uint8Array): Uint8Array;
};

const parties = (i: number) => (i % 2 === 0 ? { from: 'KGZ', to: 'TJK' } : { from: 'TJK', to: 'KGZ' });
const features = Array.from({ length: 6 }, (_, i) => feature(parties(i), polygon(70.1 + i / 10, 40.1)));
const rings = features.map((_, i) => ring(70.1 + i / 10, 40.1));
const rows = features.map((_, i) => Object.values(parties(i)));

const whole = (name: string, bytes: Uint8Array): Sample => ({
  name,
  part: name,
  bytes,
  pack: (same) => same,
});
const kept = (file: string) => whole(file, new Uint8Array(readFileSync(`tests/fixtures/cases/${file}`)));

/** The archive itself, and each of its members packed anew. */
function archive(name: string, bytes: Uint8Array): readonly Sample[] {
  const members = unzipSync(bytes);
  return [
    whole(name, bytes),
    ...Object.entries(members).map(([part, member]) => ({
      name,
      part,
      bytes: member,
      pack: (changed: Uint8Array) => zip({ ...members, [part]: changed }),
    })),
  ];
}

const keptArchive = (file: string) => archive(file, kept(file).bytes);

const topology = JSON.stringify({
  type: 'Topology',
  arcs: rings,
  objects: {
    a: {
      type: 'GeometryCollection',
      geometries: rings.map((_, i) => ({ type: 'Polygon', arcs: [[i]], properties: parties(i) })),
    },
  },
});

/** Sound files of every format: a format without one does not compile. */
export const samples: Readonly<Record<DetectedFormat, readonly Sample[]>> = {
  geojson: [
    whole('a.geojson', utf8(JSON.stringify({ type: 'FeatureCollection', features }))),
    ...[
      'cli-crs-32642',
      'cli-collections',
      'duplicate-features',
      'geojson-kyrg06-zone1',
      'geojson-arcs-property',
    ].map((file) => kept(`${file}.geojson`)),
    kept('big-exchange-numbers.geojson'),
  ],
  ndjson: [whole('a.ndjson', utf8(features.map((each) => JSON.stringify(each)).join('\n')))],
  topojson: [whole('a.topojson', utf8(topology))],
  esrijson: [kept('esri.json')],
  kml: ['prefixed', '1251', 'nbsp', 'space-after-comma', 'label-point'].map((file) =>
    kept(`kml-${file}.kml`),
  ),
  kmz: keptArchive('kmz-two-kml.kmz'),
  gpx: [kept('gpx-closed-track.gpx')],
  csv: [
    '1251-wkt',
    'corners',
    'dms',
    'ewkt-32642',
    'geojson-cell',
    'qgis-polygonz',
    'sep-line',
    'unclosed-quote',
  ]
    .map((file) => kept(`csv-${file}.csv`))
    .concat(kept('utf8-two-exchanges.csv'), kept('wkt.txt')),
  shapefile: [
    ...archive('a.zip', zip({ 'a.shp': shp(rings), 'a.dbf': dbf(['from', 'to'], rows, utf8) })),
    ...['deleted-record', 'part-wound-other-way', '866-ldid101'].flatMap((file) =>
      keptArchive(`shp-${file}.zip`),
    ),
    ...keptArchive('dbf-date.zip'),
  ],
  zip: [...keptArchive('zip-shp-and-kml.zip'), ...keptArchive('zip-geojson.zip')],
  flatgeobuf: [
    whole('a.fgb', serialize({ type: 'FeatureCollection', features } as never)),
    kept('fgb-one-feature.fgb'),
  ],
  geopackage: [whole('a.gpkg', new Uint8Array(readFileSync('tests/fixtures/parcels.gpkg')))],
  geoparquet: [
    'parcels',
    'parquet/zstd-v1',
    'parquet/zstd-v2',
    'parquet/lz4_raw-v1',
    'parquet/gzip-v2',
    'cases/parquet-2',
    'cases/parquet-values',
  ].map((file) => whole('a.parquet', new Uint8Array(readFileSync(`tests/fixtures/${file}.parquet`)))),
};
