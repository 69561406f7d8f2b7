import type { Position } from 'geojson';
import { boxIndex } from './box-index.ts';
import { holeFault, sharedGround } from './containment.ts';
import { edgeFaults } from './edge-faults.ts';
import { edgeBoxes, edgeTable } from './edge-table.ts';
import type { GeometryProblem, GeometryProblemCode } from './geometry-problem.ts';
import { axesSwapped, type Report, ringIsSound } from './ring-problems.ts';
import { certainlySimple } from './simple-ring.ts';

/** Whether all rings of a polygon are sound each for itself; reports where not. */
function ringsAreSound(rings: unknown, report: Report): rings is Position[][] {
  if (!Array.isArray(rings) || rings.length === 0) {
    report('empty', null);
    return false;
  }
  let sound = true;
  for (const ring of rings) if (!ringIsSound(ring, report)) sound = false;
  if (sound && axesSwapped(rings[0])) {
    report('swapped-axes', rings[0][0]);
    return false;
  }
  return sound;
}

function reportShapes(polygons: readonly (readonly Position[][])[], report: Report): void {
  const [rings = []] = polygons;
  if (polygons.length === 1 && rings.length === 1 && certainlySimple(rings[0] as Position[])) return;
  const table = edgeTable(polygons);
  const boxes = edgeBoxes(table);
  const index = boxIndex(boxes);
  const { selfIntersection, overlap } = edgeFaults(table, boxes, index);
  if (selfIntersection) {
    report('self-intersection', selfIntersection);
    return;
  }
  const hole = holeFault(table, index);
  if (hole) report('hole-outside-shell', hole);
  const shared = hole ? null : (overlap ?? sharedGround(table, index));
  if (shared) report('polygons-overlap', shared);
}

/**
 * Everything that keeps a geometry (parsed JSON of any shape) from being measured as a Polygon or MultiPolygon in
 * degrees: each code once, with the first place where it holds. An empty list means that its area is well defined.
 * Edges are taken as straight in longitude and latitude. Never throws. Time: n log n for n edges as they are found
 * on maps.
 */
export function findProblems(geometry: unknown): readonly GeometryProblem[] {
  const found = new Map<GeometryProblemCode, Position | null>();
  const report: Report = (code, at) => {
    if (!found.has(code)) found.set(code, at && [at[0] as number, at[1] as number]);
  };
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return [{ code: 'not-a-polygon', at: null }];
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return [{ code: 'empty', at: null }];
  let sound = true;
  for (const rings of polygons) if (!ringsAreSound(rings, report)) sound = false;
  if (sound) reportShapes(polygons, report);
  return [...found].map(([code, at]) => ({ code, at }));
}
