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

/** A checkpoint; without geometry where its place is not known. */
export type Crossing = v.InferOutput<typeof properties> & {
  readonly geometry: Point | null;
};

export const parseCrossing = parser<Crossing>(properties, ['Point', null]);
