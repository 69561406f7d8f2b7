import { boxIndex } from '../geometry/box-index.ts';
import { doubleCover } from '../geometry/coverage.ts';
import { sweptFault } from '../geometry/edge-faults.ts';
import { type EdgeTable, edgeBoxes, edgeTable } from '../geometry/edge-table.ts';
import { PartColumns } from '../geometry/rings.ts';
import { properCrossing } from '../geometry/segment-crossing.ts';
import type { Parcels } from './parcels.ts';
import { shapeHolds } from './shape-at.ts';
import type { ShapeStore } from './shape-store.ts';

/** Pairs of edges that are tried one by one. */
const fewPairs = 4096;
/** Pairs of edges near each other up to which the ground of two parcels is cut out. */
const mostNear = 20_000;
/** Edges of both up to which it is cut out. */
const mostEdges = 40_000;
/** Vertices up to which all parcels are looked at together. */
const mostTogether = 2_000_000;

/** Whether two parcels share ground, and whether their edges cross so often that it takes long to cut it out. */
export type Sharing = 'none' | 'plain' | 'intricate';

/** Both must be measured parcels: of each, the rings are sound. */
export function sharingOf(store: ShapeStore, a: number, b: number): Sharing {
  const [edgesA, edgesB] = [edgesOf(store, a), edgesOf(store, b)];
  if (edgesA.count * edgesB.count <= fewPairs)
    return mayShare(store, a, b, edgesA, edgesB) ? 'plain' : 'none';
  const both = tableOf(store, [a, b]);
  if (sweptFault(both) === null && doubleCover(both) === null) return 'none';
  const isPlain = edgesA.count + edgesB.count <= mostEdges && nearPairs(edgesA, edgesB) <= mostNear;
  return isPlain ? 'plain' : 'intricate';
}

/** Whether any two measured parcels of a file share ground, however little; null where they are too many to tell. */
export function anyShareGround({
  shapes,
  states,
  count,
}: Pick<Parcels, 'count' | 'shapes' | 'states'>): boolean | null {
  if (shapes.vertexCount > mostTogether) return null;
  const measured = Array.from({ length: count }, (_, shape) => shape).filter(
    (shape) => states.at(shape) === 0,
  );
  const all = tableOf(shapes, measured);
  return sweptFault(all) !== null || doubleCover(all) !== null;
}

function tableOf(store: ShapeStore, shapes: readonly number[]): EdgeTable {
  const columns = new PartColumns();
  for (const shape of shapes) columns.copy(store.rings(shape));
  return edgeTable(columns.rings(0, columns.count));
}

const edgesOf = (store: ShapeStore, shape: number): EdgeTable => edgeTable(store.rings(shape));

/** Whether edges cross or one shape holds a point of the other: cheap, and of neighbours rarely true. */
function mayShare(store: ShapeStore, a: number, b: number, edgesA: EdgeTable, edgesB: EdgeTable): boolean {
  const [west, south, east, north] = store.bounds(b);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  if (shapeHolds(store, a, lon, lat) && shapeHolds(store, b, lon, lat)) return true;
  if (shapeHolds(store, a, edgesB.ends[0] as number, edgesB.ends[1] as number)) return true;
  if (shapeHolds(store, b, edgesA.ends[0] as number, edgesA.ends[1] as number)) return true;
  return anyCross(edgesA.ends, edgesB.ends);
}

function anyCross(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i += 4) {
    const [x1, y1] = [a[i] as number, a[i + 1] as number];
    const [x2, y2] = [a[i + 2] as number, a[i + 3] as number];
    for (let j = 0; j < b.length; j += 4) {
      const x3 = b[j] as number;
      const y3 = b[j + 1] as number;
      const x4 = b[j + 2] as number;
      const y4 = b[j + 3] as number;
      if ((x3 < x1 && x3 < x2 && x4 < x1 && x4 < x2) || (x3 > x1 && x3 > x2 && x4 > x1 && x4 > x2)) continue;
      if ((y3 < y1 && y3 < y2 && y4 < y1 && y4 < y2) || (y3 > y1 && y3 > y2 && y4 > y1 && y4 > y2)) continue;
      if (properCrossing([x1, y1, x2, y2], [x3, y3, x4, y4])) return true;
    }
  }
  return false;
}

/** How many edges of one parcel come near edges of the other, counted no further than needed. */
function nearPairs(a: EdgeTable, b: EdgeTable): number {
  const [boxesA, boxesB] = [edgeBoxes(a), edgeBoxes(b)];
  const index = boxIndex(boxesB);
  let near = 0;
  for (let k = 0; k < boxesA.length && near <= mostNear; k += 4) {
    const [west, south] = [boxesA[k] as number, boxesA[k + 1] as number];
    index.search(west, south, boxesA[k + 2] as number, boxesA[k + 3] as number, () => ++near > mostNear);
  }
  return near;
}
