import { boxIndex } from './box-index.ts';
import { holeFault, sharedGround } from './containment.ts';
import { doubleCover, holeOutside } from './coverage.ts';
import { edgeFaults, sweptEdgeFaults } from './edge-faults.ts';
import { edgeBoxes, edgeTable } from './edge-table.ts';
import { effortFor } from './effort.ts';
import type { GeometryProblem } from './geometry-problem.ts';
import { type Report, ringIsSound, swappedPosition } from './ring-problems.ts';
import { packRings, type Rings, ringStart } from './rings.ts';
import { certainlySimple } from './simple-ring.ts';

/** Whether all rings are sound each for itself; reports where not. */
function ringsAreSound({ xy, ends, kinds, first, last }: Rings, report: Report): boolean {
  let sound = true;
  let polygonSound = true;
  let shell = first;
  for (let ring = first; ring < last; ring++) {
    if (kinds[ring] === 0) [shell, polygonSound] = [ring, true];
    if (!ringIsSound(xy, ringStart(ends, ring), ends[ring] as number, report)) polygonSound = false;
    const isLast = ring + 1 === last || kinds[ring + 1] === 0;
    if (isLast && polygonSound) {
      const swapped = swappedPosition(xy, ringStart(ends, shell), ends[shell] as number);
      if (swapped) {
        report('swapped-axes', swapped);
        polygonSound = false;
      }
    }
    if (!polygonSound) sound = false;
  }
  return sound;
}

function reportShapes(rings: Rings, report: Report): void {
  const { xy, ends, first, last } = rings;
  if (last - first === 1 && certainlySimple(xy, ringStart(ends, first), ends[first] as number)) return;
  const table = edgeTable(rings);
  const boxes = edgeBoxes(table);
  const index = boxIndex(boxes);
  const effort = effortFor(table.count);
  const { selfIntersection, overlap } = edgeFaults(table, boxes, index, effort) ?? sweptEdgeFaults(table);
  if (selfIntersection) {
    report('self-intersection', selfIntersection);
    return;
  }
  if (last - first === 1) return;
  let hole = holeFault(table, index, effort);
  if (effort.left < 0) hole = holeOutside(table);
  if (hole) {
    report('hole-outside-shell', hole);
    return;
  }
  let shared = overlap ?? sharedGround(table, index, effort);
  if (effort.left < 0 && !overlap) shared = doubleCover(table);
  if (shared) report('polygons-overlap', shared);
}

/**
 * Everything that keeps rings in degrees from being measured: each code once, with the first place where it holds.
 * An empty list means that their area is well defined. Edges are taken as straight in longitude and latitude. Never
 * throws. Time: n log n for n vertices, whatever their shape.
 */
export function ringProblems(rings: Rings): readonly GeometryProblem[] {
  if (rings.first === rings.last) return [{ code: 'empty', at: null }];
  const found: GeometryProblem[] = [];
  const report = reportTo(found);
  if (ringsAreSound(rings, report)) reportShapes(rings, report);
  return found;
}

// Without a name of its own: the terminal's compiler notes the name of each named function each time it is made.
const reportTo =
  (found: GeometryProblem[]): Report =>
  (code, at) => {
    if (!found.some((each) => each.code === code)) found.push({ code, at });
  };

/** As `ringProblems`, of parsed JSON of any shape. */
export function findProblems(geometry: unknown): readonly GeometryProblem[] {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return [{ code: 'not-a-polygon', at: null }];
  return ringProblems(packRings({ type, coordinates }));
}
