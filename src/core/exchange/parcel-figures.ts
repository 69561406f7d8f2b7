import { ringsUncertainty } from '../geometry/area-uncertainty.ts';
import { authalicRingsArea } from '../geometry/authalic.ts';
import { geodesicRingsArea } from '../geometry/geodesic.ts';
import { type Rings, ringStart } from '../geometry/rings.ts';
import { sphericalRingsArea } from '../geometry/spherical.ts';

/** What is measured of one valid parcel, m². */
export type ParcelFigures = {
  readonly m2: number;
  /** By the authalic formula; absent where `m2` is, or nobody adds files up. */
  readonly authalicM2?: number;
  readonly turfM2: number;
  /** Errors for vertices that are 1 m off: each on its own (one standard deviation), and all alike. */
  readonly independentM2: number;
  readonly systematicM2: number;
};

type Take = (figures: ParcelFigures) => void;

/** Vertices of a file up to which GeographicLib measures it; a larger one the authalic formula, within 1e-6 of it. */
export const geodesicVertices = 60_000;

export type ParcelMeter = {
  /**
   * Measures a parcel and hands its figures to `take`: at once or, while the file may prove small, at `end`. Until
   * then the columns of the parcel must stay as they are.
   */
  measure(parcel: Rings, take: Take): void;
  /** Hands on what is still owed. */
  end(): void;
  /** Whether the areas come from the authalic formula. */
  inBulk(): boolean;
  /** Vertices of what was measured. */
  vertices(): number;
};

const bulkFigures = (parcel: Rings): ParcelFigures => ({
  m2: authalicRingsArea(parcel),
  turfM2: sphericalRingsArea(parcel),
  ...ringsUncertainty(parcel, 1),
});

const geodesicFigures = (parcel: Rings): ParcelFigures => {
  const figures = bulkFigures(parcel);
  return { ...figures, m2: geodesicRingsArea(parcel), authalicM2: figures.m2 };
};

const verticesOf = ({ ends, first, last }: Rings): number =>
  first === last ? 0 : ((ends[last - 1] as number) - ringStart(ends, first)) / 2;

/** Measures the parcels of one file, all of them by the same formula; figures come in the order of the parcels. */
export function createParcelMeter(): ParcelMeter {
  let seen = 0;
  let owed: { parcel: Rings; take: Take }[] = [];
  const inBulk = () => seen > geodesicVertices;

  function settle(figuresOf: (parcel: Rings) => ParcelFigures) {
    for (const { parcel, take } of owed) take(figuresOf(parcel));
    owed = [];
  }

  return {
    inBulk,
    vertices: () => seen,
    measure(parcel, take) {
      seen += verticesOf(parcel);
      if (!inBulk()) {
        owed.push({ parcel, take });
        return;
      }
      settle(bulkFigures);
      take(bulkFigures(parcel));
    },
    end: () => settle(geodesicFigures),
  };
}
