import type { LineString, Polygon } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { name, sources, text } from './schema.ts';

export const hydrographyKinds = ['river', 'lake'] as const;

const properties = v.object({ id: text, kind: v.picklist(hydrographyKinds), name, sources });

/**
 * A river, downstream, or a lake, for orientation: GSHHG, a data set of the whole world at about 1:250,000. Nothing is
 * measured on it.
 */
export type Hydrography = v.InferOutput<typeof properties> & { readonly geometry: LineString | Polygon };

export const parseHydrography = parser<Hydrography>(properties, ['LineString', 'Polygon']);
