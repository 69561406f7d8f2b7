import type { Polygon } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { type CountryCode, country, date, positive, text } from './schema.ts';

const properties = v.object({
  id: text,
  /** The country of the ground from each date on, oldest first; null where it lies in none of the three. */
  drawn: v.pipe(v.array(v.object({ since: date, country: v.nullable(country) })), v.minLength(2)),
  ellipsoidalHa: positive,
  turfHa: positive,
});

/**
 * Ground on which the snapshots do not agree and that no border of any snapshot divides. The faces do not overlap;
 * ground in none of them is drawn alike in every snapshot.
 */
export type GroundFace = v.InferOutput<typeof properties> & { readonly geometry: Polygon };

export const parseGroundFace = parser<GroundFace>(properties, ['Polygon']);

/** The country of a face in the newest snapshot not later than `day` (YYYY-MM-DD); null where it lies in none. */
export const countryOn = ({ drawn }: Pick<GroundFace, 'drawn'>, day: string): CountryCode | null =>
  drawn.filter(({ since }) => since <= day).at(-1)?.country ?? null;
