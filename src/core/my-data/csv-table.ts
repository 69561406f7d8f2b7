import type { Feature, Geometry } from 'geojson';
import { normalised } from './party.ts';
import { isWkt, parseWkt } from './wkt.ts';

/** Where a table keeps its geometry. */
export type GeometryColumns =
  | { readonly kind: 'wkt'; readonly column: number }
  | { readonly kind: 'points'; readonly lon: number; readonly lat: number };

const lonNames = ['lon', 'lng', 'long', 'longitude', 'x', 'долгота', 'узундук', 'тӯл', 'тули чугрофи'];
const latNames = ['lat', 'latitude', 'y', 'широта', 'кеңдик', 'арз', 'арзи чугрофи'];
const wktNames = ['wkt', 'geom', 'geometry', 'the geom', 'wkt geom', 'shape'];

/** Finds the geometry by the heading, or a well-known text by the first row's values. */
export function geometryColumns(
  header: readonly string[],
  firstRow: readonly string[],
): GeometryColumns | null {
  const plain = header.map(normalised);
  const find = (names: readonly string[]) => plain.findIndex((name) => names.includes(name));
  const byValue = firstRow.findIndex(isWkt);
  if (byValue >= 0) return { kind: 'wkt', column: byValue };
  const [lon, lat, wkt] = [find(lonNames), find(latNames), find(wktNames)];
  if (lon >= 0 && lat >= 0) return { kind: 'points', lon, lat };
  return wkt >= 0 ? { kind: 'wkt', column: wkt } : null;
}

/** A coordinate as people write it, with a decimal comma if need be; NaN where it is none. */
const coordinate = (text: string | undefined): number => {
  const plain = (text ?? '').trim().replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
  return plain === '' ? Number.NaN : Number(plain);
};

const geometryOf = (row: readonly string[], columns: GeometryColumns): Geometry | null => {
  if (columns.kind === 'wkt') return parseWkt(row[columns.column] ?? '')?.geometry ?? null;
  const position = [coordinate(row[columns.lon]), coordinate(row[columns.lat])];
  return position.every(Number.isFinite) ? { type: 'Point', coordinates: position } : null;
};

/** One row as a feature; its geometry is null where the row has none that can be read. */
export function rowFeature(
  header: readonly string[],
  row: readonly string[],
  columns: GeometryColumns,
): Feature<Geometry | null> {
  const skip = columns.kind === 'wkt' ? [columns.column] : [];
  const properties = Object.fromEntries(
    header.flatMap((name, index) => (skip.includes(index) ? [] : [[name, row[index] ?? '']])),
  );
  return { type: 'Feature', properties, geometry: geometryOf(row, columns) };
}

/** The separator of a table: the one of `,` `;` tab that its heading holds most often. */
export function separatorOf(headLine: string): ',' | ';' | '\t' {
  const count = (mark: string) => headLine.split(mark).length;
  const [best = ','] = ([',', ';', '\t'] as const).slice().sort((a, b) => count(b) - count(a));
  return best;
}
