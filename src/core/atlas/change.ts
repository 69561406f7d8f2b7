import type { Polygon } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { country, date, positive, text } from './schema.ts';

const properties = v.object({
  id: text,
  from: country,
  to: country,
  ellipsoidalHa: positive,
  turfHa: positive,
  sector: text,
  /** First release that draws the ground on its new side. */
  firstRelease: date,
  /** Mean width, metres: twice the area over the perimeter. */
  widthM: positive,
  /** A seam or sliver: counted in the totals, not worth drawing. */
  noise: v.boolean(),
});

/** Ground that lies on another side in the newest snapshot than in the first. */
export type Change = v.InferOutput<typeof properties> & { readonly geometry: Polygon };

export const parseChange = parser<Change>(properties, ['Polygon']);

/** The same features in the file of the first view, where a sliver has no outline. */
export const parseOutlinedChange = parser<Omit<Change, 'geometry'> & { readonly geometry: Polygon | null }>(
  properties,
  ['Polygon', null],
);
