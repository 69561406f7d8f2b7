import { describe, expect, it } from 'vitest';
import { readTable, TableError } from '../../../geodata/pipeline/table-read.ts';
import { folderWith } from './authored-tables.ts';

const rowOf = (value: string) => {
  const [row] = readTable(folderWith('t.csv', 'id,v', `a,${value}`), 't.csv', ['id', 'v'], 'id');
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('readTable', () => {
  it('reads quoted cells, trims, and counts the header as row 1', () => {
    const dir = folderWith('t.csv', 'id,v', 'a," x, y "', 'b,');
    const rows = readTable(dir, 't.csv', ['id', 'v'], 'id');
    expect(rows.map((row) => [row.line, row.text('id'), row.optional('v')])).toEqual([
      [2, 'a', 'x, y'],
      [3, 'b', ''],
    ]);
  });

  it('names file, row, column and reason', () => {
    const dir = folderWith('t.csv', 'id,v', 'a,1', 'a,2');
    const read = () => readTable(dir, 't.csv', ['id', 'v'], 'id');
    expect(read).toThrow(TableError);
    expect(read).toThrow('t.csv, row 3, column "id": "a" stands already in row 2');
  });

  it('stops at another header, at a short row, and without the file', () => {
    const dir = folderWith('t.csv', 'id,w', 'a');
    expect(() => readTable(dir, 't.csv', ['id', 'v'])).toThrow(
      'row 1, column "id,w": the header must be id,v',
    );
    expect(() => readTable(dir, 't.csv', ['id', 'w'])).toThrow('row 2, column "": has 1 cells instead of 2');
    expect(() => readTable(dir, 'u.csv', ['id'])).toThrow('u.csv, row 1, column "": cannot be read');
  });
});

describe('a cell', () => {
  it.each(['1e3', '1,5', 'abc', '0x10', 'NaN', ' - 1'])('"%s" is no decimal', (value) => {
    expect(() => rowOf(`"${value}"`).decimal('v')).toThrow('is not a number');
  });

  it('keeps a figure as written', () => {
    expect(rowOf('"1,006.84"').groupedFigure('v')).toBe('1,006.84');
    expect(rowOf('486.94').groupedFigure('v')).toBe('486.94');
    expect(rowOf('18.40').figure('v')).toBe('18.40');
  });

  it.each(['0', '-3', '1,00', '1,000', '12.', ''])('"%s" is no figure', (value) => {
    expect(() => rowOf(`"${value}"`).figure('v')).toThrow(TableError);
  });

  it.each(['2025-02-30', '2025-2-3', '2025', '13 Mar 2025'])('"%s" is no date', (value) => {
    expect(() => rowOf(value).date('v')).toThrow('is not a date');
  });

  it('takes a real date, also a leap day', () => {
    expect(rowOf('2024-02-29').date('v')).toBe('2024-02-29');
  });

  it('takes only what is allowed', () => {
    expect(rowOf('b').oneOf('v', ['a', 'b'])).toBe('b');
    expect(() => rowOf('c').oneOf('v', ['a', 'b'])).toThrow('row 2, column "v": "c" is none of a, b');
  });
});
