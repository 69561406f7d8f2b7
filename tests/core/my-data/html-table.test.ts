import { expect, test } from 'vitest';
import { tableFields } from '../../../src/core/my-data/html-table.ts';
import { growth, growthOfSquare } from '../../fixtures/growth.ts';

test.each([
  ['rows of two cells', '<table><tr><td>a</td><td>1</td></tr><tr><th>b:</th><td>2 &amp; 3</td></tr></table>', [['a', '1'], ['b', '2 & 3']]],
  ['a heading of columns', '<table><tr><th>Field</th><th>Value</th></tr><tr><td>a</td><td>1</td></tr></table>', [['a', '1']]],
  ['a table in the cell of another', '<table><tr><td>Title</td></tr><tr><td><table><tr><td>a</td><td>1</td></tr></table></td></tr><tr><td>b</td><td>2</td></tr></table>', [['a', '1'], ['b', '2']]],
  ['cells and rows that are not closed', '<table><tr><td>a<td>1<tr><td>b<td>2</table>', [['a', '1'], ['b', '2']]],
  ['no value', '<TABLE><TR><TD>a</TD><TD>&lt;Null&gt;</TD></TR><tr><td>b</td><td></td></tr></TABLE>', [['a', ''], ['b', '']]],
  ['letters in bold, and lines', '<table><tr><td><b>a</b></td><td>x<br/>y</td></tr></table>', [['a', 'x y']]],
  ['three columns', '<table><tr><td>a</td><td>1</td><td>2</td></tr></table>', []],
  ['a sign that is no tag', '<table><tr><td>a < b</td><td>1 <2</td></tr></table>', [['a < b', '1 <2']]],
  ['a table cut short', '<table><tr><td>a</td><td>1', []],
  ['no table', 'a: 1<br>b: 2', []],
  ['cells without a table', '<tr><td>a</td><td>1</td></tr>', []],
] as const)('%s', (_, html, fields) => {
  expect(tableFields(html)).toEqual(fields);
}); // biome-ignore format: a table

test('hostile texts take a linear time', () => {
  for (const piece of ['<table>', '<td>', '<tr><td>', '<', '<!--', '<a', '<style>', '</table><table><tr>'])
    expect(growth(tableFields, piece), piece).toBeLessThan(growthOfSquare);
});
