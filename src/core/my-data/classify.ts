import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { findProblems } from '../geometry/find-problems.ts';
import { measurable } from '../geometry/geometry-problem.ts';

type Fault = { readonly code: string; readonly at: Position | null };

/** What can be done with a geometry: measure `polygon`, show it without an area, or show it as faulty. */
export type Classified = {
  readonly state: 'measured' | 'faulty' | 'no-area';
  readonly polygon: Polygon | MultiPolygon | null;
  readonly problems: readonly Fault[];
};

/** How deep the positions lie in the lists of each kind that has no area. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
};

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const holdsPositions = (value: unknown, depth: number): boolean =>
  depth === 0
    ? isPosition(value)
    : Array.isArray(value) && value.length > 0 && value.every((part) => holdsPositions(part, depth - 1));

const isAreal = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

/** The polygons of a collection as one, as KML writes a parcel in several pieces; null where it holds anything else. */
function together(parts: readonly Geometry[]): MultiPolygon | null {
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(isAreal)) return null;
  return {
    type: 'MultiPolygon',
    coordinates: parts.flatMap((part) =>
      part.type === 'Polygon' ? [part.coordinates] : Array.isArray(part.coordinates) ? part.coordinates : [],
    ),
  };
}

const faulty = (code: string): Classified => ({
  state: 'faulty',
  polygon: null,
  problems: [{ code, at: null }],
});

/** Grades a geometry as it was read, whatever it holds. */
export function classify(geometry: Geometry): Classified {
  if (geometry.type === 'GeometryCollection') {
    const polygon = together(geometry.geometries);
    return polygon ? classify(polygon) : faulty('mixed-collection');
  }
  if (isAreal(geometry)) {
    const problems = findProblems(geometry);
    const sound = problems.every(({ code }) => measurable(code));
    return { state: sound ? 'measured' : 'faulty', polygon: sound ? geometry : null, problems };
  }
  const depth = depths[geometry.type];
  if (depth === undefined) return faulty('not-a-polygon');
  return holdsPositions(geometry.coordinates, depth)
    ? { state: 'no-area', polygon: null, problems: [] }
    : faulty('not-finite');
}
