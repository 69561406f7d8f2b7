import type { Atlas } from '../atlas.ts';
import { createSearch } from './create-search.ts';
import type { Search } from './search-item.ts';
import { searchItems } from './search-items.ts';

const made = new WeakMap<Atlas['places'], Search>();

/** The search over all that is shipped, made once: the countries, which come later, have no part in it. */
export function searchAtlas(atlas: Atlas): Search {
  const search = made.get(atlas.places) ?? createSearch(searchItems(atlas));
  made.set(atlas.places, search);
  return search;
}
