import type { Position } from 'geojson';
import type { StretchLine } from '../atlas/stretch.ts';
import { stretchLinesOn } from '../compare/stretch-sums.ts';
import { type Edge, edgesOf, type Nearest, nearestOnEdges } from './nearest-on-edges.ts';

/** The piece of line that comes nearest, with what is known of how sure it is. */
export type NearestStretch = Nearest & { readonly line: StretchLine };

const known = new WeakMap<StretchLine, readonly Edge[]>();

function edgesOfLine(line: StretchLine): readonly Edge[] {
  const edges = known.get(line) ?? edgesOf([line.geometry.coordinates]);
  known.set(line, edges);
  return edges;
}

/**
 * The piece of the Kyrgyz–Tajik line of the snapshot of `day` that is nearest to a position [lon, lat], in metres along
 * the WGS84 ellipsoid; null where that snapshot draws none.
 */
export function nearestStretch(
  lines: readonly StretchLine[],
  day: string,
  position: Position,
): NearestStretch | null {
  let nearest: NearestStretch | null = null;
  for (const line of stretchLinesOn(lines, day)) {
    const found = nearestOnEdges(edgesOfLine(line), position);
    if (found !== null && (nearest === null || found.metres < nearest.metres)) nearest = { ...found, line };
  }
  return nearest;
}

/**
 * Whether a position is so near to the line that its side cannot be told: within 1.96 standard deviations of the
 * expected error there, which 95 % of errors do not exceed.
 */
export const sideUnsure = ({ metres, line }: NearestStretch): boolean => metres < 1.96 * line.expectedErrorM;
