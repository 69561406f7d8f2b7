import type { Feature, FeatureCollection, LineString } from 'geojson';
import { type DatedEdge, dateEdges, type Edge } from '../border-edges.ts';
import { chainEdges } from '../chains.ts';
import type { DrawnRelease } from '../draw-release.ts';
import { cutLine } from './cut-line.ts';
import { type ExpectedError, expectedError } from './expected-error.ts';
import { type LineFigures, lineFigures } from './line-figures.ts';
import { LineIndex } from './line-index.ts';
import { CUT_SNAPSHOT, type Stretch } from './stretch-table.ts';

/** An edge of another snapshot is on a stretch if it runs within this distance of it. */
const ON_STRETCH_M = 1;
const PAIR = 'KGZ-TJK';

export interface StretchLineProperties extends LineFigures, ExpectedError {
  id: string;
  /** Id of the way it lies on; null where it was redrawn and nobody states from what. */
  stretch: string | null;
  from: string;
  until: string | null;
  /** First snapshot that has its edges. */
  firstDrawn: string;
}

export type Snapshot = Pick<DrawnRelease, 'date' | 'edges'>;

/** Every edge of the line in any snapshot with its stretch, in groups that agree in stretch and dates. */
export interface StretchedLine {
  stretch: string | null;
  firstDrawn: string;
  from: string;
  until: string | null;
  edges: Edge[];
}

function wayFinder(
  snapshots: readonly Snapshot[],
  stretches: readonly Stretch[],
): (edge: Edge) => string | null {
  const cut = snapshots.find(({ date }) => date === CUT_SNAPSHOT);
  if (cut === undefined) throw new Error(`no snapshot of ${CUT_SNAPSHOT} to cut into stretches`);
  const wayOf = cutLine(cut.edges[PAIR], stretches);
  const line = new LineIndex(cut.edges[PAIR]);
  return (edge) => {
    const known = wayOf.get(edge.key);
    if (known !== undefined) return known;
    const held = line.holding(edge, ON_STRETCH_M);
    return held === null ? null : (wayOf.get(held.key) ?? null);
  };
}

/** The edges of all snapshots (oldest first) by stretch and dates, from west to east and old to new. */
export function stretchedLines(
  snapshots: readonly Snapshot[],
  stretches: readonly Stretch[],
): StretchedLine[] {
  const wayOf = wayFinder(snapshots, stretches);
  const dated = dateEdges(
    PAIR,
    snapshots.map(({ date, edges }) => ({ date, edges: edges[PAIR] })),
  );
  const first = new Map<string, string>();
  for (const { key, from } of dated) if (!first.has(key)) first.set(key, from);
  const lines = new Map<string, StretchedLine>();
  for (const edge of dated as readonly DatedEdge[]) {
    const { from, until } = edge;
    const stretch = wayOf(edge);
    const firstDrawn = first.get(edge.key) as string;
    const group = [stretch, firstDrawn, from, until].join('_');
    const line = lines.get(group) ?? { stretch, firstDrawn, from, until, edges: [] };
    line.edges.push(edge);
    lines.set(group, line);
  }
  return [...lines.values()];
}

/** The whole line of every snapshot as features; filtered by date as the borders are. */
export function stretchFeatures(
  lines: readonly StretchedLine[],
  stretches: readonly Stretch[],
): FeatureCollection<LineString, StretchLineProperties> {
  const byWay = new Map(stretches.map((stretch) => [stretch.way, stretch]));
  const features = lines.flatMap(({ stretch, firstDrawn, from, until, edges }) => {
    const error = expectedError(byWay.get(stretch ?? '') ?? null, firstDrawn);
    const order = String(byWay.get(stretch ?? '')?.order ?? 99).padStart(2, '0');
    return chainEdges(edges).map((coordinates, index): Feature<LineString, StretchLineProperties> => {
      const span = `${firstDrawn}_${from}_${until ?? 'now'}`;
      const id = `${order}_${stretch ?? 'redrawn'}_${span}_${String(index + 1).padStart(3, '0')}`;
      const properties = { id, stretch, from, until, firstDrawn, ...lineFigures([coordinates]), ...error };
      return { type: 'Feature', id, properties, geometry: { type: 'LineString', coordinates } };
    });
  });
  return { type: 'FeatureCollection', features };
}
