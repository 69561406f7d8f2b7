import type { Place } from './place.ts';

/** How large a settlement is shown: towns by their rank, 1 for centres of regions and the largest, 4 for small ones. */
export type PlaceClass = 'city' | 'town' | 'small-town' | 'village' | 'exclave';

const [cityRank, townRank] = [1, 3];

/** The class of a place, by which its symbol and the letters of its name are chosen. */
export function placeClass({ kind, rank }: Pick<Place, 'kind' | 'rank'>): PlaceClass {
  if (kind !== 'town') return kind;
  if (rank <= cityRank) return 'city';
  return rank <= townRank ? 'town' : 'small-town';
}
