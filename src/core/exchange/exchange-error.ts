import { type AreaError, errorAt, errorAtMost, noError } from './area-error/area-error.ts';
import { type Side, SignedRings } from './area-error/signed-rings.ts';
import { addedErrors, type UnitErrors, unitErrors } from './area-error/unit-error.ts';

/** The outlines of a file's parcels, by number. */
export type Outlines = {
  /** Vertices of all of them. */
  readonly vertexCount: number;
  /** Adds a parcel's rings, none where there is no parcel. */
  addTo(rings: SignedRings, parcel: number | null, side: Side): void;
};

/** What passes to one party: its parcels' numbers, null where an outline was not kept, and the length of all outlines. */
export type SideOutlines = Parcels & { readonly perimeterM: number };
type Parcels = { readonly parcels: readonly (number | null)[] };

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
  const { isBound } = unit;
  const [first, second] = unit.sides;
  return {
    difference: errorAt(unit.difference, accuracyM, isBound),
    sides: [
      first ? errorAt(first, accuracyM, isBound) : bounds.sides[0],
      second ? errorAt(second, accuracyM, isBound) : bounds.sides[1],
    ],
  };
}

/** Vertices that are reckoned together, in some 300 MB. */
const mostVertices = 1_000_000;

/** The errors of the parcels whose outlines are at hand; in parts, and so a bound, where they are very many. */
export function outlinesErrors(
  [{ parcels: first }, { parcels: second }]: readonly [Parcels, Parcels],
  correlationM: number | null,
  outlines: Outlines,
  most = mostVertices,
): UnitErrors {
  let rings = new SignedRings();
  let errors: UnitErrors | null = null;
  const settle = (): UnitErrors => {
    const part = unitErrors(rings, correlationM);
    rings = new SignedRings();
    return errors ? addedErrors(errors, part) : part;
  };
  // Side by side, so that a part holds what lies together in the file.
  for (let k = 0; k < Math.max(first.length, second.length); k++) {
    if (rings.vertexCount >= most) errors = settle();
    outlines.addTo(rings, first[k] ?? null, -1);
    outlines.addTo(rings, second[k] ?? null, 1);
  }
  return settle();
}
