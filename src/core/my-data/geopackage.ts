import type { Geometry } from 'geojson';
import type { Tell } from './notice.ts';
import type { SqliteFile, SqliteValue } from './sqlite-file.ts';
import { type SqliteTable, sqliteTables, tableRows } from './sqlite-schema.ts';
import { parseWkb } from './wkb.ts';

/** One table of features of a GeoPackage. */
export type GeopackageLayer = {
  readonly name: string;
  readonly table: SqliteTable | null;
  readonly geometryColumn: string;
  /** Further columns of geometries of its table: each is a layer of its own. */
  readonly others: readonly string[];
  /** Its coordinate system: an EPSG number or well-known text; null where the file knows none. */
  readonly crs: string | null;
  /** How many features the file says it has; null where it does not. */
  readonly promised: number | null;
};

const envelopeBytes = [0, 32, 48, 48, 64];

/**
 * The geometry of a blob (OGC 12-128r18, §2.1.3): a heading, then well-known binary. Null where it is empty, undefined
 * where it is none.
 */
export function geopackageGeometry(blob: Uint8Array, tell: Tell, layer: string): Geometry | null | undefined {
  if (blob.byteLength < 8 || blob[0] !== 0x47 || blob[1] !== 0x50) return undefined;
  const flags = blob[3] ?? 0;
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (envelope === undefined) return undefined;
  if (flags & 0x10) return null;
  const read = parseWkb(blob.subarray(8 + envelope));
  if (read?.measured) tell('measures-unused', { name: layer });
  return read?.geometry;
}

const textOf = (value: SqliteValue | undefined) => (typeof value === 'string' ? value : '');

type Row = ReadonlyMap<string, SqliteValue>;

function systemOf(row: Row | undefined): string | null {
  const organization = textOf(row?.get('organization'));
  const code = row?.get('organization_coordsys_id');
  if (organization.toUpperCase() === 'EPSG' && typeof code === 'number' && code > 0) return `EPSG:${code}`;
  const definition = textOf(row?.get('definition'));
  return definition === '' || definition === 'undefined' ? null : definition;
}

/** The layers that a GeoPackage lists; null where it lists none at all. */
export function geopackageLayers(file: SqliteFile): readonly GeopackageLayer[] | null {
  const tables = sqliteTables(file);
  const rowsOf = (name: string): Row[] => {
    const table = tables.get(name);
    return table ? [...tableRows(file, table)] : [];
  };
  if (!tables.has('gpkg_geometry_columns')) return null;
  const systems = new Map(rowsOf('gpkg_spatial_ref_sys').map((row) => [row.get('srs_id'), row]));
  const counts = new Map(
    rowsOf('gpkg_ogr_contents').map((row) => [textOf(row.get('table_name')), row.get('feature_count')]),
  );
  const columns = rowsOf('gpkg_geometry_columns');
  const columnOf = (row: Row) => textOf(row.get('column_name'));
  return columns.map((row) => {
    const name = textOf(row.get('table_name'));
    const geometryColumn = columnOf(row);
    const others = columns
      .filter((each) => textOf(each.get('table_name')) === name && columnOf(each) !== geometryColumn)
      .map(columnOf);
    const count = counts.get(name);
    return {
      name: others.length > 0 ? `${name} (${geometryColumn})` : name,
      table: tables.get(name.toLowerCase()) ?? null,
      geometryColumn,
      others,
      crs: systemOf(systems.get(row.get('srs_id') ?? null)),
      promised: typeof count === 'number' ? count : null,
    };
  });
}

/** The features of a layer; a row whose geometry is no geometry comes as null. */
export function* geopackageFeatures(
  file: SqliteFile,
  layer: GeopackageLayer,
  tell: Tell,
): Generator<unknown> {
  if (!layer.table) return;
  for (const row of tableRows(file, layer.table)) {
    const blob = row.get(layer.geometryColumn);
    const geometry = blob instanceof Uint8Array ? geopackageGeometry(blob, tell, layer.name) : null;
    const properties = Object.fromEntries(
      [...row].filter(([name, value]) => {
        if (name === layer.geometryColumn || layer.others.includes(name)) return false;
        if (value instanceof Uint8Array) tell('values-unread', { name });
        return !(value instanceof Uint8Array);
      }),
    );
    yield geometry === undefined ? null : { type: 'Feature', properties, geometry };
  }
}
