import * as mgrs from 'mgrs';
import { faultReading, type PositionReading, readingOf } from './typed-position.ts';

/** Node takes the package for CommonJS, whose exports stand in `default` there. */
const { forward, inverse } = (mgrs as { readonly default?: typeof mgrs }).default ?? mgrs;

const form = /^(\d{1,2}[C-HJ-NP-X]) ?([A-HJ-NP-Z]{2}) ?(\d{1,5}) ?(\d{0,5})$/;
const mostDigits = 5;
/** Characters of the longest text that is read as MGRS. */
const longest = 40;

const bands = 'CDEFGHJKLMNPQRSTUVWX';

/** The letter of the band of a latitude: eight degrees each from 80° S, the last of twelve. */
const bandAt = (lat: number): string | undefined =>
  bands[Math.min(bands.length - 1, Math.floor((lat + 80) / 8))];

const withoutBand = (reference: string | null) => reference?.replace(/^0?(\d{1,2})[A-Z]/, '$1');

/** The square of a reference: its corners in degrees, or null where there is none such. */
function squareOf(reference: string): readonly [number, number, number, number] | null {
  try {
    const square = inverse(reference);
    return square.every(Number.isFinite) ? square : null;
  } catch {
    return null;
  }
}

/**
 * A position as a reference of the Military Grid Reference System on WGS84: "42T XK 54321 32100", with two to ten digits.
 * The middle of the square is meant, half its side the accuracy. Null where the text is nothing of the kind.
 */
export function readMgrsPosition(typed: string): PositionReading | null {
  if (typed.length > longest) return null;
  const text = typed
    .trim()
    .toUpperCase()
    .replace(/^MGRS[: ]{1,2}/, '')
    .replace(/\s+/g, ' ');
  const [, zone, letters, one = '', other = ''] = form.exec(text) ?? [];
  if (zone === undefined || letters === undefined) return null;
  const digits = other === '' ? one : one.length === other.length ? one + other : '';
  if (digits === '' || digits.length % 2 === 1) return null;
  const reference = `${zone}${letters}${digits}`;
  const square = squareOf(reference);
  if (!square) return faultReading('out-of-range');
  const [west, south, east, north] = square;
  const position = [(west + east) / 2, (south + north) / 2] as const;
  const precision = digits.length / 2;
  // Letters of another band or zone give a place elsewhere, which is then written otherwise. A square across the edge of
  // two bands may bear the letter of either.
  const isMeant =
    withoutBand(writeMgrs(position, precision)) === withoutBand(reference) &&
    [south - (north - south) / 2, north + (north - south) / 2].map(bandAt).includes(zone.at(-1));
  if (!isMeant) return faultReading('out-of-range');
  const epsg = (/^\d+[N-X]/.test(zone) ? 32600 : 32700) + Number.parseInt(zone, 10);
  const accuracyM = 10 ** (mostDigits - precision) / 2;
  return readingOf([{ position, notation: 'mgrs', epsg, accuracyM, datumAccuracyM: 0 }]);
}

/** The reference of a position with so many digits each way (5: a metre), or null beyond 80° S and 84° N. */
export function writeMgrs([lon, lat]: readonly [number, number], precision = mostDigits): string | null {
  if (!(lat >= -80 && lat <= 84) || !(Math.abs(lon) <= 180)) return null;
  return forward([lon, lat], precision);
}
