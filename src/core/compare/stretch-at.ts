import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import { currentId } from '../atlas/current-id.ts';
import { memoize } from '../atlas/memoize.ts';
import type { StretchLine } from '../atlas/stretch.ts';
import { type Edge, edgesOf, type Nearest, nearestOnEdges } from '../here/nearest-on-edges.ts';
import type { Selection } from '../page/choices.ts';
import { shippedSpan } from './release-dates.ts';
import { stretchLinesOn } from './stretch-sums.ts';

type Drawn = {
  readonly lines: readonly StretchLine[];
  readonly edges: readonly Edge[];
  readonly owners: number[];
};

/** The lines of one snapshot as edges, and which line each edge is of. */
const drawnOn = (atlas: Atlas, all: readonly StretchLine[], day: string): Drawn =>
  memoize(atlas, `stretch edges|${day}`, () => {
    const lines = stretchLinesOn(all, day);
    return {
      lines,
      edges: edgesOf(lines.map(({ geometry }) => geometry.coordinates)),
      owners: lines.flatMap(({ geometry }, i) => geometry.coordinates.slice(1).map(() => i)),
    };
  });

/**
 * The stretch of the Kyrgyz–Tajik line, as drawn on `day`, that is nearest to a position [lon, lat]; null where the
 * stretches are not fetched or none is drawn.
 */
export function stretchAt(
  atlas: Atlas,
  position: Position,
  day: string,
): (Nearest & { readonly line: StretchLine }) | null {
  const all = atlas.late?.['stretch-lines'];
  if (!all) return null;
  const { lines, edges, owners } = drawnOn(atlas, all, day);
  const nearest = nearestOnEdges(edges, position);
  const line = nearest && lines[owners[nearest.edge] ?? -1];
  return nearest && line ? { ...nearest, line } : null;
}

/**
 * The id of the stretch that a chosen piece of the first view's line stands for: the one where it was chosen, or at
 * its middle. Null where something else is chosen, and until the stretches are fetched.
 */
export function stretchOfSelection(atlas: Atlas, selection: Selection): string | null {
  if (selection.layer !== 'borders' || !atlas.late?.['stretch-lines']) return null;
  const chosen = currentId(atlas, selection.id);
  const border = atlas.borders.find(({ id, pair }) => id === chosen && pair === 'KGZ-TJK');
  if (!border) return null;
  const { coordinates } = border.geometry;
  const [, newest] = shippedSpan(atlas);
  const day = border.until === null ? newest : border.from;
  const at = selection.at ?? coordinates[coordinates.length >> 1];
  return (at && stretchAt(atlas, at, day)?.line.id) ?? null;
}
