import { studyArea } from '../atlas/study-area.ts';
import { type Rings, ringStart } from '../geometry/rings.ts';
import type { Notice } from './notice.ts';

const [west, south, east, north] = studyArea;

/** Counts measured parcels that lie outside of the map: a wrong zone or system puts them there, whole and valid. */
export function createOffMap() {
  let [found, first] = [0, 0];
  return {
    /** A parcel by its number and its rings in degrees; its first vertex tells. */
    see(feature: number, { xy, ends, first: ring }: Rings): void {
      const at = ringStart(ends, ring);
      const [lon = Number.NaN, lat = Number.NaN] = [xy[at], xy[at + 1]];
      if (lon >= west && lon <= east && lat >= south && lat <= north) return;
      if (++found === 1) first = feature;
    },
    /** What is to be told of them, once all were seen: how many, and the number of the first. */
    notices: (): readonly Notice[] =>
      found === 0 ? [] : [{ code: 'off-map', found, name: String(first), line: null, promised: null }],
  };
}
