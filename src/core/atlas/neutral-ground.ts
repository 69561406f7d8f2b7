import type { Polygon } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { date, name, positive, sources, text } from './schema.ts';

const properties = v.object({
  id: text,
  name,
  /** First snapshot from which on the ground lies in no country. */
  since: date,
  ellipsoidalHa: positive,
  turfHa: positive,
  /** Length of each country's own edge along it, km: border that the shared line, and so its length, leaves out. */
  besideKm: v.object({ KGZ: positive, TJK: positive }),
  sources,
  note: v.nullable(text),
});

/** Ground between two countries that the newest snapshot draws in neither: neutral by agreement, with its outline. */
export type NeutralGround = v.InferOutput<typeof properties> & { readonly geometry: Polygon };

export const parseNeutralGround = parser<NeutralGround>(properties, ['Polygon']);
