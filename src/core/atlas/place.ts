import type { Point } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { country, name, positive, sources, text } from './schema.ts';

const properties = v.object({
  id: text,
  kind: v.picklist(['town', 'village', 'exclave']),
  country: v.nullable(country),
  name,
  /** 1 for the largest; labels give way in this order. */
  rank: v.number(),
  population: v.nullable(positive),
  positionErrorKm: v.nullable(positive),
  sources,
  note: v.nullable(text),
});

/** A settlement or exclave that helps to find one's way. */
export type Place = v.InferOutput<typeof properties> & { readonly geometry: Point };

export const parsePlace = parser<Place>(properties, ['Point']);
