import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTable, separatorOf } from '../../../src/core/my-data/table-rows.ts';
import { growth, growthOfSquare, hostilePieces } from '../../fixtures/growth.ts';

const cellsOf = (text: string, separator = ',') => parseTable(text, separator).rows.map(({ cells }) => cells);

describe('a table', () => {
  test('comes back as it was written, whatever its cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ж', '"', ',', ';', '\n', '\r', ' ', "'") });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = rows
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        const read = parseTable(text, ',');
        expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
        expect(read.strayQuotes).toEqual([]);
      }),
    );
  });

  test('ends of line of all kinds', () => {
    expect(cellsOf('a,b\r\n1,2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cellsOf('a,b\r1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cellsOf('a,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  test('a stray quote costs its own cell alone, and its line is told', () => {
    const { rows, strayQuotes } = parseTable('a,b\n1,"x\n"2",y\n3,z', ',');
    expect(strayQuotes).toEqual([2]);
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '"x'] },
      { line: 3, cells: ['2', 'y'] },
      { line: 4, cells: ['3', 'z'] },
    ]);
  });

  test('lines are counted over cells of several lines', () => {
    expect(parseTable('"a\nb",c\nd,e', ',').rows.map(({ line }) => line)).toEqual([1, 3]);
  });

  test('takes time in proportion to a hostile text', () => {
    for (const piece of [...hostilePieces, '"', '""', ',"', '"a",', '\n"', '"\n']) {
      const taken = growth((text) => parseTable(text, ','), piece, 4_000);
      expect([piece, taken < growthOfSquare]).toEqual([piece, true]);
    }
  });
});

test.each([
  ['a;b,c;d\n', ';'],
  ['a\tb\n', '\t'],
  ['a|b\n', '|'],
  ['"a;b;c;d",e\n', ','],
  ['\n\n a;b\n', ';'],
  ['sep=|\na;b\n', '|'],
  ['"sep=;"\r\na,b\n', ';'],
  ['wkt\n', ','],
])('%j is separated by %j', (text, separator) => {
  expect(separatorOf(text).separator).toBe(separator);
});

test('a cell that Excel is told to take for a text is that text', () => {
  expect(cellsOf('="012";"=""a;b""";="x', ';')).toEqual([['012', 'a;b', '="x']]);
});

test('commas within the brackets of a shape part no cells', () => {
  expect(separatorOf('KGZ;TJK;POLYGON((70 40,71 40,71 41,70 40))\n').separator).toBe(';');
  expect(separatorOf('name (a;b;c;d),lat,lon\n').separator).toBe(',');
  expect(separatorOf('1;40,0;70,5;9,1\n').separator).toBe(';');
  expect(separatorOf('40.0,70.5\n').separator).toBe(',');
});
