import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { saidOf } from '../../../src/wiring/share/quote-of.ts';
import { sheetOf } from '../../../src/wiring/share/sheet-of.ts';
import { viewOf, wordsOf } from '../../panels/page-of.ts';

const spoken = await wordsOf('en');

type Side = { readonly party: string; readonly ha: number };
const exchange = (id: string, ...sides: readonly Side[]) => ({ id, sides, verdict: 'equal' });

/** The table of a sheet about a file with these exchanges, and the sentence. */
function sheet(exchanges: readonly ReturnType<typeof exchange>[]) {
  const file = {
    id: 'a',
    name: 'a.geojson',
    settings: { accuracyM: 0 },
    status: {
      stage: 'open',
      opened: { features: 1, counts: { measured: 1, 'no-area': 0 } },
      balance: { exchanges, verdict: 'equal', incomplete: false, questions: [], undirected: 0 },
    },
  };
  return sheetAbout({ kind: 'file', id: 'a' }, { myData: signal({ data: signal({ files: [file] }) }) });
}

function sheetAbout(subject: Parameters<typeof saidOf>[0], more: object) {
  const parts = {
    view: signal(viewOf()),
    atlas: signal(null),
    measuring: signal(null),
    myData: signal(null),
    ...more,
  } as never;
  const said = saidOf(subject, parts, spoken, 'en');
  if (!said) throw new Error('nothing is said');
  const { table } = sheetOf(subject, said, parts, spoken, { made: '2026-11-28', link: 'https://a.example/' });
  if (!table) throw new Error('no table');
  return { table, said };
}

const measured = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: String(i),
    name: `M${i}`,
    kind: 'point',
    number: i + 1,
    area: null,
    length: null,
    accuracyM: 1,
    geometry: { type: 'Point', coordinates: [70, 40] },
  }));

test('a list of measurements that has no room says how many more there are', () => {
  const rowsOf = (count: number) =>
    sheetAbout(
      { kind: 'measurements', id: null },
      { measuring: signal({ view: signal({ rows: measured(count) }) }) },
    ).table.rows;
  expect(rowsOf(14)).toHaveLength(14);
  expect(rowsOf(20)).toHaveLength(15);
  expect(rowsOf(20).at(-1)).toEqual(['and 6 more', '', '', '']);
});

test('exchanges that have no room are counted, on the sheet and in the sentence', () => {
  const pair = [
    { party: 'TJK', ha: 1 },
    { party: 'KGZ', ha: 1 },
  ] as const;
  const { table, said } = sheet(Array.from({ length: 20 }, (_, i) => exchange(`e${i}`, ...pair)));
  expect(table.rows.at(-1)).toEqual(['and 6 more', '', '', '']);
  expect(said.sentence).toMatch(/\(and 17 more\.\)$/);
});

test('every party that land passes to has its figure, also a third', () => {
  const { table } = sheet([
    exchange('one', { party: 'TJK', ha: 1 }, { party: 'KGZ', ha: 2 }),
    exchange('two', { party: 'KGZ', ha: 3 }, { party: 'UZB', ha: 4 }),
  ]);
  expect(table.head).toHaveLength(5);
  expect(table.rows[1]?.join(' ')).toContain('4.000 ha');
});

test('of more parties than have room each exchange names its own', () => {
  const { table } = sheet([
    exchange('one', { party: 'TJK', ha: 1 }, { party: 'KGZ', ha: 2 }),
    exchange('two', { party: 'A', ha: 3 }, { party: 'B', ha: 4 }),
    exchange('three', { party: 'C', ha: 5 }),
  ]);
  expect(table.head).toHaveLength(3);
  expect(table.rows.map(([, cell]) => cell).join(' ')).toMatch(/1.*2.*3.*4.*5/);
});
