import type { Atlas } from '../atlas.ts';
import { mappedBalance } from '../balance/mapped.ts';
import { type Exchange, publishedBalance, reportedHectares, type Sides } from '../balance/published.ts';
import type { Plot } from '../feature/plot.ts';
import type { BalanceView, ExchangeRow, MappedRow, PlotRow } from './balance-view.ts';

const plotRow = (plot: Plot): PlotRow => ({
  id: plot.id,
  name: plot.name.en,
  direction: plot.to === 'KGZ' ? 'to-kgz' : 'to-tjk',
  range: reportedHectares(plot),
  conflicting: new Set(plot.reported.map(({ value }) => value)).size > 1,
  selection: plot.geometry === null ? null : { layer: 'parcels', id: plot.id },
});

const sumRow = (id: 'land-for-land' | 'all', sides: Sides, verdict: ExchangeRow['verdict']): ExchangeRow => ({
  id,
  toKgz: sides.toKgz,
  toTjk: sides.toTjk,
  difference: sides.difference,
  verdict,
  withinTolerance: sides.withinTolerance,
  plots: [],
});

const exchangeRow = ({ plots, kind: _, ...exchange }: Exchange): ExchangeRow => ({
  ...exchange,
  plots: plots.map(plotRow),
});

function mappedRow(
  atlas: Atlas,
  tolerancePercent: number,
  [before, after]: readonly [string, string],
): MappedRow {
  const mapped = mappedBalance(atlas.changes, tolerancePercent);
  const { toKgz, toTjk } = mapped;
  const [smaller, larger] = [toKgz.ellipsoidal, toTjk.ellipsoidal].sort((a, b) => a - b) as [number, number];
  return {
    before,
    after,
    toKgz,
    toTjk,
    verdict: mapped.verdict,
    enginesAgree: mapped.verdict === mapped.ellipsoidalVerdict,
    ratio: larger / smaller,
  };
}

/** The balance as the panel shows it. `releases` are the first and the newest date of the drawings. */
export function balanceRows(
  atlas: Atlas,
  tolerancePercent: number,
  releases: readonly [string, string],
): BalanceView {
  const published = publishedBalance(atlas.plots, tolerancePercent);
  const exchanges = published.exchanges.map(exchangeRow);
  const all = sumRow('all', published.all, null);
  return {
    exchanges,
    landForLand: sumRow('land-for-land', published.landForLand, published.landForLand.verdict),
    all,
    mapped: mappedRow(atlas, tolerancePercent, releases),
    tolerancePercent,
    scale: Math.max(all.toKgz.high, all.toTjk.high),
  };
}
