import type { MultiPolygon } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { country, date, text } from './schema.ts';

const properties = v.object({ id: text, country, release: date });

/** A country's ground inside the study area, as one release draws it. */
export type Country = v.InferOutput<typeof properties> & {
  readonly geometry: MultiPolygon;
};

export const parseCountry = parser<Country>(properties, ['MultiPolygon']);
