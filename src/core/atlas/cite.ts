import type { Atlas } from './atlas.ts';
import type { Source } from './source.ts';

export type CitedSource = Source & { readonly id: string };

/** The sources of these ids, each once, in their order; an id that is not shipped is left out. */
export const cite = (atlas: Atlas, ids: readonly string[]): CitedSource[] =>
  [...new Set(ids)].flatMap((id) => {
    const source = atlas.sources[id];
    return source ? [{ id, ...source }] : [];
  });
