import * as v from 'valibot';
import { recordParser } from './parse.ts';
import { positive } from './schema.ts';

const baseline = v.object({
  /** Ground drawn in Kyrgyzstan then and in Tajikistan in the newest snapshot, hectares on the ellipsoid. */
  toTjkHa: positive,
  /** The same by Turf's sphere. */
  toTjkTurfHa: positive,
  /** The other way round. */
  toKgzHa: positive,
  toKgzTurfHa: positive,
  /** Area of each Tajik exclave about Vorukh as drawn then, km² on the ellipsoid, the largest first. */
  vorukhKm2: v.array(positive),
});

/** What changed on the map from one snapshot to the newest; the record is keyed by the snapshot's date. */
export type Baseline = v.InferOutput<typeof baseline>;

export const parseBaselines = recordParser<Baseline>(baseline);
