import { normalised } from './party.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that mean longitude or latitude, in five languages and in the habits of programs; small, without points. */
const longitude =
  words(`lon lng long longitude x xcoord pointx easting east долгота дол долг вд узундук узундугу тӯл тӯли тул
  тули uzunlik узунлик longitudine lambda`);
const latitude =
  words(`lat latitude y ycoord pointy northing north широта шир сш кеңдик кендик арз арзи kenglik кенглик
  phi`);

/** Words that stand beside them and change nothing. */
const beside =
  words(`gps geo geographic point pt coord coords coordinate coordinates start begin end centroid center
  center wgs wgs84 84 dd deg degree degrees decimal in of the gis map градусы градус град в координата координаты
  северная восточная географическая географиялык чугрофи ҷуғрофӣ чуғрофи ҷуғрофи geografik географик м m metres с ш д n e ҷ`);

/** Letters by which geodesists and surveyors mean them, where nothing else does. */
const letters: Readonly<Record<string, 'lon' | 'lat'>> = {
  b: 'lat',
  l: 'lon',
  φ: 'lat',
  λ: 'lon',
  n: 'lat',
  e: 'lon',
};

/** A heading as words: units in brackets and signs are no words, `с.ш.` is one. */
export function wordsOf(name: string): string[] {
  const plain = normalised(name).replace(/[^\p{L}\p{N} ]+/gu, ' ');
  const parts = plain.split(' ').filter((part) => part !== '');
  // `X, м` is a coordinate and its unit.
  const isOne = parts.every((part) => part.length === 1 && !longitude.has(part) && !latitude.has(part));
  return isOne ? [parts.join('')] : parts;
}

/** What a heading says of a coordinate: which, and the words that are left besides, as `parcel` of `parcel_latitude`. */
type CoordinateName = { readonly which: 'lon' | 'lat'; readonly rest: string };

/** Too short to mean a coordinate wherever they stand: `x` and `y` count by themselves alone. */
const shortest = 3;

/** Null where a heading names no coordinate, or more than one. */
function coordinateName(name: string): CoordinateName | null {
  // What stands in brackets is a unit or a system: `Easting (UTM 42N)`.
  const outside = wordsOf(name.replace(/\([^()]{0,60}\)/g, ' '));
  // `B (широта)`: the sign stands outside.
  const isSign = outside.every((part) => part.length === 1 && !longitude.has(part) && !latitude.has(part));
  const parts = isSign ? wordsOf(name).filter((part) => !Object.hasOwn(letters, part)) : outside;
  const telling = parts.filter((part) => longitude.has(part) || latitude.has(part));
  const [only] = telling;
  if (only === undefined) return null;
  const rest = parts.filter((part) => !telling.includes(part) && !beside.has(part)).join(' ');
  if (rest !== '' && (only.length < shortest || only !== parts.at(-1))) return null;
  if (telling.every((part) => longitude.has(part))) return { which: 'lon', rest };
  return telling.every((part) => latitude.has(part)) ? { which: 'lat', rest } : null;
}

/** Which coordinate a heading has to do with, whatever else it says; null where none, or both. */
export function axisOf(name: string): 'lon' | 'lat' | null {
  const parts = wordsOf(name);
  const [axis, other] = new Set(
    parts.flatMap((part) =>
      longitude.has(part) ? ['lon' as const] : latitude.has(part) ? ['lat' as const] : (letters[part] ?? []),
    ),
  );
  return other === undefined ? (axis ?? null) : null;
}

/** The columns that are called by a letter alone, `B` and `L`, `N` and `E`: length and number are called so, too. */
export function letteredColumns(header: readonly string[]): { lon: number; lat: number } | null {
  const named = header.map((name) => {
    const [letter = '', ...others] = wordsOf(name.replace(/\([^()]{0,60}\)/g, ' '));
    return others.length === 0 && Object.hasOwn(letters, letter) ? letter : '';
  });
  for (const [lat, lon] of ['bl', 'φλ', 'ne'].map((pair) => [...pair].map((letter) => named.indexOf(letter))))
    if (lat !== undefined && lon !== undefined && lat >= 0 && lon >= 0) return { lon, lat };
  return null;
}

/**
 * The columns of longitude and latitude: those that are called so, else the first two of one thing, as KoboToolbox
 * writes `_Point of the corner_latitude` and `_Point of the corner_longitude`.
 */
export function coordinateColumns(header: readonly string[]): { lon: number; lat: number } | null {
  const named = header.map(coordinateName);
  const things = [...new Set(named.flatMap((each) => (each ? [each.rest] : [])))].sort(
    (a, b) => Number(a !== '') - Number(b !== ''),
  );
  for (const thing of things) {
    const find = (which: 'lon' | 'lat') =>
      named.findIndex((each) => each?.which === which && each.rest === thing);
    const [lon, lat] = [find('lon'), find('lat')];
    if (lon >= 0 && lat >= 0) return { lon, lat };
  }
  return null;
}

const geometryWords =
  words(`wkt geom geometry geometriya the_geom thegeom shape wkb ewkt geojson wktgeom wktgeometry
  shapewkt polygon geoshape геометрия геометриясы`);

/** Whether a heading names a column of geometries. */
export const namesGeometry = (name: string): boolean =>
  geometryWords.has(normalised(name).replace(/[^\p{L}]+/gu, '')) ||
  wordsOf(name).some((part) => ['wkt', 'geom', 'геометрия', 'geometry'].includes(part));

const corner =
  words(`point points corner vertex node pt no nr num number n order seq sequence index id точка точки т вершина номер угол
  поворотная номера углов точек обозначение характерных характерной границы границ чекит чекити бурч бурчу бурчтун номери нуқта нукта nuqta nuqtasi нуктаси burchak burchagi
  raqami бурчак рақами раками кунҷ кунҷи нуқтаи`);

/** Whether a heading names the numbers of corners: `point`, `№ точки`, `чекит`. */
export function namesCorner(name: string): boolean {
  const parts = wordsOf(name.replaceAll('№', ' номер '));
  return parts.length > 0 && parts.every((part) => corner.has(part));
}

const ring =
  words(`ring rings hole part outline contour contours кольцо кольца контур контура часть части полость тешик halqa
  ҳалқа`);

/** Whether a heading names the rings of a parcel: `ring`, `номер контура`. */
export const namesRing = (name: string): boolean =>
  wordsOf(name.replaceAll('№', ' номер ')).some((part) => ring.has(part));
