import type { Atlas } from './atlas.ts';

const remembered = new WeakMap<Atlas, Map<string, unknown>>();

/**
 * The value made for this key before, so that it keeps its identity while nothing it depends on changes, and
 * the map need not look at what it has already drawn. `key` must name all that `make` depends on besides the atlas.
 */
export function memoize<T>(atlas: Atlas, key: string, make: () => T): T {
  const known = remembered.get(atlas) ?? new Map<string, unknown>();
  remembered.set(atlas, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}
