import * as v from 'valibot';
import { recordParser } from './parse.ts';
import { date, pair, position, positive, text } from './schema.ts';

const release = v.object({
  version: text,
  timeZoneRelease: text,
  /** The date of its package, under which addresses named it before; null for those never named so. */
  published: v.nullable(date),
  /** Geodesic length of each border as drawn, km. */
  lengthKm: v.record(pair, positive),
  /** Where the three lines meet. */
  junction: position,
  /** Number of the data's release within the month of the newest snapshot, which alone bears it. */
  dataRevision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** One dated snapshot of the borders, in figures; the record is keyed by the date of the boundary builder's tag. */
export type Release = v.InferOutput<typeof release>;

export const parseReleases = recordParser<Release>(release);
