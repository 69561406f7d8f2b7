import { type AreaError, errorAt, errorAtMost, noError, type UnitError } from './area-error/area-error.ts';
import { type Side, SignedRings } from './area-error/signed-rings.ts';
import { sidesErrors } from './area-error/unit-error.ts';

/** The outlines of a file's parcels, by number. */
export type Outlines = {
  /** Vertices of all of them. */
  readonly vertexCount: number;
  addTo(rings: SignedRings, parcel: number, side: Side): void;
};

/** What passes to one party: its parcels' numbers, null where an outline was not kept, and the length of all outlines. */
export type SideOutlines = { readonly parcels: readonly (number | null)[]; readonly perimeterM: number };

/** The errors of the difference and of each side, for points 1 m off. */
export type UnitErrors = { readonly difference: UnitError; readonly sides: readonly [UnitError, UnitError] };

export type ExchangeError = {
  readonly difference: AreaError;
  readonly sides: readonly [AreaError, AreaError];
};

export type ErrorOptions = { readonly accuracyM: number; readonly correlationM: number | null };

/** Vertices of a file beyond which the sum over all pairs is left out where a bound is enough. */
const manyVertices = 200_000;

/**
 * How far two sides and their difference (second less first) may be off. Where not all outlines were kept, or they are
 * many and `isClear` finds that the bound lets the verdict be told, the error is a bound and says so.
 */
export function exchangeError(
  sides: readonly [SideOutlines, SideOutlines],
  { accuracyM, correlationM }: ErrorOptions,
  outlines: Outlines | null,
  isClear: (error: AreaError) => boolean,
  reckoned: { get(): UnitErrors | undefined; set(errors: UnitErrors): void },
): ExchangeError {
  if (!(accuracyM > 0)) return { difference: noError, sides: [noError, noError] };
  const [first, second] = sides;
  const bound = errorAtMost(first.perimeterM + second.perimeterM, accuracyM);
  const bounds = (): ExchangeError => ({
    difference: bound,
    sides: [errorAtMost(first.perimeterM, accuracyM), errorAtMost(second.perimeterM, accuracyM)],
  });
  let unit = reckoned.get();
  if (!unit) {
    if (!outlines || sides.some(({ parcels }) => parcels.includes(null))) return bounds();
    if (outlines.vertexCount > manyVertices && isClear(bound)) return bounds();
    unit = unitErrors(sides, correlationM, outlines);
    reckoned.set(unit);
  }
  return {
    difference: errorAt(unit.difference, accuracyM),
    sides: [errorAt(unit.sides[0], accuracyM), errorAt(unit.sides[1], accuracyM)],
  };
}

function unitErrors(
  sides: readonly [SideOutlines, SideOutlines],
  correlationM: number | null,
  outlines: Outlines,
): UnitErrors {
  const rings = new SignedRings();
  sides.forEach(({ parcels }, index) => {
    for (const parcel of parcels) if (parcel !== null) outlines.addTo(rings, parcel, index === 0 ? -1 : 1);
  });
  return sidesErrors(rings, correlationM);
}
