import type { GeometryCollection, Topology } from 'topojson-specification';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { parseFile } from '../../core/my-data/parse-json.ts';
import { inSlices, type Reading } from './read-step.ts';
import { wholeText } from './read-text.ts';
import { hearDoubled, type Source } from './source.ts';

/** Every object of a topology, its arcs put together. */
export async function* readTopojson({ file, settings, facts }: Source): Reading {
  const text = await wholeText(file, settings.encoding, facts);
  if (typeof text !== 'string') return text;
  const parsed = parseFile(text, hearDoubled(facts));
  if ('code' in parsed) return parsed;
  const topology = parsed.value as Topology;
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs)) return fileProblem('broken-file');
  const { feature } = await import('topojson-client');
  const features: unknown[] = [];
  try {
    for (const object of Object.values(topology.objects ?? {})) {
      const made = feature(topology, object as GeometryCollection);
      if (made.type === 'FeatureCollection') for (const each of made.features) features.push(each);
      else features.push(made);
    }
  } catch (error) {
    return fileProblem(error instanceof RangeError ? 'nested-too-deeply' : 'broken-file');
  }
  return yield* inSlices(features, file.size);
}
