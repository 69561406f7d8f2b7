import type { Decode } from './dbf.ts';
import { Flatbuffer, FlatbufferError } from './flatbuffer.ts';
import { flatgeobufGeometry } from './flatgeobuf-geometry.ts';

export type FlatgeobufColumn = { readonly name: string; readonly type: number };

export type FlatgeobufHeader = {
  /** Whether its positions carry measures, which are not read. */
  readonly measured: boolean;
  readonly kind: number;
  readonly columns: readonly FlatgeobufColumn[];
  /** 0 where the file does not say. */
  readonly count: number;
  readonly epsg: number | null;
  readonly wkt: string | null;
  /** Where the first feature begins. */
  readonly start: number;
};

/** Bytes of a node of the packed index: four edges and an offset. */
const nodeBytes = 40;
const signature = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
const signatureBytes = 8;

/** How many bytes the index takes (FlatGeobuf, packed Hilbert R-tree): that of one item has a root besides. */
function indexBytes(features: number, nodeSize: number): number {
  let [level, nodes] = [features, features];
  do {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  } while (level > 1);
  return nodes * nodeBytes;
}

function columnsIn(buffer: Flatbuffer, table: number, slot: number, decode: Decode): FlatgeobufColumn[] {
  const list = buffer.list(table, slot, 4);
  return Array.from({ length: list.length }, (_, i) => {
    const column = buffer.table(list.start + i * 4);
    return { name: decode(buffer.bytes(column, 0)), type: buffer.uint8(column, 1, 0) };
  });
}

/** The heading of a FlatGeobuf; null where it is damaged or states more than the file can hold. */
export function flatgeobufHeader(bytes: Uint8Array, decode: Decode): FlatgeobufHeader | null {
  if (bytes.byteLength < signatureBytes + 8 || !signature.every((byte, i) => bytes[i] === byte)) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(signatureBytes, true);
  const end = signatureBytes + 4 + length;
  if (end > bytes.byteLength) return null;
  try {
    const buffer = new Flatbuffer(bytes.subarray(signatureBytes + 4, end));
    const table = buffer.table(0);
    const [count, nodeSize] = [buffer.uint64(table, 8), buffer.uint16(table, 9, 16)];
    const crs = buffer.subtable(table, 10);
    if (nodeSize === 1 || count > bytes.byteLength) return null;
    // An index needs to know over how many features it is; without features there is none, and nothing behind it.
    if (nodeSize > 0 && count === 0 && end < bytes.byteLength) return null;
    const start = end + (nodeSize > 0 && count > 0 ? indexBytes(count, nodeSize) : 0);
    const code = crs === 0 ? 0 : buffer.int32(crs, 1, 0);
    const wkt = crs === 0 ? '' : decode(buffer.bytes(crs, 4));
    return {
      kind: buffer.uint8(table, 2, 0),
      columns: columnsIn(buffer, table, 7, decode),
      measured: buffer.uint8(table, 4, 0) !== 0,
      count,
      epsg: code > 0 ? code : null,
      wkt: wkt === '' ? null : wkt,
      start,
    };
  } catch (error) {
    if (error instanceof FlatbufferError) return null;
    throw error;
  }
}

/** Sizes of values by the type of their column; null: the length stands before them. */
const sizes = [1, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8, null, null, null, null] as const;

/** A 64-bit number: as a number where that loses nothing, otherwise as its digits. */
const wide = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);

function valueAt(data: DataView, at: number, type: number, text: () => string): unknown {
  switch (type) {
    case 0:
      return data.getInt8(at);
    case 1:
      return data.getUint8(at);
    case 2:
      return data.getUint8(at) !== 0;
    case 3:
      return data.getInt16(at, true);
    case 4:
      return data.getUint16(at, true);
    case 5:
      return data.getInt32(at, true);
    case 6:
      return data.getUint32(at, true);
    case 7:
      return wide(data.getBigInt64(at, true));
    case 8:
      return wide(data.getBigUint64(at, true));
    case 9:
      return data.getFloat32(at, true);
    case 10:
      return data.getFloat64(at, true);
    default:
      return type === 14 ? null : text();
  }
}

function propertiesOf(bytes: Uint8Array, columns: readonly FlatgeobufColumn[], decode: Decode) {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: [string, unknown][] = [];
  for (let at = 0; at + 2 <= bytes.byteLength; ) {
    const column = columns[data.getUint16(at, true)];
    at += 2;
    const fixed = column && sizes[column.type];
    if (column === undefined || fixed === undefined) throw new FlatbufferError();
    if (fixed === null && at + 4 > bytes.byteLength) throw new FlatbufferError();
    const size: number = fixed ?? data.getUint32(at, true);
    if (fixed === null) at += 4;
    if (at + size > bytes.byteLength) throw new FlatbufferError();
    const from = at;
    entries.push([
      column.name,
      valueAt(data, at, column.type, () => decode(bytes.subarray(from, from + size))),
    ]);
    at += size;
  }
  return Object.fromEntries(entries);
}

/** One feature from its own buffer; null where the buffer is damaged. */
export function flatgeobufFeature(bytes: Uint8Array, header: FlatgeobufHeader, decode: Decode): unknown {
  try {
    const buffer = new Flatbuffer(bytes);
    const table = buffer.table(0);
    const geometry = buffer.subtable(table, 0);
    const own = columnsIn(buffer, table, 2, decode);
    return {
      type: 'Feature',
      properties: propertiesOf(buffer.bytes(table, 1), own.length > 0 ? own : header.columns, decode),
      geometry: geometry === 0 ? null : flatgeobufGeometry(buffer, geometry, header.kind),
    };
  } catch (error) {
    if (error instanceof FlatbufferError || error instanceof RangeError) return null;
    throw error;
  }
}
