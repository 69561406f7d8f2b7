import type { MultiPolygon, Polygon } from 'geojson';
import { authalicArea } from '../area/authalic.ts';
import { geodesicArea } from '../area/geodesic.ts';
import { sphericalArea } from '../area/spherical.ts';
import { areaUncertainty } from '../area/uncertainty.ts';

/** What is measured of one valid parcel, m². */
export type ParcelFigures = {
  readonly m2: number;
  readonly turfM2: number;
  /** Errors for vertices that are 1 m off: each on its own (one standard deviation), and all alike. */
  readonly independentM2: number;
  readonly systematicM2: number;
};

/** Vertices up to which GeographicLib measures; beyond, the authalic formula does, within 1e-6 of it. */
const geodesicVertices = 60_000;

export type ParcelMeter = {
  measure(polygon: Polygon | MultiPolygon): ParcelFigures;
  /** Whether at least one area came from the authalic formula. */
  inBulk(): boolean;
};

const vertices = ({ type, coordinates }: Polygon | MultiPolygon): number =>
  (type === 'Polygon' ? coordinates : coordinates.flat()).reduce((sum, ring) => sum + ring.length, 0);

/** Measures the parcels of one file, one by one. */
export function createParcelMeter(): ParcelMeter {
  let seen = 0;
  return {
    inBulk: () => seen > geodesicVertices,
    measure(polygon) {
      seen += vertices(polygon);
      return {
        m2: seen > geodesicVertices ? authalicArea(polygon) : geodesicArea(polygon),
        turfM2: sphericalArea(polygon),
        ...areaUncertainty(polygon, 1),
      };
    },
  };
}
