import { crc32 } from '../../core/my-data/crc32.ts';
import { unpackLz4 } from '../../core/my-data/lz4-block.ts';
import { unpackHadoopLz4 } from '../../core/my-data/lz4-hadoop.ts';

/** Makes of a packed page what it was, of exactly so many bytes; throws where it cannot. */
export type Unpack = (bytes: Uint8Array, length: number) => Uint8Array;
export type ParquetUnpackers = Readonly<Record<string, Unpack>>;

/** Packings of columns that are read, as Parquet names them. */
export const readCodecs: ReadonlySet<string> = new Set([
  'UNCOMPRESSED',
  'SNAPPY',
  'GZIP',
  'ZSTD',
  'LZ4',
  'LZ4_RAW',
]);

/** Snappy's shortest tag is of three bytes and copies 64 at most; one of a byte copies eleven. */
const mostBySnappy = 32;
/** Deflate's longest match is of 258 bytes and takes two bits at least. */
const mostByDeflate = 1032;

/** The unpackers of the packings that a file has; that of Zstandard comes only where one asks for it. */
export async function parquetUnpackers(codecs: ReadonlySet<string>): Promise<ParquetUnpackers> {
  const { snappyUncompress } = await import('hyparquet');
  const { gunzipSync, inflateSync } = await import('fflate');
  const late = codecs.has('ZSTD') ? await import('./unpack-zstd.ts') : null;
  const outputFor = (input: Uint8Array, length: number, mostTimes: number) => {
    if (length > mostTimes * (input.length + 1)) throw new RangeError('longer than it can be');
    return new Uint8Array(length);
  };
  return {
    UNCOMPRESSED: (input) => input,
    SNAPPY(input, length) {
      const output = outputFor(input, length, mostBySnappy);
      snappyUncompress(input, output);
      return output;
    },
    GZIP(input, length) {
      const out = outputFor(input, length, mostByDeflate);
      // Some writers leave out the head and the checksum of gzip.
      if (input[0] !== 0x1f) return inflateSync(input);
      const found = gunzipSync(input, { out });
      const end = new DataView(input.buffer, input.byteOffset + input.length - 8, 8);
      if (end.getUint32(0, true) !== crc32(found) || end.getUint32(4, true) !== length)
        throw new RangeError('another checksum');
      return found;
    },
    LZ4: unpackHadoopLz4,
    LZ4_RAW: unpackLz4,
    ...(late ? { ZSTD: late.unpackZstd } : {}),
  };
}
