import type { Point } from 'geojson';
import * as v from 'valibot';
import { featureFigure } from './feature-figure.ts';
import { parser } from './parse.ts';
import { country, name, positive, sources, text } from './schema.ts';

export const roadKinds = ['bypass', 'junction'] as const;

const properties = v.object({
  id: text,
  kind: v.picklist(roadKinds),
  name,
  /** Name on the other side, where one is known. */
  otherSide: v.nullable(v.partial(name)),
  /** Who builds and uses it; null where both do. */
  builder: v.nullable(country),
  figures: v.array(featureFigure),
  positionErrorKm: v.nullable(positive),
  sources,
  note: v.nullable(text),
});

/** A road or crossing of neutral status as a symbol: its line is not public. */
export type Road = v.InferOutput<typeof properties> & { readonly geometry: Point | null };

export const parseRoad = parser<Road>(properties, ['Point', null]);
