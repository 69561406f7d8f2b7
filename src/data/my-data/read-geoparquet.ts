import type { Geometry } from 'geojson';
import type { FileMetaData } from 'hyparquet';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { compareCounts, type Tell } from '../../core/my-data/notice.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import { parseWkb } from '../../core/my-data/wkb.ts';
import { checkGroup, GroupTooLarge } from './check-parquet.ts';
import { parquetUnpackers, readCodecs } from './parquet-unpackers.ts';
import type { Reading } from './read-step.ts';
import type { Source } from './source.ts';

type GeoColumn = { readonly encoding?: unknown; readonly crs?: unknown };
type Geo = { readonly primary_column?: unknown; readonly columns?: Readonly<Record<string, GeoColumn>> };

/** The coordinate system of a column: degrees of WGS84 where the file states none, as the specification has it. */
function crsOf({ crs }: GeoColumn): string | null {
  const { id } = (crs ?? {}) as { id?: { authority?: unknown; code?: unknown } };
  if (id?.authority === 'OGC' && id.code === 'CRS84') return null;
  if (typeof id?.authority === 'string' && id.code !== undefined) return `${id.authority}:${String(id.code)}`;
  return crs === undefined || crs === null ? null : JSON.stringify(crs);
}

const codecsOf = (groups: FileMetaData['row_groups']): ReadonlySet<string> =>
  new Set(groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data?.codec ?? [])));

/** What kind of Parquet a file is that is not read here: without geometries, with others than WKB, packed otherwise; null where it is read. */
function foreignKind(column: GeoColumn | undefined, groups: FileMetaData['row_groups']): string | null {
  if (!column) return 'Parquet';
  if (column.encoding !== 'WKB') return `GeoParquet (GeoArrow, ${String(column.encoding)})`;
  const other = [...codecsOf(groups)].find((codec) => !readCodecs.has(codec));
  return other === undefined ? null : `GeoParquet (${other})`;
}

/** Values as JSON has them: dates as ISO 8601, wide numbers as their digits, bytes not at all. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (value instanceof Uint8Array) return null;
  return value ?? null;
}

function itemOf(row: Readonly<Record<string, unknown>>, column: string, tell: Tell): ReadItem {
  const bytes = row[column];
  const read = bytes instanceof Uint8Array ? parseWkb(bytes) : { geometry: null, measured: false };
  if (!read) return { fault: 'record-broken' };
  if (read.measured) tell('measures-unused');
  const properties = Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (name === column ? [] : [[name, plain(value)]])),
  );
  return { value: { type: 'Feature', properties, geometry: read.geometry as Geometry | null } };
}

/** Bytes of a group of rows, unpacked: it is held as a whole. */
const largestGroup = 1024 * 1024 * 1024;

/** GeoParquet (1.0 and 1.1, geometries in well-known binary), one group of rows after another. */
export async function* readGeoparquet({ file, facts }: Source): Reading {
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const buffer = {
    byteLength: file.size,
    // A damaged footer names places that are no places; some engines end the whole program over such a slice.
    slice(start: number, end = file.size) {
      if (
        !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= file.size)
      )
        throw new RangeError('outside the file');
      return file.slice(start, end).arrayBuffer();
    },
  };
  try {
    const metadata = await parquetMetadataAsync(buffer, { geoparquet: false });
    const text = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value;
    const geo = (text === undefined ? {} : JSON.parse(text)) as Geo;
    const primary = String(geo.primary_column ?? 'geometry');
    const column = geo.columns?.[primary];
    const foreign = foreignKind(column, metadata.row_groups);
    if (foreign !== null || !column) return fileProblem('foreign-format', foreign ?? 'Parquet');
    facts.crs = crsOf(column);
    const compressors = await parquetUnpackers(codecsOf(metadata.row_groups));
    const schema = parquetSchema(metadata);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      await checkGroup(buffer, schema, group, compressors, largestGroup);
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({
        file: buffer,
        metadata,
        rowStart,
        rowEnd,
        compressors,
        utf8: false,
      });
      compareCounts(facts.tell, 'fewer-features', rowEnd - rowStart, rows.length);
      yield {
        items: rows.map((row) => itemOf(row, primary, facts.tell)),
        bytes: (file.size * rowEnd) / Number(metadata.num_rows),
      };
      rowStart = rowEnd;
    }
    compareCounts(facts.tell, 'fewer-features', Number(metadata.num_rows), rowStart);
    return null;
  } catch (error) {
    if (error instanceof GroupTooLarge) return fileProblem('too-large');
    // The reader of Parquet throws errors of many kinds; all mean that the bytes do not fit.
    return fileProblem('broken-file');
  }
}
