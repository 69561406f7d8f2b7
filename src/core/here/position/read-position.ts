import { readGridPosition } from './grid-position.ts';
import { readMapLink } from './map-link.ts';
import { readMgrsPosition } from './mgrs-position.ts';
import { parsePositionLine } from './position-line.ts';
import { typedAccuracy } from './typed-accuracy.ts';
import { faultReading, type PositionReading, readingOf, type TypedPosition } from './typed-position.ts';
import { readUtmPosition } from './utm-position.ts';

/** Degrees in either order where neither letters nor the place tell which is meant. */
function readDegrees(text: string): PositionReading | null {
  const found = parsePositionLine(text);
  if (!found) return null;
  const [lon = Number.NaN, lat = Number.NaN] = found.position;
  const common = {
    notation: 'degrees',
    epsg: 4326,
    accuracyM: typedAccuracy(text),
    datumAccuracyM: 0,
  } as const;
  const told: TypedPosition = { ...common, position: [lon, lat] };
  const turned: TypedPosition[] = found.told || lon === lat ? [] : [{ ...common, position: [lat, lon] }];
  return readingOf([told, ...turned]);
}

/**
 * What a typed or pasted text means as a position: degrees in every notation, an address of a map, UTM, MGRS, metres of
 * CK-42 or Kyrg-06. Never throws; anything else is a fault.
 */
export function readPosition(text: string): PositionReading {
  const link = readMapLink(text);
  if (link) return readingOf([link]);
  for (const read of [readMgrsPosition, readUtmPosition, readGridPosition, readDegrees]) {
    const reading = read(text);
    if (reading) return reading;
  }
  return faultReading('not-a-position');
}
