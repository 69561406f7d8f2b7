import * as v from 'valibot';
import { type GeometryType, geometryFault } from './geometry-fault.ts';
import type { Problem } from './problem.ts';

export type Parsed<T> = { readonly items: readonly T[]; readonly problems: readonly Problem[] };

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathOf = (issues: readonly v.BaseIssue<unknown>[], root: string) =>
  [root, v.getDotPath(issues[0] as v.BaseIssue<unknown>)].filter(Boolean).join('.');

const collectionProblem: Problem = { code: 'not-a-collection', feature: '-', path: '' };

/**
 * A parser for the features of one GeoJSON collection: each feature becomes a flat value (its properties and
 * its `geometry`) or a problem; one bad feature never hides the others.
 */
export function parser<T>(
  properties: Schema,
  types: readonly (GeometryType | null)[],
): (collection: unknown) => Parsed<T> {
  return (collection) => {
    const features =
      isRecord(collection) && collection.type === 'FeatureCollection' ? collection.features : undefined;
    if (!Array.isArray(features)) return { items: [], problems: [collectionProblem] };
    const items: T[] = [];
    const problems: Problem[] = [];
    features.forEach((raw: unknown, index) => {
      const feature = isRecord(raw) ? raw : {};
      const id = typeof feature.id === 'string' ? feature.id : String(index + 1);
      const read = v.safeParse(properties, feature.properties);
      const fault = geometryFault(feature.geometry, types);
      if (!read.success)
        problems.push({ code: 'bad-property', feature: id, path: pathOf(read.issues, 'properties') });
      else if (fault !== null) problems.push({ code: 'bad-geometry', feature: id, path: fault });
      else items.push({ ...(read.output as object), geometry: feature.geometry } as T);
    });
    return { items, problems };
  };
}

/** A parser for a file of values by id. */
export function recordParser<T>(
  schema: Schema,
): (file: unknown) => { readonly items: Readonly<Record<string, T>>; readonly problems: readonly Problem[] } {
  return (file) => {
    if (!isRecord(file)) return { items: {}, problems: [collectionProblem] };
    const items: Record<string, T> = {};
    const problems: Problem[] = [];
    for (const [id, raw] of Object.entries(file)) {
      const read = v.safeParse(schema, raw);
      if (read.success) items[id] = read.output as T;
      else problems.push({ code: 'bad-property', feature: id, path: pathOf(read.issues, '') });
    }
    return { items, problems };
  };
}
