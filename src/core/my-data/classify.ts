import type { Position } from 'geojson';
import { ringProblems } from '../geometry/find-problems.ts';
import { measurable } from '../geometry/geometry-problem.ts';
import { type Rings, ringStart } from '../geometry/rings.ts';
import type { GeometryKind } from './write-geometry.ts';

type Fault = { readonly code: string; readonly at: Position | null };

/** What can be done with a geometry: measure it, show it without an area, or show it as faulty. */
export type Classified = {
  readonly state: 'measured' | 'faulty' | 'no-area';
  readonly problems: readonly Fault[];
};

const faulty = (code: string): Classified => ({ state: 'faulty', problems: [{ code, at: null }] });

/** Whether each part holds a position, and all of them are numbers. */
function holdPositions({ xy, ends, first, last }: Rings): boolean {
  for (let part = first; part < last; part++) {
    const start = ringStart(ends, part);
    if (start === ends[part]) return false;
    for (let i = start; i < (ends[part] as number); i++) if (!Number.isFinite(xy[i])) return false;
  }
  return first < last;
}

const noArea: Classified = { state: 'no-area', problems: [] };

/** Grades the parts of a geometry as they were written. */
export function classify(parts: Rings, kind: GeometryKind): Classified {
  if (kind === 'open') return holdPositions(parts) ? noArea : faulty('not-finite');
  if (kind !== 'areal') return faulty(kind);
  const problems = ringProblems(parts);
  const sound = problems.every(({ code }) => measurable(code));
  return { state: sound ? 'measured' : 'faulty', problems };
}
