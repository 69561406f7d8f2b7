/// <reference path="./shpjs.d.ts" />
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { soundDbf, soundShp } from '../../core/my-data/shapefile-frame.ts';
import { inSlices, type Reading } from './read-step.ts';
import { readXmlText } from './read-xml.ts';
import { type Entry, unzip } from './unzip.ts';

/** A zip with a KML in it, or with one or more Shapefiles. */
export async function* readZip(file: Blob): Reading {
  const entries = await unzip(file, /\.(kml|shp|dbf|prj|cpg)$/i);
  if ('code' in entries) return entries;
  const kml = entries.find(({ name }) => /\.kml$/i.test(name));
  if (kml) return yield* readXmlText(new TextDecoder().decode(kml.bytes), 'kml', file.size);
  const shapes = entries.filter(({ name }) => /\.shp$/i.test(name));
  if (shapes.length === 0) return fileProblem('zip-without-map');
  const features: unknown[] = [];
  for (const shape of shapes) {
    const read = await shapeFeatures(shape, entries);
    if (!read) return fileProblem('broken-file', shape.name);
    for (const feature of read) features.push(feature);
  }
  return yield* inSlices(features, file.size);
}

const text = (entry: Entry | undefined) => entry && new TextDecoder().decode(entry.bytes).trim();

async function shapeFeatures(shape: Entry, entries: readonly Entry[]): Promise<unknown[] | null> {
  const beside = (extension: string) =>
    entries.find(({ name }) => name.toLowerCase() === shape.name.toLowerCase().replace(/shp$/, extension));
  const dbf = beside('dbf');
  if (!soundShp(shape.bytes) || (dbf && !soundDbf(dbf.bytes))) return null;
  const { parseShp, parseDbf } = await import('shpjs');
  try {
    const geometries = parseShp(shape.bytes, text(beside('prj')));
    const rows = dbf ? parseDbf(dbf.bytes, text(beside('cpg'))) : [];
    return geometries.map((geometry, index) => ({
      type: 'Feature',
      properties: rows[index] ?? {},
      geometry,
    }));
  } catch {
    return null;
  }
}
