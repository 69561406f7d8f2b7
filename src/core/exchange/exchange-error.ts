import { type AreaError, errorAt, errorAtMost, noError } from './area-error/area-error.ts';
import { type Side, SignedRings } from './area-error/signed-rings.ts';
import { addedErrors, type UnitErrors, unitErrors } from './area-error/unit-error.ts';

/** The outlines of a file's parcels, by number. */
export type Outlines = {
  /** Vertices of all of them. */
  readonly vertexCount: number;
  addTo(rings: SignedRings, parcel: number, side: Side): void;
};

/** What passes to one party: its parcels' numbers, null where an outline was not kept, and the length of all outlines. */
export type SideOutlines = { readonly parcels: readonly (number | null)[]; readonly perimeterM: number };

export type ExchangeError = {
  readonly difference: AreaError;
  readonly sides: readonly [AreaError, AreaError];
};

export type ErrorOptions = { readonly accuracyM: number; readonly correlationM: number | null };

/** Vertices of a file beyond which the sum over all pairs is left out where a bound is enough. */
const manyVertices = 200_000;

/** Where errors come from that need not be reckoned anew. */
export type Reckoned = {
  get(): UnitErrors | undefined;
  set(errors: UnitErrors): void;
  /** Of parcels whose outlines have been let go since. */
  readonly earlier: UnitErrors | undefined;
};

/**
 * How far two sides and their difference (second less first) may be off. Where not all outlines were kept at one time,
 * or they are many and `isClear` finds that the bound lets the verdict be told, the error is a bound and says so.
 */
export function exchangeError(
  sides: readonly [SideOutlines, SideOutlines],
  { accuracyM, correlationM }: ErrorOptions,
  outlines: Outlines | null,
  isClear: (error: AreaError) => boolean,
  { get, set, earlier }: Reckoned,
): ExchangeError {
  if (!(accuracyM > 0)) return { difference: noError, sides: [noError, noError] };
  const bound = (...outlined: readonly SideOutlines[]) =>
    errorAtMost(
      outlined.reduce((sum, { perimeterM }) => sum + perimeterM, 0),
      accuracyM,
    );
  const bounds: ExchangeError = { difference: bound(...sides), sides: [bound(sides[0]), bound(sides[1])] };
  let unit = get();
  if (!unit) {
    if (!outlines || sides.some(({ parcels }) => parcels.includes(null))) return bounds;
    if (outlines.vertexCount > manyVertices && isClear(bounds.difference)) return bounds;
    const rest = outlinesErrors(sides, correlationM, outlines);
    unit = earlier ? addedErrors(earlier, rest) : rest;
    set(unit);
  }
  const isBound = earlier !== undefined;
  const [first, second] = unit.sides;
  return {
    difference: errorAt(unit.difference, accuracyM, isBound),
    sides: [
      first ? errorAt(first, accuracyM, isBound) : bounds.sides[0],
      second ? errorAt(second, accuracyM, isBound) : bounds.sides[1],
    ],
  };
}

/** The errors of the parcels whose outlines are at hand. */
export function outlinesErrors(
  sides: readonly [Pick<SideOutlines, 'parcels'>, Pick<SideOutlines, 'parcels'>],
  correlationM: number | null,
  outlines: Outlines,
): UnitErrors {
  const rings = new SignedRings();
  sides.forEach(({ parcels }, index) => {
    for (const parcel of parcels) if (parcel !== null) outlines.addTo(rings, parcel, index === 0 ? -1 : 1);
  });
  return unitErrors(rings, correlationM);
}
