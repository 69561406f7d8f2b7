import type { LineString, Point } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { name, sources, text } from './schema.ts';

export const reliefKinds = ['ridge', 'pass'] as const;

const properties = v.object({ id: text, kind: v.picklist(reliefKinds), name, sources });

/** A ridge, from west to east with a vertex about every kilometre, along which its name is lettered; or a pass. */
export type Relief = v.InferOutput<typeof properties> & { readonly geometry: LineString | Point };

export const parseRelief = parser<Relief>(properties, ['LineString', 'Point']);
