import { tellPromises } from '../../core/my-data/collection-promises.ts';
import { ownSystem } from '../../core/my-data/crs/own-system.ts';
import { type FeatureReader, geojsonReader } from '../../core/my-data/feature-reader.ts';
import { ndjsonReader } from '../../core/my-data/ndjson-reader.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import { otherSystem } from './other-system.ts';
import type { Reading } from './read-step.ts';
import { textPieces } from './read-text.ts';
import { hearDoubled, type Source } from './source.ts';

async function* readWith(reader: FeatureReader, source: Source): Reading {
  const { file, settings, facts } = source;
  let found = 0;
  const named = new Set<string>();
  const hear = (value: unknown) => {
    const crs = ownSystem(value);
    if (crs !== null) named.add(crs);
  };
  const hearAll = (items: readonly ReadItem[]) => {
    // What stands in columns names no system; its value is not made for nothing.
    for (const item of items) if ('value' in item && !item.packed) hear(item.value);
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
