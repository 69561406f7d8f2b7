import { readFileSync } from 'node:fs';
import { parquetMetadata, parquetSchema } from 'hyparquet';
import { expect, test } from 'vitest';
import { checkPages } from '../../../src/core/my-data/parquet-pages.ts';
import { checkGroup, GroupTooLarge } from '../../../src/data/my-data/check-parquet.ts';
import { parquetUnpackers } from '../../../src/data/my-data/parquet-unpackers.ts';
import { open } from './opening.ts';

const files = { checksums: 'parcels-checksums', nested: 'parcels-nested' } as const;
const bytesOf = (file: keyof typeof files) => readFileSync(`tests/fixtures/${files[file]}.parquet`);

const opened = async (bytes: Uint8Array) => (await open(bytes, 'a.parquet')).outcome;

const answer = (outcome: Awaited<ReturnType<typeof opened>>) =>
  outcome.kind === 'opened' &&
  JSON.stringify([outcome.balance.verdict, outcome.balance.exchanges.map(({ sides }) => sides)]);

const isTold = (outcome: Awaited<ReturnType<typeof opened>>) =>
  outcome.kind === 'failed' ||
  outcome.opened.fault !== null ||
  outcome.opened.problemCount > 0 ||
  outcome.opened.notices.length > 0;

test.each(['checksums', 'nested'] as const)(
  'pages of both versions, dictionaries, lists and values that are not there are read: %s',
  async (file) => {
    const outcome = await opened(bytesOf(file));
    expect(isTold(outcome)).toBe(false);
    expect(outcome).toMatchObject({
      kind: 'opened',
      opened: { features: 10 },
      balance: { verdict: 'equal' },
    });
  },
);

test('a bit that is not the writer’s is told, or changes nothing, where pages have checksums', async () => {
  const bytes = bytesOf('checksums');
  const sound = answer(await opened(bytes));
  const pages = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8);
  const wrong: number[] = [];
  for (let at = 4; at < pages; at += 3) {
    const damaged = Uint8Array.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    const outcome = await opened(damaged);
    if (!isTold(outcome) && answer(outcome) !== sound) wrong.push(at);
  }
  expect(wrong).toEqual([]);
});

test('a chunk without pages, or with another number of values, is refused', () => {
  const chunk = {
    values: 1,
    mostRepetition: 0,
    mostDefinition: 0,
    isBoolean: false,
    unpack: (bytes: Uint8Array) => bytes,
  };
  expect(() => checkPages(Uint8Array.of(), chunk)).toThrow(RangeError);
  // Kind 0, four bytes in one page, which says that it holds two values.
  const page = [0x15, 0, 0x15, 8, 0x15, 8, 0x2c, 0x15, 4, 0x15, 0, 0, 0, 1, 2, 3, 4];
  expect(() => checkPages(Uint8Array.from(page), chunk)).toThrow(RangeError);
  expect(() => checkPages(Uint8Array.from(page), { ...chunk, values: 2 })).not.toThrow();
});

test('a group of rows that unpacks to more than may be held is refused before it is', async () => {
  const bytes = Uint8Array.from(readFileSync('tests/fixtures/parquet/zstd-v1.parquet')).buffer;
  const metadata = parquetMetadata(bytes, { geoparquet: false });
  const check = async (most: number) =>
    checkGroup(
      { slice: async (start, end) => bytes.slice(start, end) },
      parquetSchema(metadata),
      metadata.row_groups[0] as (typeof metadata.row_groups)[number],
      await parquetUnpackers(new Set(['ZSTD'])),
      most,
    );
  await expect(check(300)).rejects.toThrow(GroupTooLarge);
  await expect(check(3000)).resolves.toBeUndefined();
});
