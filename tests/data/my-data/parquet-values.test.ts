import type { SchemaTree } from 'hyparquet';
import { expect, test } from 'vitest';
import { columnsOf, plainValue } from '../../../src/data/my-data/parquet-values.ts';

const tree = (name: string, converted_type?: string, children: readonly SchemaTree[] = []) =>
  ({ element: { name, converted_type }, children, count: 1, path: [] }) as unknown as SchemaTree;

test('a column is not read where anything in it is of a kind that the reader ends at', () => {
  const list = tree('terms', 'LIST', [tree('list', undefined, [tree('element', 'INTERVAL')])]);
  const schema = tree('schema', undefined, [tree('name', 'UTF8'), tree('lease', 'INTERVAL'), list]);
  expect(columnsOf(schema)).toEqual({ read: ['name'], unread: ['lease', 'terms'] });
});

test('values are what JSON has, however deep; what it has nothing for is null, and told', () => {
  let unread = 0;
  const read = (value: unknown) => plainValue(value, () => unread++);
  const day = new Date('2025-03-13');
  expect(read([1n, 9007199254740993n, { day, at: new Date('2025-03-13T10:00Z') }])).toEqual([
    1,
    '9007199254740993',
    { day: '2025-03-13', at: '2025-03-13T10:00:00.000Z' },
  ]);
  expect([read('a'), read(false), read(undefined), read(null), read(1.5)]).toEqual([
    'a',
    false,
    null,
    null,
    1.5,
  ]);
  expect(unread).toBe(0);
  expect(read({ seal: Uint8Array.of(1), when: new Date(Number.NaN) })).toEqual({ seal: null, when: null });
  expect(unread).toBe(2);
});
