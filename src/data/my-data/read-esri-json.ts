import { esriFeatures } from '../../core/my-data/esri-json.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { parseFile } from '../../core/my-data/parse-json.ts';
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
  if ((value as { exceededTransferLimit?: unknown }).exceededTransferLimit === true)
    facts.tell('fewer-features', { found: read.features.length });
  return yield* inSlices(read.features, file.size);
}
