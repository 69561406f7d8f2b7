import { type AreaError, errorAt, errorAtMost, noError } from './area-error/area-error.ts';
import { type Side, SignedRings } from './area-error/signed-rings.ts';
import { addedErrors, type UnitErrors, unitErrors } from './area-error/unit-error.ts';

/** The outlines of a file's parcels, by number. */
export type Outlines = {
  /** Vertices of all of them. */
  readonly vertexCount: number;
  /** Adds a parcel's rings, none where there is no parcel, its points being off by so many metres. */
  addTo(rings: SignedRings, parcel: number | null, side: Side, accuracyM: number): void;
};

/** What passes to one party: its parcels' numbers, null where an outline was not kept, and what bounds their error. */
export type SideOutlines = Parcels & {
  /** The length of the outlines that are off by the file's accuracy. */
  readonly perimeterM: number;
  /** The length of the others, each times its own accuracy, m². */
  readonly ownM2: number;
};
type Parcels = {
  readonly parcels: readonly (number | null)[];
  /** By parcel its own accuracy (m), NaN where it has none; empty where none has. */
  readonly accuraciesM?: readonly number[];
};

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
  /** Of parcels whose outlines have been let go since, for the accuracy that is asked for. */
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
  if (!(accuracyM > 0) && !hasOwn(sides)) return { difference: noError, sides: [noError, noError] };
  const bound = (...outlined: readonly SideOutlines[]) =>
    errorAtMost(
      outlined.reduce((sum, { perimeterM, ownM2 }) => sum + perimeterM * accuracyM + ownM2, 0),
      1,
    );
  const bounds: ExchangeError = { difference: bound(...sides), sides: [bound(sides[0]), bound(sides[1])] };
  const isUnit = servesEvery(sides, earlier);
  let errors = get();
  if (!errors) {
    if (!outlines || sides.some(({ parcels }) => parcels.includes(null))) return bounds;
    if (outlines.vertexCount > manyVertices && isClear(bounds.difference)) return bounds;
    errors = keptErrors(sides, { correlationM, accuracyM }, outlines, earlier);
    set(errors);
  }
  const { isBound } = errors;
  const [first, second] = errors.sides;
  const times = isUnit ? accuracyM : 1;
  return {
    difference: errorAt(errors.difference, times, isBound),
    sides: [
      first ? errorAt(first, times, isBound) : bounds.sides[0],
      second ? errorAt(second, times, isBound) : bounds.sides[1],
    ],
  };
}

type Sides = readonly [SideOutlines, SideOutlines];

/** Whether any parcel has an accuracy of its own. */
export const hasOwn = (sides: Sides): boolean => sides.some(({ ownM2 }) => ownM2 > 0);

/** Whether errors for 1 m serve every accuracy: where all are off alike, and none were reckoned before. */
export const servesEvery = (sides: Sides, earlier: UnitErrors | undefined): boolean =>
  !hasOwn(sides) && !earlier;

/** The errors of two sides as they are kept, those of earlier outlines with them: for 1 m where that serves every accuracy. */
export function keptErrors(
  sides: Sides,
  { accuracyM, correlationM }: ErrorOptions,
  outlines: Outlines,
  earlier: UnitErrors | undefined,
): UnitErrors {
  const options = { correlationM, accuracyM: servesEvery(sides, earlier) ? 1 : accuracyM };
  const rest = outlinesErrors(sides, options, outlines);
  return earlier ? addedErrors(earlier, rest) : rest;
}

/** Vertices that are reckoned together, in some 300 MB. */
const mostVertices = 1_000_000;

/**
 * The errors of the parcels whose outlines are at hand, each by its own accuracy or the one that is given; in parts, and
 * so a bound, where they are very many.
 */
export function outlinesErrors(
  [first, second]: readonly [Parcels, Parcels],
  { correlationM, accuracyM }: ErrorOptions,
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
  const add = ({ parcels, accuraciesM = [] }: Parcels, k: number, side: Side) => {
    const own = accuraciesM[k] ?? Number.NaN;
    outlines.addTo(rings, parcels[k] ?? null, side, Number.isNaN(own) ? accuracyM : own);
  };
  // Side by side, so that a part holds what lies together in the file.
  for (let k = 0; k < Math.max(first.parcels.length, second.parcels.length); k++) {
    if (rings.vertexCount >= most) errors = settle();
    add(first, k, -1);
    add(second, k, 1);
  }
  return settle();
}
