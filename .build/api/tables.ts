import { csvLine } from '../../src/core/exchange/balance-csv.ts';
import type { ApiContents } from './contents.ts';

type Field = { readonly name: string; readonly type: 'string' | 'number' | 'date'; readonly unit?: string };
type Row = Readonly<Record<string, unknown>>;
export type ApiTable = {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly key: readonly string[];
  readonly rows: readonly Row[];
};

const ha = (name: string): Field => ({ name, type: 'number', unit: 'ha' });

/** The tables that a spreadsheet wants, with their fields. */
export const apiTables = ({ files }: ApiContents): readonly ApiTable[] => [
  {
    name: 'parcels',
    title: 'Plots of the published exchanges, hectares as reported',
    fields: [
      { name: 'exchange', type: 'string' },
      { name: 'id', type: 'string' },
      { name: 'name', type: 'string' },
      { name: 'from', type: 'string' },
      { name: 'to', type: 'string' },
      ha('ha'),
      { name: 'sources', type: 'string' },
    ],
    key: ['id'],
    rows: files.exchanges.exchanges.flatMap(({ id: exchange, parcels }) =>
      parcels.map(({ id, name, from, to, ha: area, reported }) => ({
        ...{ exchange, id, name: name.en, from, to, ha: area },
        sources: reported.map(({ source }) => source).join(' '),
      })),
    ),
  },
  {
    name: 'mapped-changes',
    title: 'Ground on another side of the line, by pair of snapshots',
    fields: [
      { name: 'before', type: 'date' },
      { name: 'after', type: 'date' },
      ...['to_tjk_ha', 'to_tjk_turf_ha', 'to_kgz_ha', 'to_kgz_turf_ha'].map(ha),
    ],
    key: ['before', 'after'],
    rows: files['mapped-changes'].mapped_changes,
  },
  {
    name: 'lengths',
    title: 'Length of each border in each snapshot',
    fields: [
      { name: 'snapshot', type: 'date' },
      { name: 'border', type: 'string' },
      { name: 'length_km', type: 'number', unit: 'km' },
    ],
    key: ['snapshot', 'border'],
    rows: files.lengths.lengths,
  },
];

const cell = (value: unknown) => (typeof value === 'number' ? value : String(value ?? ''));

export const csvOf = ({ fields, rows }: ApiTable): string =>
  [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ name }) => row[name]))]
    .map((cells) => csvLine(cells.map(cell)))
    .join('');
