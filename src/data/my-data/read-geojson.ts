import { type FeatureReader, geojsonReader, ndjsonReader } from '../../core/my-data/feature-reader.ts';
import type { Reading } from './read-step.ts';
import { textPieces } from './read-text.ts';

async function* readWith(reader: FeatureReader, file: Blob): Reading {
  for await (const { text, bytes } of textPieces(file)) {
    const { items, fault } = reader.push(text);
    yield { items, bytes };
    if (fault) return fault;
  }
  const { items, fault } = reader.end();
  yield { items, bytes: file.size };
  return fault;
}

/** GeoJSON as it comes: features are read one by one, so that a broken one spoils no other. */
export const readGeojson = (file: Blob): Reading => readWith(geojsonReader(), file);

/** GeoJSON, a feature a line. */
export const readNdjson = (file: Blob): Reading => readWith(ndjsonReader(), file);
