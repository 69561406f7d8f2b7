import type { Point } from 'geojson';
import * as v from 'valibot';
import { featureFigure } from './feature-figure.ts';
import { parser } from './parse.ts';
import { name, positive, sources, text } from './schema.ts';

export const waterKinds = ['intake', 'reservoir', 'river', 'canal'] as const;

const properties = v.object({
  id: text,
  kind: v.picklist(waterKinds),
  name,
  figures: v.array(featureFigure),
  positionErrorKm: v.nullable(positive),
  sources,
  note: v.nullable(text),
});

/** A water work, river or canal as a symbol; without geometry where its place is not known. */
export type Water = v.InferOutput<typeof properties> & { readonly geometry: Point | null };

export const parseWater = parser<Water>(properties, ['Point', null]);
