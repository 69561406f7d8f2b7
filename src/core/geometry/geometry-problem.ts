import type { Position } from 'geojson';

/** What can be wrong with a polygon before it is measured. */
export type GeometryProblemCode =
  | 'not-a-polygon'
  | 'empty'
  | 'not-finite'
  | 'out-of-range'
  | 'swapped-axes'
  | 'date-line'
  | 'open-ring'
  | 'too-few-vertices'
  | 'duplicate-vertex'
  | 'self-intersection'
  | 'hole-outside-shell'
  | 'polygons-overlap';

/** A finding and the first place where it holds; null where it has no place. */
export type GeometryProblem = { readonly code: GeometryProblemCode; readonly at: Position | null };

/** Whether a geometry with this finding still has a well-defined area. */
export const measurable = (code: GeometryProblemCode): boolean => code === 'duplicate-vertex';
