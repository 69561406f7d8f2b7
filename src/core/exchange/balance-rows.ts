import type { Atlas, ComparedPair } from '../atlas/atlas.ts';
import { cite } from '../atlas/cite.ts';
import { memoize } from '../atlas/memoize.ts';
import { nameIn } from '../atlas/name.ts';
import type { Parcel } from '../atlas/parcel.ts';
import { isCompared } from '../compare/compared-pair.ts';
import { knownReleases } from '../compare/release-dates.ts';
import type { Choices, LangId } from '../page/choices.ts';
import type { BalanceView, ExchangeRow, MappedRow, ParcelRow } from './balance-view.ts';
import { claimRows } from './claim-rows.ts';
import { focusedExchange } from './focused-exchange.ts';
import { mappedBalance } from './mapped-balance.ts';
import { type Exchange, publishedBalance, reportedHectares, type Sides } from './published-balance.ts';
import { rowScale } from './row-scale.ts';

type Reader = { readonly chosen: string | null; readonly lang: LangId };

const parcelRow = (parcel: Parcel, { chosen, lang }: Reader): ParcelRow => ({
  id: parcel.id,
  name: nameIn(parcel.name, lang),
  direction: parcel.to === 'KGZ' ? 'to-kgz' : 'to-tjk',
  range: reportedHectares(parcel),
  conflicting: new Set(parcel.reported.map(({ value }) => value)).size > 1,
  selection: parcel.geometry === null ? null : { layer: 'parcels', id: parcel.id },
  chosen: parcel.id === chosen,
});

const scaleOf = ({ toKgz, toTjk }: Sides) => rowScale(Math.max(toKgz.high, toTjk.high));

const sumRow = (id: 'land-for-land' | 'all', sides: Sides, verdict: ExchangeRow['verdict']): ExchangeRow => ({
  id,
  toKgz: sides.toKgz,
  toTjk: sides.toTjk,
  difference: sides.difference,
  verdict,
  withinTolerance: sides.withinTolerance,
  scale: scaleOf(sides),
  parcels: [],
});

const exchangeRow = ({ parcels, kind: _, ...exchange }: Exchange, reader: Reader): ExchangeRow => ({
  ...exchange,
  scale: scaleOf(exchange),
  parcels: parcels.map((parcel) => parcelRow(parcel, reader)),
});

function mappedRow(atlas: Atlas, tolerancePercent: number, pair: ComparedPair): MappedRow {
  const isKnown = isCompared(atlas, pair);
  const mapped = mappedBalance(atlas.changes, tolerancePercent);
  const { toKgz, toTjk } = mapped;
  const [smaller, larger] = [toKgz.ellipsoidal, toTjk.ellipsoidal].sort((a, b) => a - b) as [number, number];
  return {
    ...pair,
    pending: !isKnown && !atlas.incomplete.includes('ground-history'),
    toKgz,
    toTjk,
    verdict: isKnown && !atlas.incomplete.includes('changes') ? mapped.verdict : 'cannot-tell',
    ellipsoidalVerdict: mapped.ellipsoidalVerdict,
    scale: rowScale(larger),
    ratio: larger / smaller,
  };
}

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
  return {
    listIsWhole,
    exchanges,
    landForLand: judged(sumRow('land-for-land', published.landForLand, published.landForLand.verdict)),
    all,
    mapped: mappedRow(atlas, tolerancePercent, pair),
    tolerancePercent,
    largest: Math.max(all.toKgz.value, all.toTjk.value),
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
