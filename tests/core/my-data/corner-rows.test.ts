import { expect, test } from 'vitest';
import { open } from '../../data/my-data/opening.ts';

const corners = (west: number) =>
  [
    [west, 40],
    [west + 0.01, 40],
    [west + 0.01, 40.01],
    [west, 40.01],
  ].map(([lon, lat], i) => `${i + 1};${lat};${lon}`);

const found = async (...rows: string[]) => {
  const { outcome } = await open(['№ точки;Широта;Долгота', ...rows, ''].join('\n'), 'a.csv');
  if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
  const { counts, problems } = outcome.opened;
  return [counts.measured, problems.map(({ feature, code }) => `${feature}:${code}`)];
};

test('titles, units, remarks and totals among vertices keep no outline from being read, and are named', async () => {
  const [one, other] = [corners(70.5), corners(70.6)];
  expect(await found(';град.;град.', ...one, ...other)).toEqual([2, ['3:null-geometry']]);
  expect(await found('Участок А', ...one, 'Участок Б', ...other)).toEqual([
    2,
    ['3:null-geometry', '4:null-geometry'],
  ]);
  expect(await found(...one, ...other, '8;;Итого', 'Составил: N')).toEqual([
    2,
    ['3:null-geometry', '4:null-geometry'],
  ]);
});

test('a vertex without its place is none of these: nothing is joined past it', async () => {
  const [first = '', second = '', third = '', fourth = ''] = corners(70.5);
  expect(await found(first, second, third, '4;;')).toEqual([0, ['4:null-geometry']]);
  expect(await found(first, second, '3;x;y', fourth)).toEqual([0, ['3:null-geometry']]);
  // Numbers that go on behind a remark may be those of another parcel.
  const shifted = corners(70.6).map((row, i) => row.replace(/^\d/, String(i + 5)));
  expect(await found(first, second, third, fourth, 'Участок Б', ...shifted)).toEqual([
    0,
    ['5:null-geometry'],
  ]);
});

test('a vertex without its place is none of these either where its parcel is called as a total is', async () => {
  const rows = [
    '№ точки;Участок;Широта;Долгота',
    ...corners(70.5)
      .slice(0, 3)
      .map((row) => row.replace(';', ';Всего хозяйство;')),
  ];
  const { outcome } = await open([...rows, '4;Всего хозяйство;;', ''].join('\n'), 'a.csv');
  expect(outcome).toMatchObject({ kind: 'opened', opened: { counts: { measured: 0 } } });
});
