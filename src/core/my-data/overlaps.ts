import type { MultiPolygon, Position } from 'geojson';
import { intersection } from 'polyclip-ts';
import { boundsOf } from '../atlas/feature-bounds.ts';
import { authalicArea } from '../geometry/authalic.ts';
import type { Overlap } from './opened-file.ts';
import type { ParcelSet } from './parcel-set.ts';
import { shapeHolds } from './shape-at.ts';
import type { ShapeIndex } from './shape-index.ts';
import type { ShapeStore } from './shape-store.ts';

/** Overlaps that are measured and listed; further ones are only counted. */
const mostMeasured = 200;
/** Sharing less than this (m²) is the rounding of a common edge. */
const seam = 1;

/**
 * Looks for parcels that share ground, one parcel after another; a caller may pause between two. Ends with the
 * measured overlaps, the largest first, and how many pairs there are.
 */
export function* findOverlaps(
  set: ParcelSet,
  index: ShapeIndex,
): Generator<number, { count: number; overlaps: Overlap[] }> {
  const overlaps: Overlap[] = [];
  let count = 0;
  for (let shape = 0; shape < set.count; shape++) {
    yield shape;
    if (set.states.at(shape) !== 0) continue;
    for (const other of index.search(...set.shapes.bounds(shape))) {
      if (other <= shape || set.states.at(other) !== 0 || !mayOverlap(set.shapes, shape, other)) continue;
      if (overlaps.length >= mostMeasured) {
        count++;
        continue;
      }
      const shared = sharedGround(set.shapes, shape, other);
      if (shared === null || shared.m2 >= seam) {
        count++;
        overlaps.push({
          features: [shape + 1, other + 1],
          ha: shared && shared.m2 / 10_000,
          bounds: shared?.bounds ?? set.shapes.bounds(shape),
        });
      }
    }
  }
  return { count, overlaps: overlaps.sort((a, b) => (b.ha ?? 0) - (a.ha ?? 0)) };
}

/** Whether edges cross or one shape holds a point of the other: cheap, and of neighbours rarely true. */
function mayOverlap(store: ShapeStore, a: number, b: number): boolean {
  const [edgesA, edgesB] = [edgesOf(store, a), edgesOf(store, b)];
  if (edgesA.length === 0 || edgesB.length === 0) return false;
  const [west, south, east, north] = store.bounds(b);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  if (shapeHolds(store, a, lon, lat) && shapeHolds(store, b, lon, lat)) return true;
  if (shapeHolds(store, a, edgesB[0] as number, edgesB[1] as number)) return true;
  if (shapeHolds(store, b, edgesA[0] as number, edgesA[1] as number)) return true;
  for (let i = 0; i < edgesA.length; i += 4) {
    for (let j = 0; j < edgesB.length; j += 4) if (cross(edgesA, i, edgesB, j)) return true;
  }
  return false;
}

function edgesOf(store: ShapeStore, shape: number): number[] {
  const edges: number[] = [];
  store.eachPart(shape, (kind, start, end) => {
    if (kind > 1) return;
    for (let i = start; i + 3 < end; i += 2)
      edges.push(
        store.coordinate(i),
        store.coordinate(i + 1),
        store.coordinate(i + 2),
        store.coordinate(i + 3),
      );
  });
  return edges;
}

function cross(a: readonly number[], i: number, b: readonly number[], j: number): boolean {
  const at = (list: readonly number[], index: number) => list[index] as number;
  const side = (x: number, y: number, list: readonly number[], k: number) =>
    (at(list, k + 2) - at(list, k)) * (y - at(list, k + 1)) -
    (at(list, k + 3) - at(list, k + 1)) * (x - at(list, k));
  const [p, q] = [side(at(a, i), at(a, i + 1), b, j), side(at(a, i + 2), at(a, i + 3), b, j)];
  if (p > 0 === q > 0 || p === 0 || q === 0) return false;
  const [r, s] = [side(at(b, j), at(b, j + 1), a, i), side(at(b, j + 2), at(b, j + 3), a, i)];
  return r > 0 !== s > 0 && r !== 0 && s !== 0;
}

/** The common ground of two shapes, or null where it could not be cut out. */
function sharedGround(store: ShapeStore, a: number, b: number) {
  try {
    const coordinates = intersection(
      store.polygons(a) as [number, number][][][],
      store.polygons(b) as [number, number][][][],
    ) as Position[][][];
    const shared: MultiPolygon = { type: 'MultiPolygon', coordinates };
    return { m2: authalicArea(shared), bounds: boundsOf([shared]) };
  } catch {
    return null;
  }
}
