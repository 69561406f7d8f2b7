import { canonicalFeatureCollection, canonicalJson } from '../canonical.ts';
import { crestDisplacement } from './crest-displacement.ts';
import { stretchFacts } from './stretch-facts.ts';
import { type Snapshot, stretchedLines, stretchFeatures } from './stretch-lines.ts';
import { readStretches } from './stretch-table.ts';

/**
 * What is known of each stretch of the Kyrgyz–Tajik line, as file name → text, and the line itself by stretch.
 * `snapshots` are oldest first.
 */
export function buildStretches(sourcesDir: string, snapshots: readonly Snapshot[]) {
  const stretches = readStretches(sourcesDir);
  const lines = stretchedLines(snapshots, stretches);
  const stretchLines = stretchFeatures(lines, stretches);
  const files = new Map([
    ['stretch-lines.geojson', canonicalFeatureCollection(stretchLines)],
    ['stretches.json', canonicalJson(stretchFacts(lines, stretches))],
    ['crest-displacement.json', canonicalJson({ ...crestDisplacement(snapshots, lines, stretches) })],
  ]);
  return { files, stretchLines };
}
