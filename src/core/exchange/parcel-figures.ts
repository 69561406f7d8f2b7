import type { MultiPolygon, Polygon } from 'geojson';
import { areaUncertainty } from '../geometry/area-uncertainty.ts';
import { authalicArea } from '../geometry/authalic.ts';
import { geodesicArea } from '../geometry/geodesic.ts';
import { sphericalArea } from '../geometry/spherical.ts';

/** What is measured of one valid parcel, m². */
export type ParcelFigures = {
  readonly m2: number;
  readonly turfM2: number;
  /** Errors for vertices that are 1 m off: each on its own (one standard deviation), and all alike. */
  readonly independentM2: number;
  readonly systematicM2: number;
};

type Areal = Polygon | MultiPolygon;
type Take = (figures: ParcelFigures) => void;

/** Vertices of a file up to which GeographicLib measures it; a larger one the authalic formula, within 1e-6 of it. */
const geodesicVertices = 60_000;

export type ParcelMeter = {
  /** Measures a parcel and hands its figures to `take`: at once or, while the file may prove small, at `end`. */
  measure(polygon: Areal, take: Take): void;
  /** Hands on what is still owed. */
  end(): void;
  /** Whether the areas come from the authalic formula. */
  inBulk(): boolean;
};

const figuresBy = (ellipsoidalArea: (polygon: Areal) => number, polygon: Areal): ParcelFigures => ({
  m2: ellipsoidalArea(polygon),
  turfM2: sphericalArea(polygon),
  ...areaUncertainty(polygon, 1),
});

const verticesOf = ({ type, coordinates }: Areal): number =>
  (type === 'Polygon' ? coordinates : coordinates.flat()).reduce((sum, ring) => sum + ring.length, 0);

/** Measures the parcels of one file, all of them by the same formula; figures come in the order of the parcels. */
export function createParcelMeter(): ParcelMeter {
  let seen = 0;
  let owed: { polygon: Areal; take: Take }[] = [];
  const inBulk = () => seen > geodesicVertices;

  function settle(ellipsoidalArea: (polygon: Areal) => number) {
    for (const { polygon, take } of owed) take(figuresBy(ellipsoidalArea, polygon));
    owed = [];
  }

  return {
    inBulk,
    measure(polygon, take) {
      if (!inBulk()) seen += verticesOf(polygon);
      if (!inBulk()) {
        owed.push({ polygon, take });
        return;
      }
      settle(authalicArea);
      take(figuresBy(authalicArea, polygon));
    },
    end: () => settle(geodesicArea),
  };
}
