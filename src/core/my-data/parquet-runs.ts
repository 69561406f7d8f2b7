import { readVarint } from './thrift.ts';

/** How many values of a bit-packed stretch are the highest that its width is for. */
function packedEqual(bytes: Uint8Array, from: number, width: number, count: number, value: number): number {
  let equal = 0;
  for (let bit = 0; bit < count * width; bit += width) {
    const byte = from + (bit >> 3);
    const two = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8);
    if (((two >> (bit & 7)) & (2 ** width - 1)) === value) equal++;
  }
  return equal;
}

/**
 * Walks runs of the RLE and bit-packed hybrid (Parquet encodings, “RLE = 3”) that should hold so many values, and
 * returns how many of them are `value`; null where they hold fewer, or a run goes beyond: a reader that trusts the
 * length of a run writes as many values as a damaged byte says. Of values wider than a byte none is counted.
 */
export function countInRuns(bytes: Uint8Array, width: number, values: number, value: number): number | null {
  const cursor = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 };
  let [seen, equal] = [0, 0];
  while (seen < values) {
    if (cursor.at >= bytes.length) return null;
    const head = readVarint(cursor);
    const count = Math.floor(head / 2);
    const { at } = cursor;
    if (head % 2 === 1) {
      cursor.at += width * count;
      // Groups of eight are filled up; of the last one the bytes may be left out.
      if (cursor.at > bytes.length + width) return null;
      if (width <= 8) equal += packedEqual(bytes, at, width, Math.min(8 * count, values - seen), value);
      seen += 8 * count;
    } else {
      cursor.at += Math.ceil(width / 8);
      seen += count;
      if (seen > values || cursor.at > bytes.length) return null;
      if (width <= 8 && (width === 0 ? 0 : bytes[at]) === value) equal += count;
    }
  }
  return equal;
}
