import type { Direction } from '../my-data/direction.ts';
import { type AreaError, noError } from './area-error/area-error.ts';
import { errorVerdict, settledByAccuracyM, verdictOfAll } from './drawn-verdict.ts';
import { exchangeError, type Outlines, type UnitErrors } from './exchange-error.ts';
import type { ParcelFigures } from './parcel-figures.ts';
import type { VerdictCode } from './verdict.ts';

/** What passes to one party in an exchange. Hectares; the errors belong to the stated accuracy. */
export type MeasuredSide = {
  readonly party: string;
  readonly features: number;
  readonly ha: number;
  readonly turfHa: number;
  /** One standard deviation, where vertices err each on its own. */
  readonly independentHa: number;
  /** Where all outlines lie too far out, or in, by the accuracy. */
  readonly systematicHa: number;
  /** Half of the 95 % band, at the correlation that is worst for the difference. */
  readonly halfWidthHa: number;
};

export type MeasuredExchange = {
  /** Empty where the file names no exchange. */
  readonly id: string;
  /** Two sides, Tajikistan's first where it is one of them; more only where the file names more parties. */
  readonly sides: readonly MeasuredSide[];
  /** Second side less first, on the ellipsoid; null where there are not two sides. */
  readonly differenceHa: number | null;
  /** How far the difference may be off at the stated accuracy. */
  readonly error: AreaError;
  /** The accuracy (m) at which a verdict that cannot be told could be; null where none would do, or it is told. */
  readonly settledByAccuracyM: number | null;
  /** Turf's verdict, as the mission asks. */
  readonly verdict: VerdictCode;
  /** The ellipsoid's verdict; where it differs, both are told. */
  readonly ellipsoidalVerdict: VerdictCode;
};

export type MeasuredBalance = {
  readonly exchanges: readonly MeasuredExchange[];
  readonly verdict: VerdictCode;
  readonly ellipsoidalVerdict: VerdictCode;
  /** Exchanges beyond those listed: a field was taken for the exchange that is none. */
  readonly unlisted: number;
};

export type CheckOptions = {
  readonly tolerancePercent: number;
  /** How far a vertex may be off: one standard deviation on each axis. */
  readonly accuracyM: number;
  /** The length (m) along which neighbours are off alike; the worst one unless told. */
  readonly correlationM?: number | null;
};

/** Errors that were reckoned already, by exchange: they do not depend on tolerance and accuracy. */
export type ReckonedErrors = Map<string, UnitErrors>;

export type ExchangeSums = {
  /** `parcel` is the number of its outline, null where that was not kept. */
  add(direction: Direction, figures: ParcelFigures, parcel: number | null): void;
  judge(options: CheckOptions, outlines: Outlines | null, reckoned?: ReckonedErrors): MeasuredBalance;
};

type Sum = {
  features: number;
  m2: number;
  turfM2: number;
  squares: number;
  systematic: number;
  parcels: (number | null)[];
};

/**
 * Sums the parcels of a file by exchange and receiving party as they come, and judges the sums. At most
 * `mostExchanges` are kept; of a parcel only its number, by which its outline is found again.
 */
export function createExchangeSums(mostExchanges: number): ExchangeSums {
  const exchanges = new Map<string, Map<string, Sum>>();
  let unlisted = 0;

  function sumOf(exchange: string, party: string): Sum {
    const sums = exchanges.get(exchange) ?? new Map<string, Sum>();
    exchanges.set(exchange, sums);
    const sum = sums.get(party) ?? nothing();
    sums.set(party, sum);
    return sum;
  }

  return {
    add({ exchange, from, to }, { m2, turfM2, independentM2, systematicM2 }, parcel) {
      if (!exchanges.has(exchange) && exchanges.size >= mostExchanges) {
        unlisted++;
        return;
      }
      sumOf(exchange, from);
      const sum = sumOf(exchange, to);
      sum.features++;
      sum.m2 += m2;
      sum.turfM2 += turfM2;
      sum.squares += independentM2 ** 2;
      sum.systematic += systematicM2;
      sum.parcels.push(parcel);
    },
    judge(options, outlines, reckoned = new Map()) {
      const listed = [...exchanges].map(([id, sums]) => judged(id, sums, { options, outlines, reckoned }));
      listed.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
      return {
        exchanges: listed,
        verdict: verdictOfAll(listed.map(({ verdict }) => verdict)),
        ellipsoidalVerdict: verdictOfAll(listed.map(({ ellipsoidalVerdict }) => ellipsoidalVerdict)),
        unlisted,
      };
    },
  };
}

const nothing = (): Sum => ({ features: 0, m2: 0, turfM2: 0, squares: 0, systematic: 0, parcels: [] });

const rank = (party: string) => (party === 'TJK' ? 0 : 1);
const byParty = ([a]: readonly [string, Sum], [b]: readonly [string, Sum]) =>
  rank(a) - rank(b) || (a < b ? -1 : 1);

const sideOf = (
  [party, sum]: readonly [string, Sum],
  accuracyM: number,
  { halfWidthHa }: AreaError,
): MeasuredSide => ({
  party,
  features: sum.features,
  ha: sum.m2 / 10_000,
  turfHa: sum.turfM2 / 10_000,
  independentHa: (Math.sqrt(sum.squares) * accuracyM) / 10_000,
  systematicHa: (sum.systematic * accuracyM) / 10_000,
  halfWidthHa,
});

const outlinesOf = ({ parcels, systematic }: Sum) => ({ parcels, perimeterM: systematic });

type Circumstances = {
  readonly options: CheckOptions;
  readonly outlines: Outlines | null;
  readonly reckoned: ReckonedErrors;
};

function judged(id: string, sums: ReadonlyMap<string, Sum>, around: Circumstances): MeasuredExchange {
  const { tolerancePercent: percent, accuracyM, correlationM = null } = around.options;
  const sorted = [...sums].sort(byParty);
  const [first, second] = sorted;
  if (!first || !second || sorted.length !== 2)
    return {
      id,
      sides: sorted.map((entry) => sideOf(entry, accuracyM, noError)),
      differenceHa: null,
      error: noError,
      settledByAccuracyM: null,
      verdict: 'cannot-tell',
      ellipsoidalVerdict: 'cannot-tell',
    };
  const judgedBy = (area: 'm2' | 'turfM2', { halfWidthHa }: AreaError) => ({
    a: first[1][area] / 10_000,
    b: second[1][area] / 10_000,
    halfWidth: halfWidthHa,
    percent,
  });
  const isClear = (bound: AreaError) =>
    (['m2', 'turfM2'] as const).every((area) => errorVerdict(judgedBy(area, bound)) !== 'cannot-tell');
  const key = `${correlationM} ${id}`;
  const { difference, sides } = exchangeError(
    [outlinesOf(first[1]), outlinesOf(second[1])],
    { accuracyM, correlationM },
    around.outlines,
    isClear,
    { get: () => around.reckoned.get(key), set: (errors) => around.reckoned.set(key, errors) },
  );
  return {
    id,
    sides: [sideOf(first, accuracyM, sides[0]), sideOf(second, accuracyM, sides[1])],
    differenceHa: (second[1].m2 - first[1].m2) / 10_000,
    error: difference,
    settledByAccuracyM: settledByAccuracyM(judgedBy('turfM2', difference), accuracyM),
    verdict: errorVerdict(judgedBy('turfM2', difference)),
    ellipsoidalVerdict: errorVerdict(judgedBy('m2', difference)),
  };
}
