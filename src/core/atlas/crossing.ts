import type { Point } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { date, name, pair, positive, sources, text } from './schema.ts';

const properties = v.object({
  id: text,
  pair,
  name,
  /** Name on the other side, where one is known. */
  otherSide: v.nullable(v.partial(name)),
  access: text,
  /** Reported states, the oldest first. */
  status: v.array(
    v.object({
      from: date,
      precision: v.picklist(['day', 'month', 'year']),
      state: v.picklist(['open', 'closed', 'limited', 'unknown']),
      source: text,
    }),
  ),
  positionErrorKm: v.nullable(positive),
  sources,
});

export type CrossingState = v.InferOutput<typeof properties>['status'][number]['state'];

/** A checkpoint; without geometry where its place is not known. */
export type Crossing = v.InferOutput<typeof properties> & {
  readonly geometry: Point | null;
};

/**
 * The state reported last on or before `day` (YYYY-MM-DD), or ever where `day` is null; unknown before the first report.
 * A state known to the month or year counts from its first day.
 */
export function stateOn(crossing: Pick<Crossing, 'status'>, day: string | null): CrossingState {
  return crossing.status.filter(({ from }) => day === null || from <= day).at(-1)?.state ?? 'unknown';
}

export const parseCrossing = parser<Crossing>(properties, ['Point', null]);
