import { tellPromises } from '../../core/my-data/collection-promises.ts';
import { ownSystem } from '../../core/my-data/crs/own-system.ts';
import { type FeatureReader, geojsonReader } from '../../core/my-data/feature-reader.ts';
import { ndjsonReader } from '../../core/my-data/ndjson-reader.ts';
import { itemWithPlaces } from '../../core/my-data/place-fields.ts';
import { type ReadItem, readFeature } from '../../core/my-data/read-item.ts';
import { otherSystem, tellOfSome } from './other-system.ts';
import type { Reading } from './read-step.ts';
import { textPieces } from './read-text.ts';
import { hearDoubled, type Source } from './source.ts';

const isPlaced = (item: ReadItem): boolean => {
  const read = readFeature(item);
  return !('fault' in read) && read.geometry !== null;
};

async function* readWith(reader: FeatureReader, source: Source): Reading {
  const { file, settings, facts } = source;
  let [found, placed, naming] = [0, 0, 0];
  const named = new Set<string>();
  const hear = (value: unknown) => {
    const crs = ownSystem(value);
    if (crs !== null) named.add(crs);
    return crs !== null;
  };
  const hearAll = (items: readonly ReadItem[]) => {
    for (const item of items) {
      // What stands in columns names no system; its value is not made for nothing.
      if (!('value' in item) || !item.packed) {
        const names = 'value' in item && hear(item.value);
        if (!isPlaced(item)) continue;
        if (names) naming++;
      }
      placed++;
    }
  };
  for await (const { text, bytes } of textPieces(file, settings.encoding, facts)) {
    const { items, fault } = reader.push(text);
    found += items.length;
    hearAll(items);
    yield { items, bytes };
    if (fault) return fault;
  }
  const { items, layers = [{ layer: null, items }], fault, collection, comments } = reader.end();
  if (comments > 0) facts.tell('comments-skipped', { found: comments });
  tellPromises(collection, found + items.length, facts.tell);
  hearAll(items);
  if (!hear(collection)) await tellOfSome({ placed, naming }, source);
  for (const { layer, items: inside } of layers)
    if (layer === null) yield { items: inside, bytes: file.size };
    else
      yield {
        items: inside.map((item) => itemWithPlaces(item, [['layer', layer]])),
        bytes: file.size,
        layer,
      };
  return fault ?? (await otherSystem(named, source));
}

/** GeoJSON as it comes: features are read one by one, so that a broken one spoils no other. */
export const readGeojson = (source: Source): Reading =>
  readWith(geojsonReader(hearDoubled(source.facts)), source);

/** GeoJSON, a feature a line. */
export const readNdjson = (source: Source): Reading =>
  readWith(ndjsonReader(hearDoubled(source.facts)), source);
