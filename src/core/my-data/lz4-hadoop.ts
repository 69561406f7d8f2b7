import { unpackLz4 } from './lz4-block.ts';

/** Bytes of the two sizes before each block. */
const head = 8;

/** The blocks of LZ4 as Hadoop writes them, each behind its two sizes in big-endian; null where the sizes do not fit. */
function hadoopBlocks(bytes: Uint8Array, length: number) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks: { readonly block: Uint8Array; readonly size: number }[] = [];
  let [at, sum] = [0, 0];
  while (at + head <= bytes.length) {
    const [size, packed] = [view.getUint32(at), view.getUint32(at + 4)];
    const end = at + head + packed;
    sum += size;
    if (end > bytes.length || sum > length) return null;
    blocks.push({ block: bytes.subarray(at + head, end), size });
    at = end;
  }
  return at === bytes.length && sum === length ? blocks : null;
}

/**
 * Unpacks what Parquet calls `LZ4`: blocks in Hadoop's frames, or, as some writers have it, one block without any, of exactly so
 * many bytes. Throws a RangeError where it is neither.
 */
export function unpackHadoopLz4(bytes: Uint8Array, length: number): Uint8Array {
  const blocks = hadoopBlocks(bytes, length);
  if (blocks === null || blocks.length === 0) return unpackLz4(bytes, length);
  const parts = blocks.map(({ block, size }) => unpackLz4(block, size));
  const output = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    output.set(part, at);
    at += part.length;
  }
  return output;
}
