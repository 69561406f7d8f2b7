import { boxIndex } from '../../../src/core/geometry/box-index.ts';
import { EdgeSet, type OverlayEdge } from './edges.ts';
import { cross, type GridVertex, sameVertex, westFirst } from './grid.ts';

/** Each pass cuts what the rounding of the pass before made cross again; in practice three are enough. */
const MOST_PASSES = 12;

/** A crossing so near to an end takes place there (2 cm): else rounding could push it along two near-parallel edges for ever. */
const SNAP_STEPS = 2;

const snapped = (at: GridVertex, ends: readonly GridVertex[]): GridVertex =>
  ends.find((end) => Math.hypot(end[0] - at[0], end[1] - at[1]) <= SNAP_STEPS) ?? at;

/** Whether `p` lies on the straight line between the ends, given that it is on the line through them. */
const between = ({ a, b }: OverlayEdge, p: GridVertex): boolean => westFirst(a, p) < 0 && westFirst(p, b) < 0;

/** Where two edges must be cut: the ends of one that lie inside the other, or the grid point nearest to their crossing. */
function cutsOf(one: OverlayEdge, other: OverlayEdge): { one: GridVertex[]; other: GridVertex[] } | null {
  const [oa, ob] = [cross(one.a, one.b, other.a), cross(one.a, one.b, other.b)];
  if ((oa > 0 && ob > 0) || (oa < 0 && ob < 0)) return null;
  const [ua, ub] = [cross(other.a, other.b, one.a), cross(other.a, other.b, one.b)];
  if ((ua > 0 && ub > 0) || (ua < 0 && ub < 0)) return null;
  const cuts = { one: [] as GridVertex[], other: [] as GridVertex[] };
  if (oa === 0 && between(one, other.a)) cuts.one.push(other.a);
  if (ob === 0 && between(one, other.b)) cuts.one.push(other.b);
  if (ua === 0 && between(other, one.a)) cuts.other.push(one.a);
  if (ub === 0 && between(other, one.b)) cuts.other.push(one.b);
  if (oa !== 0 && ob !== 0 && ua !== 0 && ub !== 0) {
    const t = ua / (ua - ub);
    const at = snapped(
      [Math.round(one.a[0] + t * (one.b[0] - one.a[0])), Math.round(one.a[1] + t * (one.b[1] - one.a[1]))],
      [one.a, one.b, other.a, other.b],
    );
    if (!sameVertex(at, one.a) && !sameVertex(at, one.b)) cuts.one.push(at);
    if (!sameVertex(at, other.a) && !sameVertex(at, other.b)) cuts.other.push(at);
  }
  return cuts;
}

function findCuts(edges: readonly OverlayEdge[]): Map<number, GridVertex[]> {
  const boxes = edges.flatMap(({ a, b }) => [a[0], Math.min(a[1], b[1]), b[0], Math.max(a[1], b[1])]);
  const index = boxIndex(new Float64Array(boxes));
  const cuts = new Map<number, GridVertex[]>();
  const note = (edge: number, at: readonly GridVertex[]): void => {
    if (at.length > 0) cuts.set(edge, [...(cuts.get(edge) ?? []), ...at]);
  };
  edges.forEach((edge, i) => {
    const [low, high] = [Math.min(edge.a[1], edge.b[1]), Math.max(edge.a[1], edge.b[1])];
    index.search(edge.a[0], low, edge.b[0], high, (j) => {
      const found = j > i ? cutsOf(edge, edges[j] as OverlayEdge) : null;
      if (found !== null) {
        note(i, found.one);
        note(j, found.other);
      }
      return false;
    });
  });
  return cuts;
}

/**
 * Cuts edges until no two meet but at their ends, crossings being rounded to the grid (iterated snap rounding, after
 * Halperin & Packer 2002). No edge moves by more than a grid step for each pass. Throws if rounding never settles.
 */
export function nodeEdges(edges: readonly OverlayEdge[], coverages: number): OverlayEdge[] {
  let noded = [...edges];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const cuts = findCuts(noded);
    if (cuts.size === 0) return noded;
    const set = new EdgeSet(coverages);
    noded.forEach(({ a, b, steps }, i) => {
      const along = (p: GridVertex): number => (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1]);
      const line = [a, ...(cuts.get(i) ?? []).sort((p, q) => along(p) - along(q)), b];
      for (let k = 1; k < line.length; k++) set.add(line[k - 1] as GridVertex, line[k] as GridVertex, steps);
    });
    noded = set.all();
  }
  throw new Error(`the edges still cross after ${MOST_PASSES} passes`);
}
