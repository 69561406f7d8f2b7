import type { StoryEvent, TourStep } from '../../src/core/atlas/event.ts';
import { type LayerId, layerIds } from '../../src/core/atlas/layer-ids.ts';
import { exchangeIds } from '../../src/core/exchange/exchange-ids.ts';
import type { FeatureSelection } from '../../src/core/page/choices.ts';
import { type EventId, eventIds, stepIds } from '../../src/core/story/event-ids.ts';
import type { Citations } from './citations.ts';
import { type Row, readTable, TableError } from './table-read.ts';

const EVENT_COLUMNS = [
  'id',
  'date',
  'precision',
  'until',
  'place',
  'layers',
  'exchange',
  'confidence',
  'sources',
];
const TOUR_COLUMNS = ['id', 'date', 'place', 'layers', 'exchange', 'events', 'figures', 'sources', 'notes'];

/** What the map can show: layer and id of every feature that has a place. */
export type Placed = ReadonlySet<`${LayerId}:${string}`>;

/** The words of a cell, each one of `allowed`; all of them where the cell is empty. */
function someOf<T extends string>(row: Row, column: string, allowed: readonly T[]): T[] {
  if (row.orNull(column) === null) return [...allowed];
  return row.words(column).map((word) => {
    const found = allowed.find((value) => value === word);
    return found ?? row.fail(column, `"${word}" is none of ${allowed.join(', ')}`);
  });
}

/** A feature as `layer:id`; it must have a place. */
function featureOf(row: Row, column: string, text: string, placed: Placed): FeatureSelection {
  const [layer, id = ''] = text.split(':') as [LayerId, string?];
  if (!placed.has(`${layer}:${id}`)) row.fail(column, `"${text}" is no feature with a place`);
  return { layer, id };
}

function readPlace(row: Row, placed: Placed): FeatureSelection | null {
  const text = row.orNull('place');
  return text === null ? null : featureOf(row, 'place', text, placed);
}

/** The features that the map names while a step is told. */
const readNotes = (row: Row, placed: Placed): FeatureSelection[] =>
  row.orNull('notes') === null ? [] : row.words('notes').map((text) => featureOf(row, 'notes', text, placed));

const readFocus = (row: Row, placed: Placed) => ({
  place: readPlace(row, placed),
  layers: someOf(row, 'layers', layerIds),
  exchange: row.orNull('exchange') === null ? null : row.oneOf('exchange', exchangeIds),
});

/** Every id of `wanted` must have a row. */
function complete(file: string, read: Readonly<Record<string, unknown>>, wanted: readonly string[]): void {
  const missing = wanted.find((id) => read[id] === undefined);
  if (missing !== undefined) throw new TableError(file, 1, 'id', `"${missing}" has no row`);
}

/** The dated events by id. */
export function readEvents(dir: string, citations: Citations, placed: Placed): Record<string, StoryEvent> {
  const events: Record<string, StoryEvent> = {};
  let last = '';
  for (const row of readTable(dir, 'events.csv', EVENT_COLUMNS, 'id')) {
    const id = row.oneOf('id', eventIds);
    const date = row.date('date');
    if (date < last) row.fail('date', 'is before the event above it');
    last = date;
    const until = row.orNull('until') === null ? null : row.date('until');
    if (until !== null && until <= date) row.fail('until', 'is not after the date');
    events[id] = {
      id,
      date,
      precision: row.oneOf('precision', ['day', 'month', 'year']),
      until,
      ...readFocus(row, placed),
      confidence: row.oneOf('confidence', ['A', 'B', 'C']),
      sources: citations.cited(row, 'sources'),
    };
  }
  complete('events.csv', events, eventIds);
  return events;
}

/**
 * The steps of the tour by id. `topics` are the subjects of figures that can stand beside a step; its own sources come on
 * top of those of its events.
 */
export function readTour(
  dir: string,
  citations: Citations,
  placed: Placed,
  topics: readonly string[],
): Record<string, TourStep> {
  const steps: Record<string, TourStep> = {};
  for (const row of readTable(dir, 'tour.csv', TOUR_COLUMNS, 'id')) {
    const id = row.oneOf('id', stepIds);
    const events: EventId[] = row.orNull('events') === null ? [] : someOf(row, 'events', eventIds);
    if (events.length === 0) row.fail('events', 'is empty');
    steps[id] = {
      id,
      date: row.date('date'),
      ...readFocus(row, placed),
      events,
      figures: row.orNull('figures') === null ? [] : someOf(row, 'figures', topics),
      sources: row.orNull('sources') === null ? [] : citations.cited(row, 'sources'),
      notes: readNotes(row, placed),
    };
  }
  complete('tour.csv', steps, stepIds);
  return steps;
}
