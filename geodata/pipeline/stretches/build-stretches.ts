import { canonicalFeatureCollection, canonicalJson } from '../canonical.ts';
import { crestDisplacement } from './crest-displacement.ts';
import { stretchFacts } from './stretch-facts.ts';
import { type Snapshot, stretchedLines, stretchFeatures } from './stretch-lines.ts';
import { readStretches } from './stretch-table.ts';

/** What is known of each stretch of the Kyrgyz–Tajik line, as file name → text. `snapshots` are oldest first. */
export function buildStretches(sourcesDir: string, snapshots: readonly Snapshot[]): Map<string, string> {
  const stretches = readStretches(sourcesDir);
  const lines = stretchedLines(snapshots, stretches);
  return new Map([
    ['stretch-lines.geojson', canonicalFeatureCollection(stretchFeatures(lines, stretches))],
    ['stretches.json', canonicalJson(stretchFacts(lines, stretches))],
    ['crest-displacement.json', canonicalJson({ ...crestDisplacement(snapshots, lines, stretches) })],
  ]);
}
