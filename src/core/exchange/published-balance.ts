import type { Parcel } from '../atlas/parcel.ts';
import { type ExchangeId, type ExchangeKind, exchangeIds, exchangeKinds } from './exchange-ids.ts';
import { reportedFigure } from './figure.ts';
import { type Interval, subtract, sum, zero } from './interval.ts';
import { publishedVerdict, type VerdictCode, withinTolerance } from './verdict.ts';

/** Hectares each way, their difference (to Kyrgyzstan less to Tajikistan), and what follows. */
export type Sides = {
  readonly toKgz: Interval;
  readonly toTjk: Interval;
  readonly difference: Interval;
  /** By the reader's tolerance; stands beside the verdict, never in its place. */
  readonly withinTolerance: boolean;
};

export type Exchange = Sides & {
  readonly id: ExchangeId;
  readonly kind: ExchangeKind;
  readonly verdict: VerdictCode;
  readonly parcels: readonly Parcel[];
};

export type PublishedBalance = {
  readonly exchanges: readonly Exchange[];
  readonly landForLand: Sides & { readonly verdict: VerdictCode };
  /** What passed against something else than land. */
  readonly setAgainst: Sides;
  readonly all: Sides;
};

/** Hectares of a plot as reported. The parser has made sure that the figures can be read. */
export const reportedHectares = (parcel: Parcel): Interval =>
  reportedFigure(parcel.reported.map(({ value }) => value)) ?? zero;

function sides(parcels: readonly Parcel[], tolerancePercent: number): Sides {
  const towards = (country: string) => sum(parcels.filter(({ to }) => to === country).map(reportedHectares));
  const toKgz = towards('KGZ');
  const toTjk = towards('TJK');
  return {
    toKgz,
    toTjk,
    difference: subtract(toKgz, toTjk),
    withinTolerance: withinTolerance(toKgz.value, toTjk.value, tolerancePercent),
  };
}

/**
 * The published exchange: every plot of the ledger, in hectares as reported, by exchange and in sum. Only land
 * for land is judged.
 */
export function publishedBalance(parcels: readonly Parcel[], tolerancePercent: number): PublishedBalance {
  const exchanges = exchangeIds.map((id): Exchange => {
    const own = parcels.filter((parcel) => parcel.exchange === id);
    const both = sides(own, tolerancePercent);
    const kind = exchangeKinds[id];
    return { id, kind, ...both, verdict: publishedVerdict(both.difference, kind), parcels: own };
  });
  const isLandForLand = (parcel: Parcel) => exchangeKinds[parcel.exchange] === 'land-for-land';
  const judged = sides(parcels.filter(isLandForLand), tolerancePercent);
  return {
    exchanges,
    landForLand: { ...judged, verdict: publishedVerdict(judged.difference, 'land-for-land') },
    setAgainst: sides(
      parcels.filter((parcel) => !isLandForLand(parcel)),
      tolerancePercent,
    ),
    all: sides(parcels, tolerancePercent),
  };
}
