import { ownConverter } from '../../geometry/projection/converter.ts';
import {
  type CoordinateSystem,
  systemOfCode,
  threeDegreeZone,
} from '../../geometry/projection/coordinate-systems.ts';
import { isInTheRegion } from './position-line.ts';
import { decimalsOf, halfDigit, metresPerDegree } from './typed-accuracy.ts';
import {
  faultReading,
  type PositionNotation,
  type PositionReading,
  readingOf,
  type TypedPosition,
} from './typed-position.ts';

/** Characters of the longest text that is read as a grid's metres. */
const longest = 120;
/** Degrees beyond a system's own bounds within which neighbours still use it. */
const margin = 1.5;

type Metres = { readonly value: number; readonly text: string };

const metresOf = (text: string): Metres => ({ value: Number(text.replace(',', '.')), text });

/** A place in a system, or null where the system has no such place, or it is far outside the system's own area. */
export function placeIn(
  system: CoordinateSystem | null,
  easting: Metres,
  northing: Metres,
  notation: PositionNotation,
): TypedPosition | null {
  const converter = system && ownConverter(system.definition);
  if (!system?.bounds || system.epsg === null || !converter) return null;
  const [lon, lat] = converter.toDegrees(easting.value, northing.value);
  const [west, south, eastBound, north] = system.bounds;
  const east = eastBound < west ? eastBound + 360 : eastBound;
  const isNear = lon > west - margin && lon < east + margin && lat > south - margin && lat < north + margin;
  if (!isNear) return null;
  const decimals = Math.max(decimalsOf(easting.text), decimalsOf(northing.text));
  const isDegrees = system.definition.projection === 'longlat';
  const accuracyM = halfDigit(decimals, isDegrees ? metresPerDegree : system.definition.unit);
  const datumAccuracyM = system.accuracyM ?? Number.POSITIVE_INFINITY;
  return { position: [lon, lat], notation, epsg: system.epsg, accuracyM, datumAccuracyM };
}

/** Systems whose eastings begin with the number of the zone: CK-42 by six and by three degrees, Kyrg-06. */
const zoneCodes = (zone: number): number[] => [
  28400 + zone,
  threeDegreeZone(zone),
  ...(zone <= 5 ? [7691 + zone] : []),
];
const isZoneCode = (code: number) =>
  (code > 28401 && code < 28433) ||
  (code > 2522 && code < 2582) ||
  code === 3389 ||
  (code > 7691 && code < 7697);

/** The places of an easting that begins with the number of its zone; `named` is the zone that is said beside it, or NaN. */
function zonedPlaces(written: Metres, northing: Metres, named: number): TypedPosition[] {
  const isBare = written.value < 1e6 && !Number.isNaN(named);
  const easting = isBare ? { ...written, value: written.value + named * 1e6 } : written;
  const zone = Math.floor(easting.value / 1e6);
  const inZone = easting.value - zone * 1e6;
  if (!Number.isNaN(named) && zone !== named) return [];
  if (zone < 1 || zone > 64 || inZone < 50_000 || inZone > 950_000 || northing.value >= 1e7) return [];
  return zoneCodes(zone)
    .filter(isZoneCode)
    .flatMap((code) => placeIn(systemOfCode(code), easting, northing, 'grid') ?? []);
}

const named: readonly (readonly [RegExp, (epsg: number) => boolean])[] = [
  [/[CСSП][КKУ]-?\s?42|PULKOVO|ПУЛКОВО/, (epsg) => epsg < 7000 || epsg > 28000],
  [/KYRG-?\s?06|КЫРГ-?\s?06/, (epsg) => epsg > 7600 && epsg < 7700],
];

/** Beside the name of a system: `CK-42 zone 12`, `СК-42 зона 12`. */
const zoneName = /(?:ZONE|ZONA|ЗОНА|ЗОНАСЫ|ЗОНАСИ|МИНТАҚА)[ -]?(\d{1,2})(?!\d)/;

/** `EPSG:28412 12662000 4457000`: easting first, or northing first where only that lies in the system's area. */
function codedReading(text: string): PositionReading | null {
  const [, code, one, other] =
    /^EPSG ?:? ?(\d{4,6})[ :;,]{1,3}(-?\d{1,9}(?:[.,]\d{1,6})?)[ ;,]{1,3}(-?\d{1,9}(?:[.,]\d{1,6})?)$/.exec(
      text,
    ) ?? [];
  if (code === undefined || one === undefined || other === undefined) return null;
  const system = systemOfCode(Number(code));
  const [first, second] = [metresOf(one), metresOf(other)];
  const notation = system?.definition.projection === 'longlat' ? 'degrees' : 'grid';
  const found = placeIn(system, first, second, notation) ?? placeIn(system, second, first, notation);
  return readingOf(found ? [found] : []);
}

/**
 * A position in metres of CK-42 or Kyrg-06 ("x=4457000 y=12662000"), northing and easting told by their size, the zone by
 * the easting or by its name behind that of the system; or of any system of the table by its code. Of several zones those in the region are meant. Null where the
 * text is nothing of the kind.
 */
export function readGridPosition(typed: string): PositionReading | null {
  if (typed.length > longest) return null;
  const text = typed.normalize('NFC').trim().toUpperCase().replace(/\s+/g, ' ');
  const coded = codedReading(text);
  if (coded) return coded;
  const kind = named.find(([name]) => name.test(text));
  const [zoneText = '', zoneNumber] = (kind && zoneName.exec(text)) ?? [];
  const zone = Number(zoneNumber ?? Number.NaN);
  const bare = (kind ? text.replace(zoneText, ' ').replace(kind[0], ' ') : text).replace(
    /[XYENХУM:=;()]|МЕТР\p{L}*|(?<=\d)\s?М(?!\p{L})/gu,
    ' ',
  );
  const numbers = bare.match(/\d+(?:[.,]\d{1,4}(?!\d))?/g) ?? [];
  const rest = bare.replace(/\d+(?:[.,]\d{1,4}(?!\d))?/g, ' ').replace(/[\s,;/.]/g, '');
  const [one, other] = numbers.map(metresOf);
  if (rest !== '' || numbers.length !== 2 || !one || !other) return null;
  if (Math.min(one.value, other.value) < 100_000) return null;
  if (Math.max(one.value, other.value) < 1_000_000) return null;
  const places = [...zonedPlaces(one, other, zone), ...zonedPlaces(other, one, zone)].filter(
    ({ epsg }) => !kind || kind[1](epsg),
  );
  const near = places.filter(({ position: [lon, lat] }) => isInTheRegion(lon, lat));
  const meant = near.length > 0 ? near : places;
  const isWithoutZone = Math.min(one.value, other.value) < 1_000_000;
  return meant.length === 0 && isWithoutZone ? faultReading('zone-unknown') : readingOf(meant);
}
