import { expect, test } from 'vitest';
import { headedTable, headingRow } from '../../../src/core/my-data/table-heading.ts';
import { parseTable } from '../../../src/core/my-data/table-rows.ts';
import { open } from '../../data/my-data/opening.ts';

const square = (x: number) => `POLYGON((${x} 40,${x + 0.25} 40,${x + 0.25} 40.25,${x} 40.25,${x} 40))`;
const row = (mark: string, from: string, to: string, x: number) => [from, to, `"${square(x)}"`].join(mark);
const table = (mark: string) => [
  ['from', 'to', 'wkt'].join(mark),
  row(mark, 'KGZ', 'TJK', 70),
  row(mark, 'TJK', 'KGZ', 71),
];
const equal = { opened: { counts: { measured: 2 } }, balance: { verdict: 'equal' } };

test.each([
  ['a title in a cell', ['Участки;;', ...table(';')]],
  ['a title in a line', ['Участки', ...table(';')]],
  ['titles and an empty line', ['Участки', '', 'на 1 марта', ...table('\t')]],
  ['a remark', ['# made by hand', ...table(',')]],
])('%s above a table is no heading', async (_, lines) => {
  expect((await open(lines.join('\n'), 'a.csv')).outcome).toMatchObject(equal);
});

test('a heading of one cell stays the heading, and no row of the table is taken for one', () => {
  for (const [text, expected] of [
    [`;;wkt\nKGZ;TJK;${square(70)}\n`, 0],
    ['shape\n40 70 0 0;40 71 0 0;41 71 0 0;40 70 0 0\n', 0],
    ['wkt\nPOINT(70 40)\n', 0],
    ['name;lon;lat\na;70;40\n', 0],
    ['list;;\nname;lon;lat\na;70;40\n', 1],
    ['list;;\na;70;40\n', 0],
  ] as const)
    expect(headingRow(parseTable(text, ';').rows)).toBe(expected);
});

test('a list of shapes alone keeps its separators', async () => {
  const vertices = ['40 70 0 0', '40 70.25 0 0', '40.25 70.25 0 0', '40.25 70 0 0', '40 70 0 0'].join(';');
  expect((await open(`shape\n${vertices}\n`, 'a.csv')).outcome).toMatchObject({
    opened: { counts: { measured: 1 } },
  });
});

const headed = (...lines: string[]) => {
  const { header, rows } = headedTable(parseTable(lines.join('\n'), ';').rows);
  return [header, ...rows.map(({ cells }) => cells)];
};

test('a table without headings keeps its first row', () => {
  const rows = [`KGZ;TJK;${square(70)}`, `TJK;KGZ;${square(71)}`];
  const table = [['', '', ''], ...rows.map((each) => each.split(';'))];
  expect(headed(...rows)).toEqual(table);
  expect(headed('Участки', ...rows)).toEqual(table);
  expect(headed('40.0 70.5', '40.1 70.6')).toEqual([[''], ['40.0 70.5'], ['40.1 70.6']]);
  expect(headed('1;40,0;70,5', '2;40,1;70,6')).toHaveLength(3);
});

test('a group over headings goes before names that are there twice, and only over headings', () => {
  expect(headed('Стороны;;Геометрия', 'от;к;WKT', `KGZ;TJK;${square(70)}`)[0]).toEqual(['от', 'к', 'WKT']);
  expect(headed('n;Широта;;Долгота;', ';град;мин;град;мин', '1;40;30;70;15')).toEqual([
    ['n', 'Широта град', 'Долгота град'],
    ['1', '40 30', '70 15'],
  ]);
  // A parcel without an outline is no heading.
  expect(headed(';from;to;wkt', 'a;KGZ;TJK;', `b;TJK;KGZ;${square(70)}`)).toHaveLength(3);
});

test('a row that counts the columns is passed over, one of a point is not', () => {
  expect(headed('n;lat;lon', '1;2;3', '1;40;70')).toEqual([
    ['n', 'lat', 'lon'],
    ['1', '40', '70'],
  ]);
  expect(headed('n;lat;lon', '1;2;30')).toHaveLength(2);
});
