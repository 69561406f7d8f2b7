import { type VerdictCode, withinTolerance } from '../balance/verdict.ts';
import { type Direction, directionOf } from './direction.ts';
import type { FieldMapping } from './mapping.ts';
import type { ParcelSet } from './parcel-set.ts';

/** What passes to one party in an exchange. Hectares; the errors belong to the stated accuracy. */
export type OwnSide = {
  readonly party: string;
  readonly features: number;
  readonly ha: number;
  readonly turfHa: number;
  readonly independentHa: number;
  readonly systematicHa: number;
};

export type OwnExchange = {
  readonly id: string;
  /** Two sides, Tajikistan's first where it is one of them; more only where the file names more parties. */
  readonly sides: readonly OwnSide[];
  /** Second side less first; null where there are not two sides. */
  readonly differenceHa: number | null;
  readonly verdict: VerdictCode;
  /** Where Turf's figures would be judged otherwise. */
  readonly turfVerdict: VerdictCode;
};

export type OwnBalance = {
  readonly exchanges: readonly OwnExchange[];
  readonly verdict: VerdictCode;
  /** Measured features that do not say from whom and to whom. */
  readonly undirected: number;
  /** Exchanges beyond those listed: a field was taken for the exchange that is none. */
  readonly unlisted: number;
};

export type BalanceOptions = { readonly tolerancePercent: number; readonly accuracyM: number };

const mostExchanges = 500;

type Sum = { features: number; m2: number; turfM2: number; squares: number; systematic: number };

/** The exchanges of a file: every measured feature counted once, in its own exchange and direction. */
export function ownBalance(set: ParcelSet, mapping: FieldMapping, options: BalanceOptions): OwnBalance {
  const exchanges = new Map<string, Map<string, Sum>>();
  const unlisted = new Set<string>();
  let undirected = 0;
  for (let shape = 0; shape < set.count; shape++) {
    if (set.states.at(shape) !== 0) continue;
    const direction = directionOf(set.properties[shape] ?? {}, mapping);
    if (!direction) {
      undirected++;
      continue;
    }
    if (!exchanges.has(direction.exchange) && exchanges.size >= mostExchanges)
      unlisted.add(direction.exchange);
    else addTo(exchanges, direction, set, shape);
  }
  const listed = [...exchanges].map(([id, sums]) => judged(id, sums, options));
  listed.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return { exchanges: listed, verdict: overall(listed), undirected, unlisted: unlisted.size };
}

function addTo(
  exchanges: Map<string, Map<string, Sum>>,
  direction: Direction,
  set: ParcelSet,
  shape: number,
) {
  const sums = exchanges.get(direction.exchange) ?? new Map<string, Sum>();
  exchanges.set(direction.exchange, sums);
  const sumOf = (party: string) => {
    const sum = sums.get(party) ?? { features: 0, m2: 0, turfM2: 0, squares: 0, systematic: 0 };
    sums.set(party, sum);
    return sum;
  };
  sumOf(direction.from);
  const sum = sumOf(direction.to);
  sum.features++;
  sum.m2 += set.ellipsoidalM2.at(shape);
  sum.turfM2 += set.turfM2.at(shape);
  sum.squares += set.independentM2.at(shape) ** 2;
  sum.systematic += set.systematicM2.at(shape);
}

const partyOrder = (a: OwnSide, b: OwnSide) =>
  (a.party === 'TJK' ? 0 : 1) - (b.party === 'TJK' ? 0 : 1) || (a.party < b.party ? -1 : 1);

function judged(
  id: string,
  sums: ReadonlyMap<string, Sum>,
  { tolerancePercent, accuracyM }: BalanceOptions,
): OwnExchange {
  const sides = [...sums].map(
    ([party, sum]): OwnSide => ({
      party,
      features: sum.features,
      ha: sum.m2 / 10_000,
      turfHa: sum.turfM2 / 10_000,
      independentHa: (Math.sqrt(sum.squares) * accuracyM) / 10_000,
      systematicHa: (sum.systematic * accuracyM) / 10_000,
    }),
  );
  sides.sort(partyOrder);
  const [first, second] = sides;
  if (!first || !second || sides.length !== 2)
    return { id, sides, differenceHa: null, verdict: 'cannot-tell', turfVerdict: 'cannot-tell' };
  const error = first.systematicHa + second.systematicHa;
  return {
    id,
    sides,
    differenceHa: second.ha - first.ha,
    verdict: drawnVerdict(first.ha, second.ha, error, tolerancePercent),
    turfVerdict: drawnVerdict(first.turfHa, second.turfHa, error, tolerancePercent),
  };
}

/** Equal or not only where the error cannot change the answer. */
function drawnVerdict(a: number, b: number, error: number, percent: number): VerdictCode {
  const apart = Math.abs(a - b);
  const larger = Math.max(a, b);
  if (larger === 0) return 'cannot-tell';
  const allowed = (percent / 100) * larger;
  if (error === 0) return withinTolerance(a, b, percent) ? 'equal' : 'not-equal';
  if (apart - error > allowed) return 'not-equal';
  return apart + error <= allowed ? 'equal' : 'cannot-tell';
}

function overall(exchanges: readonly OwnExchange[]): VerdictCode {
  if (exchanges.length === 0) return 'cannot-tell';
  if (exchanges.some(({ verdict }) => verdict === 'not-equal')) return 'not-equal';
  return exchanges.every(({ verdict }) => verdict === 'equal') ? 'equal' : 'cannot-tell';
}
