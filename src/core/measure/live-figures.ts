import type { Position } from 'geojson';
import { authalicArea } from '../geometry/authalic.ts';
import { findProblems } from '../geometry/find-problems.ts';
import { measurable } from '../geometry/geometry-problem.ts';
import { localLength } from '../geometry/local-length.ts';
import type { Drawn } from './measurement.ts';
import { ringOf } from './sketch.ts';

/** What is told while a drawing goes on; `areaM2` null where there is no area yet, or none that means anything. */
export type LiveFigures = {
  /** Of the line, or around the area. */
  readonly lengthM: number;
  readonly areaM2: number | null;
  /** Where an area's outline crosses itself. */
  readonly crossing: Position | null;
};

/** Figures of a drawing continued by the positions `ahead`; quick enough for every movement of a pointer. */
export function liveFigures({ kind, points }: Drawn, ahead: readonly Position[]): LiveFigures {
  const path = [...points, ...ahead];
  if (kind !== 'area' || path.length < 3) return { lengthM: localLength(path), areaM2: null, crossing: null };
  const ring = ringOf(path);
  const outline = { type: 'Polygon' as const, coordinates: [ring] };
  const problem = findProblems(outline).find(({ code }) => !measurable(code));
  return {
    lengthM: localLength(ring),
    areaM2: problem ? null : authalicArea(outline),
    crossing: problem?.code === 'self-intersection' ? problem.at : null,
  };
}
