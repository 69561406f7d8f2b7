import type { BalanceView } from './balance-view.ts';

/** Starts a formula for some spreadsheet, the wide forms of the signs too; blanks before it do not save. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
export function csvCell(value: string | number): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  // Whatever separator a spreadsheet is set to, it finds none within a cell.
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a table with its end (RFC 4180). */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

const columns = [
  'exchange',
  'kind_of_row',
  'name',
  'to_tjk_ha',
  'to_tjk_low',
  'to_tjk_high',
  'to_kgz_ha',
  'to_kgz_low',
  'to_kgz_high',
  'verdict',
];

/** The published balance as CSV: a row for each exchange and plot, then the sums; hectares. */
export function balanceCsv(balance: BalanceView, provenance: readonly string[]): string {
  const rows: (string | number)[][] = [];
  for (const row of [...balance.exchanges, balance.landForLand, balance.all]) {
    const { toTjk, toKgz } = row;
    rows.push([
      row.id,
      row.parcels.length > 0 ? 'exchange' : 'sum',
      '',
      toTjk.value,
      toTjk.low,
      toTjk.high,
      toKgz.value,
      toKgz.low,
      toKgz.high,
      row.verdict ?? '',
    ]);
    for (const { name, direction, range } of row.parcels) {
      const { value, low, high } = range;
      const figures =
        direction === 'to-tjk' ? [value, low, high, '', '', ''] : ['', '', '', value, low, high];
      rows.push([row.id, 'plot', name, ...figures, '']);
    }
  }
  const { mapped } = balance;
  rows.push([
    'mapped-change',
    'ellipsoidal',
    `${mapped.before} to ${mapped.after}`,
    mapped.toTjk.ellipsoidal,
    '',
    '',
    mapped.toKgz.ellipsoidal,
    '',
    '',
    mapped.verdict,
  ]);
  rows.push([
    'mapped-change',
    'turf',
    `${mapped.before} to ${mapped.after}`,
    mapped.toTjk.turf,
    '',
    '',
    mapped.toKgz.turf,
    '',
    '',
    mapped.verdict,
  ]);
  const lines = [columns, ...rows, ...provenance.map((text) => ['provenance', '', text])];
  return lines.map(csvLine).join('');
}
