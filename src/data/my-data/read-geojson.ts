import { tellPromises } from '../../core/my-data/collection-promises.ts';
import { ownSystem } from '../../core/my-data/crs/own-system.ts';
import { type FeatureReader, geojsonReader } from '../../core/my-data/feature-reader.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { ndjsonReader } from '../../core/my-data/ndjson-reader.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import { conversion } from './convert.ts';
import type { Reading } from './read-step.ts';
import { textPieces } from './read-text.ts';
import { hearDoubled, type Source } from './source.ts';

/**
 * The fault of a file of which something names another coordinate system than the one it was read in: the whole too
 * late (through a pipe, or far from the end of a file), or a feature for itself; or where nothing names that one, as it
 * stands in a comment or among the properties. Null where all are of one system.
 */
async function otherSystem(
  named: ReadonlySet<string>,
  { settings, facts }: Source,
): Promise<FileProblem | null> {
  if (settings.crs !== null) return null;
  for (const crs of named.size > 0 ? named : [null]) {
    const [taken, made] = [await conversion(facts.crs, false), await conversion(crs, false)];
    if ('code' in made) return made;
    if ('code' in taken || made.convertedFrom === taken.convertedFrom) continue;
    if (facts.crs === null && made.convertedFrom !== null)
      return fileProblem('projection-late', made.convertedFrom);
    const both = [taken, made].map(({ convertedFrom }) => convertedFrom ?? 'WGS 84');
    return fileProblem('projection-unsupported', both.join(', '));
  }
  return null;
}

async function* readWith(reader: FeatureReader, source: Source): Reading {
  const { file, settings, facts } = source;
  let found = 0;
  const named = new Set<string>();
  const hear = (value: unknown) => {
    const crs = ownSystem(value);
    if (crs !== null) named.add(crs);
  };
  const hearAll = (items: readonly ReadItem[]) => {
    for (const item of items) if ('value' in item) hear(item.value);
  };
  for await (const { text, bytes } of textPieces(file, settings.encoding, facts)) {
    const { items, fault } = reader.push(text);
    found += items.length;
    hearAll(items);
    yield { items, bytes };
    if (fault) return fault;
  }
  const { items, fault, collection, comments } = reader.end();
  if (comments > 0) facts.tell('comments-skipped', { found: comments });
  tellPromises(collection, found + items.length, facts.tell);
  hearAll(items);
  hear(collection);
  yield { items, bytes: file.size };
  return fault ?? (await otherSystem(named, source));
}

/** GeoJSON as it comes: features are read one by one, so that a broken one spoils no other. */
export const readGeojson = (source: Source): Reading =>
  readWith(geojsonReader(hearDoubled(source.facts)), source);

/** GeoJSON, a feature a line. */
export const readNdjson = (source: Source): Reading =>
  readWith(ndjsonReader(hearDoubled(source.facts)), source);
