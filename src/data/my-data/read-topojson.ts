import type { GeometryCollection, Topology } from 'topojson-specification';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { inSlices, type Reading } from './read-step.ts';
import { wholeText } from './read-text.ts';

/** Every object of a topology, its arcs put together. */
export async function* readTopojson(file: Blob): Reading {
  const text = await wholeText(file);
  if (typeof text !== 'string') return text;
  let topology: Topology;
  try {
    topology = JSON.parse(text);
  } catch {
    return fileProblem('not-json');
  }
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs)) return fileProblem('broken-file');
  const { feature } = await import('topojson-client');
  const features: unknown[] = [];
  try {
    for (const object of Object.values(topology.objects ?? {})) {
      const made = feature(topology, object as GeometryCollection);
      features.push(...(made.type === 'FeatureCollection' ? made.features : [made]));
    }
  } catch (error) {
    return fileProblem(error instanceof RangeError ? 'nested-too-deeply' : 'broken-file');
  }
  return yield* inSlices(features, file.size);
}
