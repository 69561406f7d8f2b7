import type { Position } from 'geojson';

type Angle = { readonly value: number; readonly hemisphere: string | null };

/** One angle: degrees, or degrees with minutes and seconds, and a hemisphere before or after; null where it is none. */
function readAngle(text: string): Angle | null {
  const [hemisphere = null, ...more] = text.match(/[NSEW]/g) ?? [];
  const parts = text.match(/[-+]?\d+(?:\.\d+)?/g) ?? [];
  const [degrees = Number.NaN, minutes = 0, seconds = 0] = parts.map(Number);
  const whole = parts.slice(0, -1).every((part) => !part.includes('.'));
  const small = parts.slice(1).every((part) => /^\d/.test(part) && Number(part) < 60);
  if (more.length > 0 || parts.length === 0 || parts.length > 3 || !whole || !small) return null;
  if (hemisphere && degrees < 0) return null;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  const isNegative = parts[0]?.startsWith('-') || hemisphere === 'S' || hemisphere === 'W';
  return { value: isNegative ? -size : size, hemisphere };
}

/** Splits a line in its two angles: at a comma or semicolon, else after a hemisphere, else half of the numbers. */
function halves(text: string): readonly [string, string] | null {
  const separated = text.split(/\s*[,;]\s*/).filter((part) => part !== '');
  if (separated.length === 2) return [separated[0] ?? '', separated[1] ?? ''];
  const byLetter = /^([^NSEW]*\d[^NSEW]*[NSEW]|[NSEW][^NSEW]*)\s*(.+)$/.exec(text);
  if (byLetter) return [byLetter[1] ?? '', byLetter[2] ?? ''];
  const numbers = [...text.matchAll(/[-+]?\d+(?:\.\d+)?/g)];
  const middle = numbers[numbers.length / 2];
  return middle ? [text.slice(0, middle.index), text.slice(middle.index)] : null;
}

/** The two angles of a line in the order in which they stand, or null. */
function readAngles(line: string): readonly [Angle, Angle] | null {
  const text = line
    .normalize('NFC')
    .toUpperCase()
    .replace(/[−–]/g, '-')
    .replace(/[º˚]/g, '°')
    .replace(/[′’‘]/g, "'")
    .replace(/[″”“]/g, '"')
    .trim();
  if (!/^[-+\d.,;°'"NSEW\s]+$/.test(text) || /\.(?!\d)|(?<!\d)\./.test(text)) return null;
  const pair = halves(text);
  const [one, other] = pair ? pair.map(readAngle) : [];
  return one && other ? [one, other] : null;
}

const isNorthward = ({ hemisphere }: Angle) => hemisphere === 'N' || hemisphere === 'S';

/** Where latitude and longitude cannot be taken for each other: roughly the three countries. */
const isInTheRegion = (lon: number, lat: number) => lon > 55 && lon < 81 && lat > 36 && lat < 46;

export type PositionLine = {
  readonly position: Position;
  /** Whether letters, the place or the size of a number tell which angle is which; else latitude is taken first. */
  readonly told: boolean;
};

/** The position that a line of two angles means: decimal degrees, or degrees, minutes and seconds. */
export function parsePositionLine(line: string): PositionLine | null {
  const [one, other] = readAngles(line) ?? [];
  if (!one || !other || (one.hemisphere === null) !== (other.hemisphere === null)) return null;
  const lettered = one.hemisphere !== null;
  if (lettered && isNorthward(one) === isNorthward(other)) return null;
  const fits = isInTheRegion(one.value, other.value);
  const lonFirst = lettered ? !isNorthward(one) : fits || Math.abs(one.value) > 90;
  const [lon, lat] = lonFirst ? [one.value, other.value] : [other.value, one.value];
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  const told = lettered || fits || isInTheRegion(lon, lat) || Math.abs(lon) > 90;
  return { position: [lon, lat], told };
}
