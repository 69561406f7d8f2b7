import type { Feature } from 'geojson';
import { esriFeatures } from '../../core/my-data/esri-json.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { parseFile } from '../../core/my-data/parse-json.ts';
import { otherSystem } from './other-system.ts';
import { inSlices, type Reading } from './read-step.ts';
import { wholeText } from './read-text.ts';
import { hearDoubled, type Source } from './source.ts';

/** A feature set of ArcGIS. Where a service sent only as many as it sends at once, that is told. */
export async function* readEsriJson({ file, settings, facts }: Source): Reading {
  const text = await wholeText(file, settings.encoding, facts);
  if (typeof text !== 'string') return text;
  const parsed = parseFile(text, hearDoubled(facts));
  if ('code' in parsed) return parsed;
  const { value } = parsed;
  const read = esriFeatures(value);
  if (!read) return fileProblem('broken-file');
  facts.crs = read.crs;
  const other = await otherSystem(read.named, { settings, facts });
  if (other) return other;
  const placed = read.features.filter((feature) => (feature as Feature | null)?.geometry).length;
  if (read.crs !== null && settings.crs === null && read.naming > 0 && read.naming < placed)
    facts.tell('crs-of-some', { name: read.crs, promised: placed, found: read.naming });
  if ((value as { exceededTransferLimit?: unknown }).exceededTransferLimit === true)
    facts.tell('fewer-features', { found: read.features.length });
  return yield* inSlices(read.features, file.size);
}
