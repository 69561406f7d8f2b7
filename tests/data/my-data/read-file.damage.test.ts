import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { expect, test } from 'vitest';
import { usualWidths } from '../../../src/core/my-data/topology/gap-widths.ts';
import { open, pair, ring } from './opening.ts';
import { dbf, shp, utf8, zip } from './shapefile.ts';

const sound: Readonly<Record<string, Uint8Array>> = {
  'a.geojson': utf8(JSON.stringify({ type: 'FeatureCollection', features: pair })),
  'a.ndjson': utf8(pair.map((feature) => JSON.stringify(feature)).join('\n')),
  'a.topojson': utf8(
    JSON.stringify({
      type: 'Topology',
      arcs: [ring(70.1, 40.1)],
      objects: { a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] } },
    }),
  ),
  'a.kml': utf8(
    `<kml><Placemark><name>a</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring(70, 40).join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`,
  ),
  'a.gpx': utf8(
    '<gpx><trk><trkseg><trkpt lat="40" lon="70"/><trkpt lat="41" lon="70"/></trkseg></trk></gpx>',
  ),
  'a.csv': utf8('from,to,wkt\nKGZ,TJK,"POLYGON ((70 40, 71 40, 71 41, 70 40))"\n'),
  'a.zip': zip({ 'a.shp': shp([ring(70, 40)]), 'a.dbf': dbf(['from'], [['KGZ']], utf8) }),
  'esri.json': readFileSync('tests/fixtures/cases/esri.json'),
  'a.gpkg': readFileSync('tests/fixtures/parcels.gpkg'),
  'a.parquet': readFileSync('tests/fixtures/parcels.parquet'),
  'a.kmz': readFileSync('tests/fixtures/cases/kmz-two-kml.kmz'),
  'corners.csv': readFileSync('tests/fixtures/cases/csv-corners.csv'),
  'a.fgb': serialize({ type: 'FeatureCollection', features: pair } as never),
};

type Damage = { readonly at: number; readonly cut: number; readonly put: readonly number[] };

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  put: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 }),
});

const damaged = (bytes: Uint8Array, damages: readonly Damage[]): Uint8Array =>
  damages.reduce((whole, { at, cut, put }) => {
    const start = Math.floor(at * whole.length);
    return Uint8Array.from([...whole.slice(0, start), ...put, ...whole.slice(start + cut)]);
  }, bytes);

const style = { styles: [], ratio: 1 };

test.each(Object.keys(sound))(
  'whatever happens to %s, one outcome comes of it and nothing is thrown',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const opening = await open(damaged(sound[name] as Uint8Array, damages), name);
        const { outcome } = opening;
        if (outcome.kind === 'failed') return;
        const { counts, features } = outcome.opened;
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(features);
        // What was opened can be asked, drawn and saved.
        expect(await opening.ask({ kind: 'shapes' })).not.toBeNull();
        expect(await opening.ask({ kind: 'tile', address: { z: 8, x: 177, y: 96 }, style })).not.toBeNull();
        expect(
          await opening.ask({ kind: 'examine', grounds: [], stretches: null, widths: usualWidths }),
        ).not.toBeNull();
        for (const format of ['csv', 'geojson', 'kml'] as const)
          expect(await opening.ask({ kind: 'save', format, provenance: [] })).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  },
);
