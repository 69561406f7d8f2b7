import { tellPromises } from '../../core/my-data/collection-promises.ts';
import { type FeatureReader, geojsonReader } from '../../core/my-data/feature-reader.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { ndjsonReader } from '../../core/my-data/ndjson-reader.ts';
import { conversion } from './convert.ts';
import type { Reading } from './read-step.ts';
import { textPieces } from './read-text.ts';
import { hearDoubled, type Source } from './source.ts';

/**
 * The fault of a collection whose coordinate system was heard of too late, behind features that were taken for degrees
 * of WGS84: through a pipe, or far from the end of a file. Null where it is no other.
 */
async function lateSystem(collection: unknown, { settings, facts }: Source): Promise<FileProblem | null> {
  const { crs } = (collection ?? {}) as { crs?: unknown };
  if (facts.crs !== null || settings.crs !== null || typeof crs !== 'object' || crs === null) return null;
  const made = await conversion(JSON.stringify(crs), false);
  if ('code' in made) return made;
  return made.convertedFrom === null ? null : fileProblem('projection-late', made.convertedFrom);
}

async function* readWith(reader: FeatureReader, source: Source): Reading {
  const { file, settings, facts } = source;
  let found = 0;
  for await (const { text, bytes } of textPieces(file, settings.encoding, facts)) {
    const { items, fault } = reader.push(text);
    found += items.length;
    yield { items, bytes };
    if (fault) return fault;
  }
  const { items, fault, collection, comments } = reader.end();
  if (comments > 0) facts.tell('comments-skipped', { found: comments });
  tellPromises(collection, found + items.length, facts.tell);
  yield { items, bytes: file.size };
  return fault ?? (await lateSystem(collection, source));
}

/** GeoJSON as it comes: features are read one by one, so that a broken one spoils no other. */
export const readGeojson = (source: Source): Reading =>
  readWith(geojsonReader(hearDoubled(source.facts)), source);

/** GeoJSON, a feature a line. */
export const readNdjson = (source: Source): Reading =>
  readWith(ndjsonReader(hearDoubled(source.facts)), source);
