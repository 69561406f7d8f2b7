import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { comparisonLines } from '../../../../src/core/my-data/two-lists/comparison-csv.ts';
import { box, compared, feature } from './lists.ts';

const own = { from: 'KGZ', to: 'TJK' };

test('every pair, parcel, open question and verdict has its row, under the documented columns', () => {
  const comparison = compared(
    [
      feature(box(0, 0, 100), { name: 'Юг', 'area, ha': '1', ...own }),
      feature(box(1000, 0, 100), { name: '=Boz-Adyr', ...own }),
      feature(box(2000, 0, 40), { name: 'c', ...own }),
    ],
    [
      feature(box(0, 0, 105, 100), { name: 'Юг', 'area, ha': '2', ...own }),
      feature(box(5000, 0, 100), { name: '=Boz Adir', ...own }),
      feature(box(2000, 0, 100), { name: 'd', ...own }),
    ],
  );
  const lists = [
    { name: 'a.geojson', verdict: 'equal' },
    { name: 'b.geojson', verdict: null },
  ] as const;
  const rows = csvParse([...comparisonLines(comparison, lists, 1, ['from here'])].join(''));
  expect(rows.columns.slice(0, 4)).toEqual(['row', 'kind', 'a_feature', 'a_id']);
  expect(rows.columns.slice(-5)).toEqual([
    'shared_ha',
    'outline_distance_m',
    'on_parcels',
    'differences',
    'verdict',
  ]);
  expect(rows.map(({ row }) => row)).toEqual([
    'both',
    'only-a',
    'only-b',
    'undecided',
    'near-name',
    'reading',
    'reading',
    'reading',
    'reading',
    'list',
    'list',
    'provenance',
  ]);
  const [both, onlyA, , undecided] = rows;
  expect(both).toMatchObject({
    kind: 'name',
    a_name: 'Юг',
    a_stated_ha: '1',
    b_stated_ha: '2',
    differences: 'outline measured stated',
  });
  expect(Number(both?.shared_ha)).toBeCloseTo(1, 2);
  expect(Number(both?.outline_distance_m)).toBeCloseTo(5, 1);
  // A formula in a name stays text.
  expect(onlyA?.a_name).toBe("'=Boz-Adyr");
  expect(undecided).toMatchObject({ kind: 'part', a_name: 'c', b_name: 'd' });
  expect(rows.at(-3)).toMatchObject({ kind: 'a: a.geojson', verdict: 'equal' });
});
