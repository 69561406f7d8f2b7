import type { Atlas } from '../atlas/atlas.ts';
import { createSearch } from './create-search.ts';
import { eventItems } from './event-items.ts';
import type { Search } from './search-item.ts';
import { searchItems } from './search-items.ts';

/** The search over all that is shipped; the events once their titles are here. */
export const searchAtlas = (atlas: Atlas, story: Parameters<typeof eventItems>[0] | null): Search =>
  createSearch([...searchItems(atlas), ...(story ? eventItems(story) : [])]);
