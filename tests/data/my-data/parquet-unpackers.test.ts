import { gzipSync, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { parquetUnpackers, readCodecs } from '../../../src/data/my-data/parquet-unpackers.ts';

const text = new TextEncoder().encode('parcel 1 from KGZ to TJK, '.repeat(20));
const gzip = gzipSync(text);

test('there is an unpacker of every packing that is read, and Zstandard’s only where one asks for it', async () => {
  expect(new Set(Object.keys(await parquetUnpackers(readCodecs)))).toEqual(readCodecs);
  expect(await parquetUnpackers(new Set(['SNAPPY']))).not.toHaveProperty('ZSTD');
});

test('a page in gzip is held against its checksum and its length', async () => {
  const { GZIP } = await parquetUnpackers(new Set());
  expect(GZIP?.(gzip, text.length)).toEqual(text);
  const damaged = gzip.slice();
  damaged[gzip.length - 5] = (damaged[gzip.length - 5] ?? 0) ^ 1;
  expect(() => GZIP?.(damaged, text.length)).toThrow('another checksum');
  expect(() => GZIP?.(gzip, text.length - 1)).toThrow();
  expect(() => GZIP?.(gzip, 2 ** 31)).toThrow('longer than it can be');
});

test('what is neither gzip nor deflate is no page', async () => {
  const { GZIP } = await parquetUnpackers(new Set());
  expect(() => GZIP?.(zlibSync(text), text.length)).toThrow();
});
