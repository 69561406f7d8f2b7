import type { SearchKind } from '../../core/search/search-item.ts';
import { englishAngles } from '../language/style.en.ts';

/** What the search says about its answers. */
export const searchWords = {
  loading: 'Loading the search …',
  results: 'Search results',
  kinds: {
    coordinates: 'Coordinates',
    place: 'Places',
    parcel: 'Exchanged parcels',
    crossing: 'Crossing points',
    water: 'Water and roads',
    memorial: 'Memorial',
    event: 'Events',
  } satisfies Readonly<Record<SearchKind, string>>,
  whatIsHere: (lat: number, lon: number) => `What is at ${englishAngles.plain(lat, lon)}?`,
  notPlaced: 'place not known',
  none: (query: string) =>
    `Nothing found for “${query}”. Coordinates like 40.21, 70.95 work, too, and “nearest crossing”.`,
  count: (count: number) => {
    if (count === 0) return 'Nothing found';
    return count === 1 ? '1 result' : `${count} results`;
  },
};
