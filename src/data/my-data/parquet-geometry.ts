import type { FileMetaData, SchemaTree } from 'hyparquet';

type GeoColumn = { readonly encoding?: unknown; readonly crs?: unknown };
type Geo = { readonly primary_column?: unknown; readonly columns?: Readonly<Record<string, GeoColumn>> };

/** Where the geometries of a file stand; or, as `foreign`, what kind of Parquet it is that is not read here. */
export type ParquetGeometry =
  | {
      readonly column: string;
      /** Further columns of geometries, which are not read. */
      readonly others: readonly string[];
      /** The coordinate system as the file states it; null for degrees of WGS84, or where it states none. */
      readonly crs: string | null;
    }
  | { readonly foreign: string };

/** The coordinate system of a column: degrees of WGS84 where the file states none, as the specification has it. */
function statedCrs(crs: unknown): string | null {
  const { id } = (crs ?? {}) as { id?: { authority?: unknown; code?: unknown } };
  if (id?.authority === 'OGC' && id.code === 'CRS84') return null;
  if (typeof id?.authority === 'string' && id.code !== undefined) return `${id.authority}:${String(id.code)}`;
  if (crs === undefined || crs === null || crs === '' || crs === 'OGC:CRS84') return null;
  // Early writers put well-known text, or a name.
  return typeof crs === 'string' ? crs : JSON.stringify(crs);
}

type KeyValues = FileMetaData['key_value_metadata'];

const entryOf = (entries: KeyValues, wanted: string) => entries?.find(({ key }) => key === wanted)?.value;

/** The same of Parquet's own type: a number of the EPSG, the key under which PROJJSON stands, PROJJSON, or a name. */
function nativeCrs(crs: string | undefined, entries: KeyValues): string | null {
  const [, kind, rest = ''] = /^(srid|projjson):(.*)$/is.exec(crs ?? '') ?? [];
  if (kind?.toLowerCase() === 'srid') return rest === '0' ? null : `EPSG:${rest}`;
  const text = kind === undefined ? crs : (entryOf(entries, rest) ?? crs);
  return statedCrs(text?.trimStart().startsWith('{') ? JSON.parse(text) : text);
}

const isNative = ({ element: { logical_type } }: SchemaTree): boolean =>
  logical_type?.type === 'GEOMETRY' || logical_type?.type === 'GEOGRAPHY';

const nativeColumns = ({ children }: SchemaTree): readonly string[] =>
  children.filter(isNative).map(({ element }) => element.name);

/** Columns of Parquet's own geometries of which nothing says which one is meant; none where there are not several. */
export function rivalColumns(
  { key_value_metadata: entries }: Pick<FileMetaData, 'key_value_metadata'>,
  schema: SchemaTree,
): readonly string[] {
  const names = nativeColumns(schema);
  return entryOf(entries, 'geo') === undefined && names.length > 1 ? names : [];
}

/** Parquet's own geometries, in a file that says no more of them: those of the column that is wanted, else of the first. */
function nativeGeometry(
  schema: SchemaTree,
  entries: KeyValues,
  wanted: string | undefined,
  columns = nativeColumns(schema),
): ParquetGeometry {
  const natives = schema.children.filter(isNative);
  const first = natives.find(({ element }) => element.name === wanted) ?? natives[0];
  if (!first) return { foreign: 'Parquet' };
  const { name, logical_type } = first.element;
  const crs = logical_type && 'crs' in logical_type ? logical_type.crs : undefined;
  return { column: name, others: columns.filter((each) => each !== name), crs: nativeCrs(crs, entries) };
}

/**
 * Finds the geometries by what GeoParquet (1.0 to 2.0) says of them, or else by Parquet's own types: of several columns the
 * one that is `wanted`, which need not be there, else the primary one. Throws a SyntaxError where what it says is no JSON.
 */
export function parquetGeometry(
  { key_value_metadata: entries }: Pick<FileMetaData, 'key_value_metadata'>,
  schema: SchemaTree,
  wanted?: string,
): ParquetGeometry {
  const text = entryOf(entries, 'geo');
  if (text === undefined) return nativeGeometry(schema, entries, wanted);
  const { primary_column = 'geometry', columns = {} } = JSON.parse(text) as Geo;
  const others = [...new Set([...Object.keys(columns), ...nativeColumns(schema)])];
  if (wanted !== undefined && others.includes(wanted) && !Object.hasOwn(columns, wanted))
    return nativeGeometry(schema, entries, wanted, others);
  const column = wanted !== undefined && others.includes(wanted) ? wanted : String(primary_column);
  const about = Object.hasOwn(columns, column) ? columns[column] : undefined;
  if (!about) return { foreign: 'Parquet' };
  if (about.encoding !== 'WKB') return { foreign: `GeoParquet (GeoArrow, ${String(about.encoding)})` };
  return { column, others: others.filter((name) => name !== column), crs: statedCrs(about.crs) };
}
