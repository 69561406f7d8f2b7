import type { Point } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { date, name, positive, sources, text } from './schema.ts';

const properties = v.object({
  id: text,
  kind: v.picklist(['junction-before', 'junction-after', 'stele']),
  release: v.optional(v.nullable(date)),
  name,
  /** What else it is called, in whatever language; for the search alone. */
  also: v.optional(v.array(text), []),
  positionErrorKm: v.nullable(positive),
  sources,
  note: v.nullable(text),
});

/** The stele, or the junction of the three lines in one release. */
export type MemorialPoint = v.InferOutput<typeof properties> & {
  readonly geometry: Point;
};

export const parseMemorialPoint = parser<MemorialPoint>(properties, ['Point']);
