import { readFileSync } from 'node:fs';
import type { FileMetaData } from 'hyparquet';
import { expect, test } from 'vitest';
import { decimalValue, storedDecimals } from '../../../src/data/my-data/parquet-decimals.ts';
import { open } from './opening.ts';

/** The highest byte first, as Parquet has it. */
const bytes = (whole: bigint, length = 16) =>
  Uint8Array.from({ length }, (_, i) => Number(BigInt.asUintN(8, whole >> BigInt(8 * (length - 1 - i)))));

test.each([
  [9481n, 2, 94.81],
  [-150n, 2, -1.5],
  [5n, 3, 0.005],
  [0n, 2, 0],
  [9007199254740993n, 0, '9007199254740993'],
  [-9007199254740993n, 4, '-900719925474.0993'],
  [123456789012345678901234567890n, 20, '1234567890.12345678901234567890'],
])('%s with %i digits behind the point is %j, however it is stored', (whole, scale, value) => {
  expect(decimalValue(bytes(whole), scale)).toBe(value);
  expect(decimalValue(whole, scale)).toBe(value);
  if (Number.isSafeInteger(Number(whole))) expect(decimalValue(Number(whole), scale)).toBe(value);
});

test('what is not there is nothing', () => {
  expect([decimalValue(null, 2), decimalValue(undefined, 2)]).toEqual([null, null]);
});

test('decimals are told from other columns, at the top alone, by either of the two ways in which a file says it', () => {
  const decimal = { type: 'INT64', converted_type: 'DECIMAL', scale: 2 };
  const schema = [
    { name: 'schema', num_children: 4 },
    { name: 'a', ...decimal },
    { name: 'list', num_children: 1 },
    { name: 'element', ...decimal },
    { name: 'b', type: 'INT32', logical_type: { type: 'DECIMAL', precision: 9, scale: 3 } },
    { name: 'c', ...decimal, scale: 1e9 },
  ];
  const { metadata, scales } = storedDecimals({ schema } as unknown as FileMetaData);
  expect([...scales]).toEqual([
    ['a', 2],
    ['b', 3],
  ]);
  expect(metadata.schema.map((element) => element.converted_type ?? null)).toEqual([
    null,
    null,
    null,
    'DECIMAL',
    null,
    'DECIMAL',
  ]);
});

test('exchanges of wide decimals stay two, and areas keep their digits: a file by DuckDB', async () => {
  const file = new Uint8Array(readFileSync('tests/fixtures/parquet/decimals.parquet'));
  const { outcome } = await open(file, 'a.parquet');
  expect(outcome).toMatchObject({
    opened: { counts: { measured: 4 }, notices: [] },
    balance: { exchanges: [{ id: '9007199254740992' }, { id: '9007199254740993' }] },
  });
  const fields = outcome.kind === 'opened' ? outcome.opened.fields : [];
  const valuesOf = (wanted: string) => fields.find(({ name }) => name === wanted)?.values;
  expect(valuesOf('area_ha')).toEqual(['94.81', '94.8']);
  expect(valuesOf('small')).toEqual(['-1.5', '0', '12.25']);
});
