import type { Geometry } from 'geojson';
import type { FileMetaData } from 'hyparquet';
import { isAreal } from '../../core/my-data/cell-geometry.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { compareCounts, type Tell } from '../../core/my-data/notice.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import { parseWkb } from '../../core/my-data/wkb.ts';
import { checkGroup, GroupTooLarge } from './check-parquet.ts';
import { hearGeometryColumns } from './geometry-columns.ts';
import { decimalValue, storedDecimals } from './parquet-decimals.ts';
import { parquetGeometry, rivalColumns } from './parquet-geometry.ts';
import { parquetUnpackers, readCodecs } from './parquet-unpackers.ts';
import { columnsOf, plainValue } from './parquet-values.ts';
import type { Reading } from './read-step.ts';
import type { Source } from './source.ts';

const codecsOf = ({ row_groups }: FileMetaData): ReadonlySet<string> =>
  new Set(row_groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data?.codec ?? [])));

type Columns = { readonly geometry: string; readonly scales: ReadonlyMap<string, number> };

function itemOf(
  row: Readonly<Record<string, unknown>>,
  { geometry: column, scales }: Columns,
  tell: Tell,
): ReadItem {
  const bytes = row[column];
  const read = bytes instanceof Uint8Array ? parseWkb(bytes) : { geometry: null, measured: false };
  if (!read) return { fault: 'record-broken' };
  if (read.measured) tell('measures-unused');
  const properties = Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      if (name === column) return [];
      const scale = scales.get(name);
      const plain = () => plainValue(value, () => tell('values-unread', { name }));
      return [[name, scale === undefined ? plain() : decimalValue(value, scale)]];
    }),
  );
  return { value: { type: 'Feature', properties, geometry: read.geometry as Geometry | null } };
}

/** Rows looked at before it is said what a column holds. */
const enough = 50;

/** The first column of some that holds areas in its first rows. */
function arealColumn(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]) {
  return columns.find((column) =>
    rows.some(({ [column]: bytes }) => {
      const read = bytes instanceof Uint8Array ? parseWkb(bytes) : null;
      return isAreal((read?.geometry ?? null) as Geometry | null);
    }),
  );
}

/** Bytes of a group of rows, unpacked: it is held as a whole. */
const largestGroup = 1024 * 1024 * 1024;

/** Well-known binary stays what it is: it is read here, with its measures and faults. */
const asItIs = (bytes: Uint8Array) => bytes;
const parsers = { geometryFromBytes: asItIs, geographyFromBytes: asItIs };

/** GeoParquet (1.0 to 2.0, geometries in well-known binary) and Parquet's own geometries, one group of rows after another. */
export async function* readGeoparquet({ file, settings, facts }: Source): Reading {
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
    const { metadata, scales } = storedDecimals(await parquetMetadataAsync(buffer, { geoparquet: false }));
    const schema = parquetSchema(metadata);
    const chosen = settings.geometryColumn ?? undefined;
    const known = parquetGeometry(metadata, schema, chosen);
    if ('foreign' in known) return fileProblem('foreign-format', known.foreign);
    const codecs = codecsOf(metadata);
    const other = [...codecs].find((codec) => !readCodecs.has(codec));
    if (other !== undefined) return fileProblem('foreign-format', `GeoParquet (${other})`);
    const compressors = await parquetUnpackers(codecs);
    const reading = { file: buffer, metadata, compressors, parsers, utf8: false };
    const rivals = rivalColumns(metadata, schema);
    const [head] = metadata.row_groups;
    let wanted = chosen;
    if (rivals.length > 0 && head && !rivals.some((name) => name === chosen)) {
      await checkGroup(buffer, schema, head, compressors, largestGroup);
      const rowEnd = Math.min(enough, Number(head.num_rows));
      const rows = await parquetReadObjects({ ...reading, rowStart: 0, rowEnd, columns: [...rivals] });
      // Where nothing says which column is meant, areas come ahead of their centres.
      wanted = arealColumn(rows, rivals);
    }
    const geometry = parquetGeometry(metadata, schema, wanted);
    if ('foreign' in geometry) return fileProblem('foreign-format', geometry.foreign);
    facts.crs = geometry.crs;
    const { read, unread } = columnsOf(schema);
    for (const name of unread) facts.tell('values-unread', { name });
    const others = read.filter((name) => geometry.others.includes(name));
    hearGeometryColumns({ facts }, geometry.column, others);
    const columns = read.filter((name) => !others.includes(name));
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      await checkGroup(buffer, schema, group, compressors, largestGroup);
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({ ...reading, rowStart, rowEnd, columns });
      compareCounts(facts.tell, 'fewer-features', rowEnd - rowStart, rows.length);
      yield {
        items: rows.map((row) => itemOf(row, { geometry: geometry.column, scales }, facts.tell)),
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
