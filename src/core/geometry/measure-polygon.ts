import type { MultiPolygon, Polygon } from 'geojson';
import { geodesicArea, geodesicPerimeter } from './geodesic.ts';
import { sphericalArea } from './spherical.ts';

/** One geometry measured by both engines: m², m², m. */
export type Measured = {
  readonly ellipsoidalM2: number;
  readonly turfM2: number;
  readonly perimeterM: number;
};

/** The committed figures of a valid polygon. */
export const measure = (geometry: Polygon | MultiPolygon): Measured => ({
  ellipsoidalM2: geodesicArea(geometry),
  turfM2: sphericalArea(geometry),
  perimeterM: geodesicPerimeter(geometry),
});
