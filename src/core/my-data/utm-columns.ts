import type { Position } from 'geojson';
import { utmPlaces } from '../here/position/utm-position.ts';
import { inRegion } from './coordinates.ts';
import { coordinateNumber } from './degrees-text.ts';
import { normalised } from './party.ts';
import type { TableRow } from './table-rows.ts';

/** Where the zone of UTM stands whose metres are in two columns: in a column of its own, or in their headings. */
export type UtmZone = { readonly column: number } | { readonly heading: string };

type Points = { readonly lon: number; readonly lat: number };

const zoneWords = new Set(
  'zone utm zones no number of grid зона зоны зонасы зонаси zona zonasi минтақа utmzone utm_zone номер №'.split(
    ' ',
  ),
);
const isZone = new Set('zone utm utmzone зона зоны зонасы зонаси zona zonasi минтақа'.split(' '));

/** Whether a heading names the zones of UTM: `Zone`, `UTM zone`, `Номер зоны`. */
function namesZone(heading: string): boolean {
  const words = normalised(heading)
    .split(/[^\p{L}№]+/u)
    .filter((word) => word !== '');
  return words.every((word) => zoneWords.has(word)) && words.some((word) => isZone.has(word));
}

const zoneCell = /^(?:utm)?\s?(?:zone|зона|zona)?\s?(\d{1,2})\s?([c-hj-np-x])?$/i;
const zoneInHeading = /\butm[\s_-]{0,3}(?:zone|зона)?[\s_-]{0,3}(\d{1,2}\s?[c-hj-np-x]?)(?![\p{L}\d])/iu;

/** The place in or about these countries that metres of a zone mean, in degrees; null where there is none. */
function placeOf(zone: string, row: readonly string[], { lon, lat }: Points): Position | null {
  const [, number, letter] = zoneCell.exec(zone.trim()) ?? [];
  const [easting, northing] = [lon, lat].map((column) => {
    const text = row[column] ?? '';
    return { value: coordinateNumber(text), text };
  });
  if (number === undefined || !easting || !northing) return null;
  if (!(Math.max(easting.value, northing.value) > 1000)) return null;
  const turned = easting.value >= 1e6 && northing.value < 1e6;
  const [east, north] = turned ? [northing, easting] : [easting, northing];
  // The two hemispheres never both lie in the region.
  const found = utmPlaces(Number(number), letter?.toUpperCase(), east, north).find(({ position }) =>
    inRegion(position),
  );
  return found ? [...found.position] : null;
}

/** The number of a zone as a cell of zones says it, or one that begins with it, as references of MGRS and UTM do; null where none does. */
export const zoneNumber = (cell: string): number | null => {
  const text = /^\s*(?:mgrs|utm)?\s?(?:zone|зона|zona)?\s?(\d{1,2})(?!\d)/i.exec(cell)?.[1];
  return text === undefined ? null : Number(text);
};

export const zoneOf = (zone: UtmZone, row: readonly string[]) =>
  'column' in zone ? (row[zone.column] ?? '') : zone.heading;

/** The place of a row, in degrees of WGS84; null where its zone and metres mean none in the region. */
export const utmPlace = (zone: UtmZone, row: readonly string[], points: Points): Position | null =>
  placeOf(zoneOf(zone, row), row, points);

/** Rows looked at before metres are believed to be of UTM. */
const enough = 50;

/**
 * Where a table says in which zone of UTM its metres are, so that most rows mean one place in the region: in a column, or
 * in the headings of both coordinates alike. Null where it does not, or says it twice and not alike; zones of other grids
 * have other numbers here.
 */
export function utmZone(
  header: readonly string[],
  rows: readonly TableRow[],
  points: Points,
): UtmZone | null {
  const [one, other] = [points.lon, points.lat].map(
    (column) => zoneInHeading.exec(header[column] ?? '')?.[1]?.toUpperCase() ?? null,
  );
  const columns = header.flatMap((name, column) =>
    column !== points.lon && column !== points.lat && namesZone(name) ? [{ column }] : [],
  );
  const stated = one && one === other ? [{ heading: one }] : [];
  const tried = rows.slice(0, enough);
  const isMeant = (zone: UtmZone) =>
    2 * tried.filter(({ cells }) => utmPlace(zone, cells, points) !== null).length > tried.length;
  const [found = null, ...others] = [...columns, ...stated].filter(isMeant);
  const isContradicted = tried.some(({ cells }) => {
    const place = found && utmPlace(found, cells, points);
    return others.some((zone) => {
      const other = utmPlace(zone, cells, points);
      return place !== null && other !== null && String(place) !== String(other);
    });
  });
  return isContradicted ? null : found;
}
