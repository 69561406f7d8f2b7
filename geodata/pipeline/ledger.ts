import { exchangeIds } from '../../src/core/exchange/exchange-ids.ts';
import type { Citations } from './citations.ts';
import { COUNTRIES, type Country } from './mapped.ts';
import { NAME_COLUMNS, type Names, readNames } from './names.ts';
import { type Row, readTable } from './table-read.ts';

export const CONFIDENCES = ['A', 'B', 'C'] as const;

/** A figure exactly as a source writes it, in hectares. */
export interface Reported {
  value: string;
  source: string;
}

export interface LedgerPlot {
  row: Row;
  id: string;
  exchange: (typeof exchangeIds)[number];
  from: Country;
  to: Country;
  name: Names;
  place: string;
  district: string;
  /** The first is the figure used; the others are those that differ from it. */
  reported: [Reported, ...Reported[]];
  confidence: (typeof CONFIDENCES)[number];
  sources: string[];
  note: string | null;
}

const FILE = 'ledger.csv';
const COLUMNS = ['id', 'exchange', 'from', 'to', 'ha', 'confidence', 'place', 'district'];
const VALUES_FILE = 'ledger-values.csv';

function parsePlot(row: Row, citations: Citations): LedgerPlot {
  const sources = citations.cited(row, 'sources');
  const from = row.oneOf('from', COUNTRIES);
  const to = row.oneOf('to', COUNTRIES);
  if (from === to) row.fail('to', 'is the country the plot comes from');
  return {
    row,
    id: row.text('id'),
    exchange: row.oneOf('exchange', exchangeIds),
    from,
    to,
    name: readNames(row),
    place: row.text('place'),
    district: row.text('district'),
    reported: [{ value: row.figure('ha'), source: sources[0] ?? row.fail('sources', 'is empty') }],
    confidence: row.oneOf('confidence', CONFIDENCES),
    sources,
    note: row.orNull('note'),
  };
}

function addOtherValues(dir: string, plots: ReadonlyMap<string, LedgerPlot>, citations: Citations): void {
  for (const row of readTable(dir, VALUES_FILE, ['plot', 'ha', 'source'])) {
    const plot = plots.get(row.text('plot')) ?? row.fail('plot', `is not an id of ${FILE}`);
    const value = row.figure('ha');
    const source = citations.citedOne(row, 'source');
    if (!plot.sources.includes(source)) row.fail('source', `is not among the sources of "${plot.id}"`);
    if (plot.reported.some((r) => r.value === value)) row.fail('ha', `is already a value of "${plot.id}"`);
    plot.reported.push({ value, source });
  }
}

/** Reads ledger.csv and the differing figures of ledger-values.csv. */
export function readLedger(dir: string, citations: Citations): LedgerPlot[] {
  const rows = readTable(dir, FILE, [...COLUMNS, ...NAME_COLUMNS, 'sources', 'note'], 'id');
  const plots = rows.map((row) => parsePlot(row, citations));
  addOtherValues(dir, new Map(plots.map((plot) => [plot.id, plot])), citations);
  return plots;
}

/** The figure used for a plot, in hectares. */
export function hectares(plot: LedgerPlot): number {
  return Number(plot.reported[0].value);
}
