import type { Vertex } from '../rings.ts';
import { type Row, readTable } from '../table-read.ts';

/** The snapshot whose line the table's ways make up: the last before 23 March 2026, when the ways were read. */
export const CUT_SNAPSHOT = '2026-03-07';

export const STRETCHES = 'stretches.csv';
const COLUMNS = [
  ...['order', 'chain', 'way', 'length_km', 'vertices', 'mean_spacing_m', 'max_spacing_m'],
  ...['start_lon', 'start_lat', 'end_lon', 'end_lat', 'last_edit', 'changeset'],
  ...['source', 'natural', 'name', 'name_local', 'fixme'],
];

/** A way of OpenStreetMap that draws a stretch of the Kyrgyz–Tajik line, with its tags as they stood. */
export interface Stretch {
  row: Row;
  /** Id of the way. */
  way: string;
  /** Place from west to east, from 1. */
  order: number;
  lengthKm: number;
  /** Both equal where the way is a ring. */
  start: Vertex;
  end: Vertex;
  lastEdit: string;
  /** What the way says it was drawn from; null where it says nothing. It can be stale. */
  source: string | null;
  /** Whether the way is also tagged as the crest of a ridge. */
  ridge: boolean;
  name: string | null;
  nameLocal: string | null;
  /** A doubt that mappers left on the way. */
  fixme: string | null;
}

function end(row: Row, name: 'start' | 'end'): Vertex {
  const vertex: Vertex = [row.decimal(`${name}_lon`), row.decimal(`${name}_lat`)];
  if (!vertex.every(Number.isFinite)) row.fail(`${name}_lon`, 'is no position');
  return vertex;
}

/** Reads stretches.csv: the ways of 23 March 2026, from west to east. Throws a TableError on a bad or repeated row. */
export function readStretches(dir: string): Stretch[] {
  return readTable(dir, STRETCHES, COLUMNS, 'way').map((row, index): Stretch => {
    if (row.decimal('order') !== index + 1) row.fail('order', `is not ${index + 1}`);
    return {
      row,
      way: row.text('way'),
      order: index + 1,
      lengthKm: row.decimal('length_km'),
      start: end(row, 'start'),
      end: end(row, 'end'),
      lastEdit: row.date('last_edit'),
      source: row.orNull('source'),
      ridge: row.orNull('natural') !== null && row.oneOf('natural', ['ridge']) === 'ridge',
      name: row.orNull('name'),
      nameLocal: row.orNull('name_local'),
      fixme: row.orNull('fixme'),
    };
  });
}
