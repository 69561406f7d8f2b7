import type { Place } from './place.ts';

/** The zoom from which a place of that rank is shown; places thin out towards smaller scales. */
const zoomOfRank = [0, 0, 8, 9.5, 10.5, 11.5] as const;

/** The zoom from which a place stands on the map with its name. Exclaves matter here more than their size. */
export const placeZoom = ({ kind, rank }: Place): number =>
  kind === 'exclave' ? 8 : (zoomOfRank[rank] ?? 12);
