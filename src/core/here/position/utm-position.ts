import { systemOfCode } from '../../geometry/projection/coordinate-systems.ts';
import { placeIn } from './grid-position.ts';
import { type PositionReading, readingOf, type TypedPosition } from './typed-position.ts';

/** Characters of the longest text that is read as UTM. */
const longest = 120;
const bands = 'CDEFGHJKLMNPQRSTUVWX';
/** Degrees beyond its band within which a position is still believed to be written with it. */
const slack = 0.5;

/** Whether a latitude lies in the band of a letter, or next to it. */
function isInBand(lat: number, letter: string): boolean {
  const south = -80 + 8 * bands.indexOf(letter);
  return lat >= south - slack && lat <= south + (letter === 'X' ? 12 : 8) + slack;
}

const large = '(\\d{5,8}(?:[.,]\\d{1,4}(?!\\d))?)';
const label = '(?: ?M)? ?([EN])?';
const between = '[ ,;/]{1,3}';
const zoneFirst = new RegExp(
  `^(?:UTM)? ?(?:ZONE)? ?(\\d{1,2}) ?([C-HJ-NP-X])?${between}([EN])?[ =:]{0,2}${large}${label}${between}([EN])?[ =:]{0,2}${large}${label}$`,
);

/**
 * A position in UTM on WGS84: "42T 654321 4432100", "42N 654321 mE 4432100 mN". N is the northern hemisphere, which the
 * band N lies in; S may be the band of 32° to 40° N or the southern hemisphere, and no letter either hemisphere: then both
 * are candidates, the one that lies in the region first. Null where the text is nothing of the kind.
 */
export function readUtmPosition(typed: string): PositionReading | null {
  if (typed.length > longest) return null;
  const text = typed
    .normalize('NFC')
    .trim()
    .toUpperCase()
    .replace(/ЗОНА|[,;:]? ?WGS ?-?84/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, zoneText, letter, before, one, after, beforeOther, other, afterOther] = zoneFirst.exec(text) ?? [];
  if (zoneText === undefined || one === undefined || other === undefined) return null;
  const [first, second] = [one, other].map((each) => ({ value: Number(each.replace(',', '.')), text: each }));
  if (!first || !second) return null;
  const isNorthFirst = (before ?? after) === 'N' || (beforeOther ?? afterOther) === 'E';
  const turned = isNorthFirst || (first.value >= 1e6 && second.value < 1e6);
  const [easting, northing] = turned ? [second, first] : [first, second];
  return readingOf(utmPlaces(Number(zoneText), letter, easting, northing));
}

type Metres = { readonly value: number; readonly text: string };

/** The places that metres of a zone may mean, by its letter (of a band, or N and S of the hemisphere), or either hemisphere. */
export function utmPlaces(
  zone: number,
  letter: string | undefined,
  easting: Metres,
  northing: Metres,
): readonly TypedPosition[] {
  const place = (hemisphere: 'N' | 'S'): TypedPosition | null =>
    zone < 1 || zone > 60
      ? null
      : placeIn(systemOfCode((hemisphere === 'N' ? 32600 : 32700) + zone), easting, northing, 'utm');
  const [north, south] = [place('N'), place('S')];
  const isBand = (found: TypedPosition | null) =>
    found !== null && letter !== undefined && isInBand(found.position[1], letter);
  const meant =
    letter === undefined
      ? [north, south]
      : letter === 'N'
        ? [north]
        : letter === 'S'
          ? [isBand(north) ? north : null, south]
          : [north, south].filter(isBand);
  return meant.flatMap((found) => found ?? []);
}
