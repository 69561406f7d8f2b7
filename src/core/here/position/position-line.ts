import type { Position } from 'geojson';
import { type Angle, longestAngles, readAngles } from './angles.ts';
import { labelledParts } from './axis-labels.ts';

const isNorthward = ({ hemisphere }: Angle) => hemisphere === 'N' || hemisphere === 'S';
const signed = ({ value, hemisphere }: Angle) => (hemisphere === 'S' || hemisphere === 'W' ? -value : value);

/** Where latitude and longitude cannot be taken for each other: roughly the three countries. */
export const isInTheRegion = (lon: number, lat: number): boolean =>
  lon > 55 && lon < 81 && lat > 36 && lat < 46;

export type PositionLine = {
  readonly position: Position;
  /** Whether letters, words, the place or the size of a number tell which angle is which; else latitude is first. */
  readonly told: boolean;
};

/** The position of two angles of which words say that the first is the latitude. */
function labelledLine(line: string): PositionLine | null {
  const parts = line.length > longestAngles ? null : labelledParts(line);
  const [lat, lon] = (parts && readAngles(parts.join('; '))) ?? [];
  if (!lat || !lon) return null;
  if (lat.hemisphere !== null && (!isNorthward(lat) || lon.hemisphere === null || isNorthward(lon)))
    return null;
  const [y, x] = [signed(lat), signed(lon)];
  return Math.abs(x) > 180 || Math.abs(y) > 90 ? null : { position: [x, y], told: true };
}

/**
 * The position that a line of two angles means, or null: decimal degrees or degrees, minutes and seconds, hemispheres as
 * N S E W or in five languages, before or after. Without hemispheres the order is that which lies in the region; failing
 * that, latitude first, as is customary.
 */
export function parsePositionLine(line: string): PositionLine | null {
  const [one, other] = readAngles(line) ?? [];
  if (!one || !other) return labelledLine(line);
  if ((one.hemisphere === null) !== (other.hemisphere === null)) return null;
  const lettered = one.hemisphere !== null;
  if (lettered && (isNorthward(one) === isNorthward(other) || one.value < 0 || other.value < 0)) return null;
  const [first, second] = [signed(one), signed(other)];
  const fits = isInTheRegion(first, second);
  const lonFirst = lettered ? !isNorthward(one) : fits || Math.abs(first) > 90;
  const [lon, lat] = lonFirst ? [first, second] : [second, first];
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  const told = lettered || fits || isInTheRegion(lon, lat) || Math.abs(lon) > 90;
  return { position: [lon, lat], told };
}
