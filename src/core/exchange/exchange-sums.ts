import type { Direction } from '../my-data/direction.ts';
import { verdictOfAll, verdictWithError } from './drawn-verdict.ts';
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
};

export type MeasuredExchange = {
  /** Empty where the file names no exchange. */
  readonly id: string;
  /** Two sides, Tajikistan's first where it is one of them; more only where the file names more parties. */
  readonly sides: readonly MeasuredSide[];
  /** Second side less first, on the ellipsoid; null where there are not two sides. */
  readonly differenceHa: number | null;
  /** How far the difference may be off at the stated accuracy: the worse of the two errors. */
  readonly errorHa: number;
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

export type CheckOptions = { readonly tolerancePercent: number; readonly accuracyM: number };

export type ExchangeSums = {
  add(direction: Direction, figures: ParcelFigures): void;
  judge(options: CheckOptions): MeasuredBalance;
};

type Sum = { features: number; m2: number; turfM2: number; squares: number; systematic: number };

/**
 * Sums the parcels of a file by exchange and receiving party as they come, and judges the sums. Memory grows with
 * the number of exchanges, of which at most `mostExchanges` are kept, not with the parcels.
 */
export function createExchangeSums(mostExchanges: number): ExchangeSums {
  const exchanges = new Map<string, Map<string, Sum>>();
  let unlisted = 0;

  function sumOf(exchange: string, party: string): Sum {
    const sums = exchanges.get(exchange) ?? new Map<string, Sum>();
    exchanges.set(exchange, sums);
    const sum = sums.get(party) ?? { features: 0, m2: 0, turfM2: 0, squares: 0, systematic: 0 };
    sums.set(party, sum);
    return sum;
  }

  return {
    add({ exchange, from, to }, { m2, turfM2, independentM2, systematicM2 }) {
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
    },
    judge(options) {
      const listed = [...exchanges].map(([id, sums]) => judged(id, sums, options));
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

const rank = ({ party }: MeasuredSide) => (party === 'TJK' ? 0 : 1);
const partyOrder = (a: MeasuredSide, b: MeasuredSide) => rank(a) - rank(b) || (a.party < b.party ? -1 : 1);

const sideOf = ([party, sum]: readonly [string, Sum], accuracyM: number): MeasuredSide => ({
  party,
  features: sum.features,
  ha: sum.m2 / 10_000,
  turfHa: sum.turfM2 / 10_000,
  independentHa: (Math.sqrt(sum.squares) * accuracyM) / 10_000,
  systematicHa: (sum.systematic * accuracyM) / 10_000,
});

/** Two standard deviations of the difference, near enough: 95 % of scattered drawings lie within. */
const band = 1.96;

function judged(
  id: string,
  sums: ReadonlyMap<string, Sum>,
  { tolerancePercent, accuracyM }: CheckOptions,
): MeasuredExchange {
  const sides = [...sums].map((entry) => sideOf(entry, accuracyM)).sort(partyOrder);
  const [first, second] = sides;
  if (!first || !second || sides.length !== 2)
    return {
      id,
      sides,
      differenceHa: null,
      errorHa: 0,
      verdict: 'cannot-tell',
      ellipsoidalVerdict: 'cannot-tell',
    };
  // The worse of the two errors: scattered vertices add in squares, outlines drawn apart add as they are.
  const error = Math.max(
    band * Math.hypot(first.independentHa, second.independentHa),
    first.systematicHa + second.systematicHa,
  );
  return {
    id,
    sides,
    differenceHa: second.ha - first.ha,
    errorHa: error,
    verdict: verdictWithError(first.turfHa, second.turfHa, error, tolerancePercent),
    ellipsoidalVerdict: verdictWithError(first.ha, second.ha, error, tolerancePercent),
  };
}
