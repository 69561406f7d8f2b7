import { wktToGeoJSON } from 'betterknown';
import type { Geometry } from 'geojson';

const kinds = 'POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION';
const head = new RegExp(
  `^(?:SRID=(\\d{1,9});\\s{0,9})?(?:${kinds})\\s{0,9}(?:ZM?|M)?\\s{0,9}(?=\\(|EMPTY)`,
  'i',
);

/** Whether a cell looks like well-known text, with the dimensions of its positions written apart or not. */
export const isWkt = (text: string): boolean => head.test(text.trimStart().slice(0, 80));

/** A head that says that positions carry measures: `POINT M (`, `POLYGONZM(`. */
const withMeasures = /^[A-Z]{5,18}?\s{0,9}Z?M\s{0,9}\(/i;

/**
 * A geometry from well-known text (OGC 06-103r4, §7), with the EPSG number of an `SRID=` (0 is none in PostGIS), and
 * whether its positions carry measures, which are left out; null where it is none, or where something stands behind it.
 * `nan` stays in its place, to be told.
 */
export function parseWkt(
  text: string,
): { geometry: Geometry; srid: number | null; measured: boolean } | null {
  const trimmed = text.trim();
  const match = head.exec(trimmed.slice(0, 80));
  if (!match || !/(\)|EMPTY)$/i.test(trimmed)) return null;
  const body = match[1] === undefined ? trimmed : trimmed.slice(trimmed.indexOf(';') + 1);
  if (depthEnd(body) !== body.length) return null;
  try {
    const geometry = wktToGeoJSON(body);
    return (
      geometry && {
        geometry: geometry as Geometry,
        srid: Number(match[1] ?? 0) || null,
        measured: withMeasures.test(body.trimStart().slice(0, 80)),
      }
    );
  } catch {
    return null;
  }
}

/** Where the brackets that a text opens are closed again; its length where it opens none. */
export function depthEnd(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 40) depth++;
    else if (c === 41 && --depth <= 0) return i + 1;
  }
  return depth === 0 ? text.length : -1;
}
