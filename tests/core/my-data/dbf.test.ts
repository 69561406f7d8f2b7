import { expect, test } from 'vitest';
import { readDbf } from '../../../src/core/my-data/dbf.ts';
import { createNotices } from '../../../src/core/my-data/notice.ts';

type Field = readonly [name: string, type: string, size: number];
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const decode = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** A table with fields of any type; `mark` is the deletion mark of a row. */
function table(
  fields: readonly Field[],
  rows: readonly (readonly string[])[],
  mark = ' ',
  promised = rows.length,
) {
  const head = 33 + fields.length * 32;
  const width = 1 + fields.reduce((sum, [, , size]) => sum + size, 0);
  const bytes = new Uint8Array(head + rows.length * width + 1).fill(32, head);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, promised, true);
  view.setUint16(8, head, true);
  view.setUint16(10, width, true);
  fields.forEach(([name, type, size], i) => {
    bytes.set(latin(name), 32 + i * 32);
    bytes[32 + i * 32 + 11] = type.charCodeAt(0);
    bytes[32 + i * 32 + 16] = size;
  });
  bytes[head - 1] = 13;
  rows.forEach((row, r) => {
    let at = head + r * width;
    bytes[at++] = mark.charCodeAt(0);
    row.forEach((value, i) => {
      bytes.set(latin(value), at);
      at += fields[i]?.[2] ?? 0;
    });
  });
  bytes[bytes.length - 1] = 26;
  return bytes;
}

const read = (bytes: Uint8Array) => {
  const { tell, list } = createNotices();
  return { rows: readDbf(bytes, 'a.dbf', decode, tell)?.rows ?? null, notices: list };
};

test('values by the type of their field', () => {
  const fields: Field[] = [
    ['n', 'N', 20],
    ['f', 'F', 8],
    ['d', 'D', 8],
    ['l', 'L', 1],
    ['c', 'C', 6],
  ];
  const rows = [
    ['9007199254740993', '1,5', '20250313', 'T', ' ab '],
    ['12', '********', '', '?', ''],
  ];
  expect(read(table(fields, rows)).rows).toEqual([
    { n: '9007199254740993', f: 1.5, d: '2025-03-13', l: true, c: 'ab' },
    { n: 12, f: null, d: null, l: null, c: '' },
  ]);
});

test('deleted rows keep their place, equal names are told, rows beyond the promise are counted', () => {
  expect(read(table([['a', 'C', 1]], [['x']], '*')).rows).toEqual([null]);
  const twice = read(
    table(
      [
        ['a', 'C', 1],
        ['a', 'C', 1],
      ],
      [['x', 'y']],
    ),
  );
  expect([twice.rows, twice.notices.map(({ code }) => code)]).toEqual([
    [{ a: 'x', 'a (2)': 'y' }],
    ['same-heading'],
  ]);
  const more = read(table([['a', 'C', 4]], [['x'], ['y'], ['z']], ' ', 2));
  expect(more.notices).toMatchObject([{ code: 'rows-differ', promised: 2, found: 3 }]);
});

test('a heading that does not fit is no table', () => {
  const bytes = table([['a', 'C', 4]], [['x']]);
  expect(read(bytes.slice(0, 40)).rows).toBeNull();
  expect(read(table([['a', 'C', 4]], [['x']], ' ', 1000)).rows).toBeNull();
});
