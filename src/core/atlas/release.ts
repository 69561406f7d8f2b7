import * as v from 'valibot';
import { recordParser } from './parse.ts';
import { pair, position, positive, text } from './schema.ts';

const release = v.object({
  version: text,
  timeZoneRelease: text,
  /** Geodesic length of each border as drawn, km. */
  lengthKm: v.record(pair, positive),
  /** Where the three lines meet. */
  junction: position,
});

/** One dated snapshot of the borders, in figures; the record is keyed by its date. */
export type Release = v.InferOutput<typeof release>;

export const parseReleases = recordParser<Release>(release);
