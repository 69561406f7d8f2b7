import { describe, expect, test } from 'vitest';
import { rowsByBlanks } from '../../../src/core/my-data/blank-columns.ts';
import { open } from '../../data/my-data/opening.ts';

const corners = [
  [70.1, 40.1],
  [70.11, 40.1],
  [70.11, 40.11],
  [70.1, 40.11],
];
const lines = (heading: string, row: (x: string, y: string, n: number) => string) =>
  [heading, ...corners.map(([x = 0, y = 0], i) => row(x.toFixed(6), y.toFixed(6), i + 1))].join('\n');

async function read(text: string) {
  const { outcome } = await open(text, 'a.txt');
  if (outcome.kind === 'failed') return outcome.problem;
  const { counts, features, notices, fields } = outcome.opened;
  return {
    features,
    measured: counts.measured,
    told: notices.map(({ code }) => code),
    fields: fields.map(({ name }) => name),
  };
}

describe('a table parted by blanks', () => {
  test.each([
    ['by several', lines('N    lon        lat', (x, y, n) => `${n}    ${x}  ${y}`)],
    ['by one', lines('N lon lat', (x, y, n) => `${n} ${x} ${y}`)],
    ['under a margin', lines('  N    lon        lat', (x, y, n) => `  ${n}    ${x}  ${y}  `)],
    [
      'with decimal commas',
      lines('N    lon        lat', (x, y, n) =>
        `${n}    ${x} ${y}`.replaceAll('.', ',').replace(/ (?=\d+,\d+$)/, '    '),
      ),
    ],
  ])('%s is read where every line has as many cells', async (_, text) => {
    expect(await read(text)).toMatchObject({ features: 1, measured: 1, told: ['corners-joined'] });
  });

  test('keeps names of several words where more blanks part the cells', async () => {
    const text = lines('parcel      N  lon        lat', (x, y, n) => `Vorukh 1    ${n}  ${x}  ${y}`);
    expect(await read(text)).toMatchObject({ features: 1, measured: 1, fields: ['parcel'] });
  });

  test.each([
    [
      'an empty cell',
      'from    area   lon        lat',
      (x: string, y: string, n: number) => `KGZ     ${n > 2 ? '12.5' : '    '}   ${x}  ${y}`,
    ],
    [
      'a name of several words',
      'name lon lat',
      (x: string, y: string, n: number) => `Vorukh${' 1'.repeat(n % 2)} ${x} ${y}`,
    ],
    ['a name of two words in every row', 'name lon lat', (x: string, y: string) => `Vorukh North ${x} ${y}`],
    [
      'blanks between thousands',
      'no lon lat m2',
      (x: string, y: string, n: number) => `${n} ${x} ${y} 1 234`,
    ],
    ['a date with a time', 'date lon lat', (x: string, y: string) => `2025-03-13 12:00 ${x} ${y}`],
    [
      'a heading with its units',
      'no lon (deg) lat (deg)',
      (x: string, y: string, n: number) => `${n} ${x} ${y}`,
    ],
    [
      'squares of a grid behind a name of two words',
      'name no mgrs',
      (_x: string, _y: string, n: number) => `Vorukh North ${n} 42SXJ8${n}00029000`,
    ],
    [
      'a country of two words under one heading',
      'plot no from to lon lat',
      (x: string, y: string) => `1 Kyrgyz Republic Tajikistan ${x} ${y}`,
    ],
  ])('with %s is refused by what it is, never read beside its columns', async (_, heading, row) => {
    const problem = await read(lines(heading, row));
    expect(problem).toMatchObject({
      code: 'blank-columns',
      detail: expect.stringContaining(heading.slice(0, 4)),
    });
  });
});

test('titles and a margin above it are no rows of it', async () => {
  const table = lines('N    lon        lat', (x, y, n) => `${n}    ${x}  ${y}`);
  expect(await read(`Участок 1\n# survey of 2025\n${table}`)).toMatchObject({ features: 1, measured: 1 });
});

test('a place above the heading is no title, nor are more lines than a title has', () => {
  const table = 'N lon lat\n1 70.1 40.1\n2 70.2 40.2';
  expect(rowsByBlanks(`70.0 40.0\n${table}`)).toBe('uneven');
  expect(rowsByBlanks(`${'Survey\n'.repeat(5)}${table}`)).toHaveLength(3);
  expect(rowsByBlanks(`${'Survey\n'.repeat(6)}${table}`)).toBeNull();
});

test('thousands parted by blanks are one number, and no place of four', async () => {
  const text =
    'N   X   Y\n1   4 430 667,00   12 628 155,00\n2   4 430 667,00   12 628 655,00\n3   4 431 167,00   12 628 655,00';
  expect(await read(text)).toMatchObject({ code: 'projection-unknown' });
});

test('prose is no table, and one column is one', () => {
  expect(rowsByBlanks('These are the parcels of 2025.\nAll of them lie in the north.')).toBeNull();
  expect(rowsByBlanks('name\nVorukh\nKhojai')).toBeNull();
  expect(rowsByBlanks('lon lat\n70.1 40.1', 3)).toEqual([
    { line: 4, cells: ['lon', 'lat'] },
    { line: 5, cells: ['70.1', '40.1'] },
  ]);
});
