import type { Atlas, ComparedPair } from '../atlas/atlas.ts';
import { cite } from '../atlas/cite.ts';
import { memoize } from '../atlas/memoize.ts';
import { nameIn } from '../atlas/name.ts';
import type { Parcel } from '../atlas/parcel.ts';
import { treatySigned } from '../atlas/valid-on.ts';
import { comparing } from '../compare/compared-pair.ts';
import { knownReleases } from '../compare/release-dates.ts';
import { assumedAccuracyM } from '../measure/accuracy.ts';
import type { Choices, LangId } from '../page/choices.ts';
import type { AreaError } from './area-error/area-error.ts';
import type { BalanceView, ExchangeRow, Headline, MappedRow, ParcelRow } from './balance-view.ts';
import { baselineSpan } from './baseline-span.ts';
import { claimRows } from './claim-rows.ts';
import { directionTo } from './direction.ts';
import { type ExchangeId, exchangeIds, exchangeKinds, type OtherExchangeId } from './exchange-ids.ts';
import { focusedExchange } from './focused-exchange.ts';
import { type MappedBalance, mappedBalance } from './mapped-balance.ts';
import { mappedErrorAtMost, mappedLimits } from './mapped-limits.ts';
import { type Exchange, publishedBalance, reportedHectares, type Sides } from './published-balance.ts';
import { rowScale } from './row-scale.ts';

type Reader = { readonly chosen: string | null; readonly lang: LangId };

const parcelRow = (parcel: Parcel, { chosen, lang }: Reader): ParcelRow => ({
  id: parcel.id,
  name: nameIn(parcel.name, lang),
  direction: directionTo(parcel.to),
  range: reportedHectares(parcel),
  conflicting: new Set(parcel.reported.map(({ value }) => value)).size > 1,
  selection: parcel.geometry === null ? null : { layer: 'parcels', id: parcel.id },
  chosen: parcel.id === chosen,
});

const sumRow = (id: 'land-for-land' | 'all', sides: Sides, verdict: ExchangeRow['verdict']): ExchangeRow => ({
  id,
  toKgz: sides.toKgz,
  toTjk: sides.toTjk,
  difference: sides.difference,
  verdict,
  withinTolerance: sides.withinTolerance,
  parcels: [],
});

const exchangeRow = ({ parcels, kind: _, ...exchange }: Exchange, reader: Reader): ExchangeRow => ({
  ...exchange,
  parcels: parcels.map((parcel) => parcelRow(parcel, reader)),
});

function mappedRow(atlas: Atlas, tolerancePercent: number, pair: ComparedPair): MappedRow {
  const { before, after } = pair;
  const state = comparing(atlas, pair);
  const options = { accuracyM: assumedAccuracyM, correlationM: null };
  const found = atlas.mapped;
  const atMost =
    found?.atMost ??
    memoize(atlas, 'mapped error at most', () => mappedErrorAtMost(atlas.changes, options.accuracyM));
  const isWhole = state === 'known' && !atlas.incomplete.includes('changes');
  const judge = (error: AreaError): MappedBalance => {
    const judged = mappedBalance(atlas.changes, tolerancePercent, error);
    return isWhole ? judged : { ...judged, verdict: 'cannot-tell' };
  };
  const mapped = judge(atMost);
  const { toKgz, toTjk } = mapped;
  const [smaller, larger] = [toKgz.ellipsoidal, toTjk.ellipsoidal].sort((a, b) => a - b) as [number, number];
  return {
    ...pair,
    pending: state === 'pending',
    toKgz,
    toTjk,
    isWhole: isWhole && larger > 0,
    verdict: mapped.verdict,
    ellipsoidalVerdict: mapped.ellipsoidalVerdict,
    scale: rowScale(larger),
    ratio: larger / smaller,
    accuracyM: options.accuracyM,
    limits:
      found?.limits ?? memoize(atlas, 'mapped limits', () => mappedLimits(atlas.changes, options.accuracyM)),
    judge,
    known: found?.error ?? null,
    error: async () => {
      if (found) return found.error;
      const { mappedError } = await import('./mapped-error.ts');
      return memoize(atlas, `mapped error ${before} ${after}`, () =>
        mappedError(atlas.changes, atlas.borders, [before, after], options),
      );
    },
  };
}

const isOther = (id: ExchangeId): id is OtherExchangeId => exchangeKinds[id] !== 'land-for-land';

const headlineOf = (landForLand: ExchangeRow, all: ExchangeRow): Headline => {
  const others = exchangeIds.filter(isOther);
  return {
    landForLand,
    all,
    judged: exchangeIds.length - others.length,
    exchanges: exchangeIds.length,
    others,
  };
};

/** The balance as the panel shows it; the mapped change is that between the snapshots of `pair`. */
export function balanceRows(atlas: Atlas, choices: Choices, pair: ComparedPair): BalanceView {
  const { tolerancePercent, selection, lang } = choices;
  const published = publishedBalance(atlas.parcels, tolerancePercent);
  const chosen = selection?.layer === 'parcels' ? selection.id : null;
  const listIsWhole = !atlas.incomplete.includes('parcels');
  const judged = <T extends ExchangeRow>(row: T): T =>
    listIsWhole ? row : { ...row, verdict: 'cannot-tell' };
  const exchanges = published.exchanges.map((exchange) => judged(exchangeRow(exchange, { chosen, lang })));
  const all = sumRow('all', published.all, null);
  const landForLand = judged(sumRow('land-for-land', published.landForLand, published.landForLand.verdict));
  return {
    listIsWhole,
    exchanges,
    landForLand,
    setAgainst: published.setAgainst,
    all,
    headline: headlineOf(landForLand, all),
    mapped: mappedRow(atlas, tolerancePercent, pair),
    span: atlas.incomplete.includes('baselines') ? null : baselineSpan(atlas.baselines, treatySigned),
    line: atlas.late?.stretches
      ? { stretches: atlas.late.stretches, crest: atlas.late['crest-displacement'] ?? null }
      : null,
    tolerancePercent,
    scale: rowScale(Math.max(all.toKgz.high, all.toTjk.high)),
    open: focusedExchange(atlas, choices),
    totals: memoize(atlas, 'totals', () => claimRows(atlas, 'total')),
    lengths: memoize(atlas, 'lengths', () => claimRows(atlas, 'length')),
    drawnLengths: Object.entries(knownReleases(atlas)).map(([date, { lengthKm }]) => ({
      date,
      km: lengthKm['KGZ-TJK'] ?? Number.NaN,
    })),
    sources: memoize(atlas, 'ledger sources', () =>
      cite(
        atlas,
        atlas.parcels.flatMap(({ sources }) => sources),
      ),
    ),
  };
}
