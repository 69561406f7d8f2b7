import type { ExchangePart } from '../exchange-sums.ts';
import { judgeAll, reckonedKey } from '../judge-sums.ts';
import type { CheckOptions, MeasuredBalance } from '../measured-balance.ts';
import { geodesicVertices } from '../parcel-figures.ts';

/** A file by its name and content; `sha256` is null where it was not read to its end. */
export type PartInput = {
  readonly name: string;
  readonly sha256: string | null;
  readonly features: number;
};

/** Columns of geometries by their names: those that were read, and those that stand beside them. */
export type GeometryColumns = { readonly read: readonly string[]; readonly unread: readonly string[] };

/** What one file, or several, come to, so that it can be added to what others come to. */
export type FilePart = {
  readonly settings: {
    readonly tolerancePercent: number;
    readonly accuracyM: number;
    readonly correlationM: number | null;
    /** How far stated areas may be from measured ones. */
    readonly allowance: { readonly m2: number; readonly percent: number };
  };
  readonly dataVersion: string | null;
  /** Versions of the engines by their names. */
  readonly engines: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<'from' | 'to' | 'exchange' | 'area' | 'accuracy', string | null>>;
  /** Null where earlier sums did not say. */
  readonly geometryColumns: GeometryColumns | null;
  readonly inputs: readonly PartInput[];
  readonly features: number;
  /** Of what was measured: they decide which formula measures the whole. */
  readonly vertices: number;
  readonly exchanges: readonly ExchangePart[];
  /** Areas that the file states, held against the measure; null where it states none. */
  readonly stated: {
    readonly unit: string | null;
    readonly compared: number;
    readonly differing: number;
    /** Null where earlier sums did not count them. */
    readonly unread: number | null;
  } | null;
  /** Parcels whose field states an accuracy, or states what is none; null where there is no field. */
  readonly accuracies: {
    readonly stated: number;
    readonly unread: number;
  } | null;
  /** How often each fault was found, by its code. */
  readonly problems: Readonly<Record<string, number>>;
  /** Something is missing or doubtful: no verdict can be held against the sums. */
  readonly incomplete: boolean;
};

/** Whether so many vertices are measured by the authalic formula. */
export const isBulk = ({ vertices }: Pick<FilePart, 'vertices'>): boolean => vertices > geodesicVertices;

export const problemCount = ({ problems }: Pick<FilePart, 'problems'>): number =>
  Object.values(problems).reduce((sum, count) => sum + count, 0);

/** Whether a parcel of these sides has an accuracy of its own. */
export const hasOwn = (sums: ExchangePart['sums']): boolean =>
  [...sums.values()].some(({ own }) => own.parcels > 0);

/** The verdicts on the exchanges of a part, as if it were a file; its own incompleteness is left to the caller. */
export function judgePart(part: FilePart): MeasuredBalance {
  const options: CheckOptions = part.settings;
  // Named as earlier ones, the errors are taken as they are: at the accuracies of the points, not for 1 m.
  const earlier = new Map(
    part.exchanges.flatMap(({ id, errors }) => (errors ? [[id, errors] as const] : [])),
  );
  const reckoned = new Map(
    part.exchanges.flatMap(({ id, sums, errors }) =>
      errors ? [[reckonedKey(id, part.settings, hasOwn(sums)), errors] as const] : [],
    ),
  );
  const exchanges = new Map(part.exchanges.map(({ id, sums }) => [id, sums]));
  const leftOut = new Map(part.exchanges.map((each) => [each.id, each.leftOut ?? 0]));
  // How many parcels belong to exchanges that were not kept is not written: that there are any decides.
  const unlisted = part.problems['too-many-exchanges'] ?? 0;
  const balance = judgeAll(exchanges, { options, outlines: null, reckoned, earlier }, unlisted);
  return {
    ...balance,
    exchanges: balance.exchanges.map((exchange) => {
      const count = leftOut.get(exchange.id) ?? 0;
      return count > 0 ? { ...exchange, leftOut: count } : exchange;
    }),
  };
}
