import { exchangeIds } from '../../src/core/exchange/exchange-ids.ts';
import type { Citations } from './citations.ts';
import { type Row, readTable } from './table-read.ts';

const SCOPES = ['all', 'batken-district', ...exchangeIds] as const;
const DIRECTIONS = ['to-kgz', 'to-tjk', 'each-way'] as const;
const LENGTHS = [
  'total',
  'agreed',
  'agreed-by-2011',
  'agreed-in-last-three-years',
  'not-yet-agreed',
] as const;

const TOPICS = ['houses', 'casualties', 'displaced', 'support', 'traffic', 'fence'] as const;

const TOTAL_COLUMNS = [
  'id',
  'scope',
  'direction',
  'value',
  'unit',
  'about',
  'author',
  'date',
  'sources',
  'note',
];
const COUNT_COLUMNS = [
  ...['id', 'topic', 'what', 'direction', 'value', 'unit', 'about', 'author', 'date', 'sources', 'note'],
];
const LENGTH_COLUMNS = ['id', 'what', 'value', 'author', 'date', 'sources', 'note'];

interface Attributed {
  /** The figure exactly as the source writes it. */
  value: string;
  /** Who gave the figure. */
  author: string;
  date: string | null;
  sources: string[];
  note: string | null;
}

export interface TotalClaim extends Attributed {
  kind: 'total';
  scope: (typeof SCOPES)[number];
  direction: (typeof DIRECTIONS)[number];
  unit: 'ha' | 'km2';
  /** Whether the source itself says "about". */
  about: boolean;
}

export interface LengthClaim extends Attributed {
  kind: 'length';
  what: (typeof LENGTHS)[number];
  unit: 'km';
}

export interface CountClaim extends Attributed {
  kind: 'count';
  topic: (typeof TOPICS)[number];
  /** What is counted. */
  what: string;
  direction: (typeof DIRECTIONS)[number] | null;
  unit: string;
  about: boolean;
}

export type Claim = TotalClaim | LengthClaim | CountClaim;

function attributed(row: Row, citations: Citations): Attributed {
  return {
    value: row.groupedFigure('value'),
    author: row.text('author'),
    date: row.orNull('date') === null ? null : row.date('date'),
    sources: citations.cited(row, 'sources'),
    note: row.orNull('note'),
  };
}

/**
 * The competing totals of the exchange, lengths of the border and counts of houses, people and fence by id: figures as
 * written, who said so, and when.
 */
export function readClaims(dir: string, citations: Citations): Record<string, Claim> {
  const claims: Record<string, Claim> = {};
  const add = (row: Row, claim: Claim): void => {
    const id = row.text('id');
    if (claims[id] !== undefined) row.fail('id', `"${id}" is already another claim`);
    claims[id] = claim;
  };
  for (const row of readTable(dir, 'totals.csv', TOTAL_COLUMNS, 'id')) {
    add(row, {
      kind: 'total',
      scope: row.oneOf('scope', SCOPES),
      direction: row.oneOf('direction', DIRECTIONS),
      unit: row.oneOf('unit', ['ha', 'km2']),
      about: row.oneOf('about', ['yes', 'no']) === 'yes',
      ...attributed(row, citations),
    });
  }
  for (const row of readTable(dir, 'border-lengths.csv', LENGTH_COLUMNS, 'id')) {
    add(row, { kind: 'length', what: row.oneOf('what', LENGTHS), unit: 'km', ...attributed(row, citations) });
  }
  for (const row of readTable(dir, 'counts.csv', COUNT_COLUMNS, 'id')) {
    add(row, {
      kind: 'count',
      topic: row.oneOf('topic', TOPICS),
      what: row.text('what'),
      direction: row.orNull('direction') === null ? null : row.oneOf('direction', DIRECTIONS),
      unit: row.text('unit'),
      about: row.oneOf('about', ['yes', 'no']) === 'yes',
      ...attributed(row, citations),
    });
  }
  return claims;
}
