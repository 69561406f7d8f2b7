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

/** A heading as words: units in brackets and signs are no words, `с.ш.` is one. */
function wordsOf(name: string): string[] {
  const plain = normalised(name).replace(/[^\p{L}\p{N} ]+/gu, ' ');
  const parts = plain.split(' ').filter((part) => part !== '');
  return parts.every((part) => part.length === 1) ? [parts.join('')] : parts;
}

/** Which coordinate a heading names; null where it names none, or more than one thing. */
export function coordinateOf(name: string): 'lon' | 'lat' | null {
  const parts = wordsOf(name);
  const telling = parts.filter((part) => longitude.has(part) || latitude.has(part));
  const [only] = telling;
  const others = parts.filter((part) => !telling.includes(part) && !beside.has(part));
  if (only === undefined || others.length > 0) return null;
  if (telling.every((part) => longitude.has(part))) return 'lon';
  return telling.every((part) => latitude.has(part)) ? 'lat' : null;
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
  поворотная чекит чекити бурч нуқта нукта nuqta nuqtasi нуктаси burchak кунҷ`);

/** Whether a heading names the numbers of corners: `point`, `№ точки`, `чекит`. */
export function namesCorner(name: string): boolean {
  const parts = wordsOf(name.replaceAll('№', ' номер '));
  return parts.length > 0 && parts.every((part) => corner.has(part));
}
