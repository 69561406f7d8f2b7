import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import { createSearch } from './create-search.ts';
import { eventItems } from './event-items.ts';
import { asksForCrossings, nearestCrossings } from './nearest-crossings.ts';
import type { Search } from './search-item.ts';
import { searchItems } from './search-items.ts';

/**
 * The search over all that is shipped: the events once their titles are here, and crossings by their distance from
 * `centre`, the middle of the map as it is then.
 */
export function searchAtlas(
  atlas: Atlas,
  story: Parameters<typeof eventItems>[0] | null,
  centre: () => Position,
): Search {
  const items = [...searchItems(atlas), ...(story ? eventItems(story) : [])];
  const named = createSearch(items);
  return (query) => (asksForCrossings(query) ? [nearestCrossings(atlas, items, centre())] : named(query));
}
