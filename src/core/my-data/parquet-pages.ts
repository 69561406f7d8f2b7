import { crc32 } from './crc32.ts';
import { countInRuns } from './parquet-runs.ts';
import { readStruct, type ThriftStruct } from './thrift.ts';

/** A piece of a column as the footer of a Parquet file describes it. */
export type ColumnChunk = {
  /** Values in all, those that are not there among them. */
  readonly values: number;
  /** What the levels of repetition and definition go up to, by the schema. */
  readonly mostRepetition: number;
  readonly mostDefinition: number;
  readonly isBoolean: boolean;
  /** Makes of a compressed page what it was; throws where it cannot. */
  unpack(bytes: Uint8Array, length: number): Uint8Array;
};

const bitsOf = (most: number) => 32 - Math.clz32(most);
const isIndexed = (encoding: number) => encoding === 2 || encoding === 8;
const runLengths = 3;

/** Numbers by which the head of a page names its fields and kinds. */
const head = { kind: 1, length: 2, packedLength: 3, crc: 4, data: 5, dictionary: 7, dataV2: 8 };
const kinds = { data: 0, index: 1, dictionary: 2, dataV2: 3 };

const numberAt = (struct: ThriftStruct, field: number): number => {
  const value = struct.get(field);
  if (typeof value !== 'number' || value < 0) throw new RangeError('no such count');
  return value;
};

const structAt = (struct: ThriftStruct, field: number): ThriftStruct => {
  const value = struct.get(field);
  if (!(value instanceof Map)) throw new RangeError('no such head');
  return value;
};

/** Throws unless runs hold so many values; returns how many of them are `most`. */
function highest(runs: Uint8Array, most: number, values: number): number {
  const found = countInRuns(runs, bitsOf(most), values, most);
  if (found === null) throw new RangeError('runs that do not fit');
  return found;
}

function checkIndices(data: Uint8Array, present: number, encoding: number, isBoolean: boolean): void {
  const isIndex = isIndexed(encoding);
  if (!isIndex && !(encoding === runLengths && isBoolean)) return;
  const width = isIndex ? (data[0] ?? 0) : 1;
  if (width > 32 || countInRuns(data.subarray(isIndex ? 1 : 4), width, width === 0 ? 0 : present, 0) === null)
    throw new RangeError('runs that do not fit');
}

/** Levels and values in one: each kind of level begins with its length. */
function checkData(page: Uint8Array, about: ThriftStruct, chunk: ColumnChunk): number {
  const [values, encoding] = [numberAt(about, 1), numberAt(about, 2)];
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let [at, present] = [0, values];
  for (const most of [chunk.mostRepetition, chunk.mostDefinition]) {
    if (most === 0) continue;
    const from = at + 4;
    at = from + view.getUint32(at, true);
    if (at > page.length) throw new RangeError('levels beyond the page');
    present = highest(page.subarray(from, at), most, values);
  }
  checkIndices(page.subarray(at), chunk.mostDefinition === 0 ? values : present, encoding, chunk.isBoolean);
  return values;
}

/** As `checkData`, of a page of version 2: its levels are not compressed and have their lengths in the head. */
function checkDataV2(packed: Uint8Array, length: number, about: ThriftStruct, chunk: ColumnChunk): number {
  const [values, nulls, encoding] = [numberAt(about, 1), numberAt(about, 2), numberAt(about, 4)];
  const [definition, repetition] = [numberAt(about, 5), numberAt(about, 6)];
  const levels = definition + repetition;
  if (levels > packed.length || levels > length || nulls > values)
    throw new RangeError('levels beyond the page');
  if (chunk.mostRepetition > 0) highest(packed.subarray(0, repetition), chunk.mostRepetition, values);
  if (chunk.mostDefinition > 0) {
    const present = highest(packed.subarray(repetition, levels), chunk.mostDefinition, values);
    if (present !== values - nulls) throw new RangeError('another number of values');
  }
  const rest = packed.subarray(levels);
  const isPacked = about.get(7) !== false && length > levels;
  checkIndices(
    isPacked ? chunk.unpack(rest, length - levels) : rest,
    values - nulls,
    encoding,
    chunk.isBoolean,
  );
  return values;
}

/**
 * Throws unless the pages of a column chunk hold what its heads and the footer promise: lengths, checksums where there
 * are any, levels and numbers of values. `bytes` is the chunk alone.
 */
export function checkPages(bytes: Uint8Array, chunk: ColumnChunk): void {
  const cursor = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 };
  let values = 0;
  while (values < chunk.values) {
    const page = readStruct(cursor);
    const [kind, length] = [numberAt(page, head.kind), numberAt(page, head.length)];
    const end = cursor.at + numberAt(page, head.packedLength);
    if (end > bytes.length) throw new RangeError('a page beyond its column');
    const packed = bytes.subarray(cursor.at, end);
    const crc = page.get(head.crc);
    if (typeof crc === 'number' && crc >>> 0 !== crc32(packed)) throw new RangeError('another checksum');
    cursor.at = end;
    if (kind === kinds.data)
      values += checkData(chunk.unpack(packed, length), structAt(page, head.data), chunk);
    else if (kind === kinds.dataV2) values += checkDataV2(packed, length, structAt(page, head.dataV2), chunk);
    else if (kind === kinds.dictionary) {
      // Each value of a dictionary takes some of its bytes.
      if (numberAt(structAt(page, head.dictionary), 1) > length)
        throw new RangeError('more values than bytes');
    }
  }
  if (values !== chunk.values) throw new RangeError('another number of values');
}
