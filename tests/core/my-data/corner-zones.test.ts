import { expect, test } from 'vitest';
import { open } from '../../data/my-data/opening.ts';

/** Corners of squares of 500 m at 71° E, 40.2° N (zone 42) and about 72° E, each with its zone. */
const square = (parcel: string, zones: readonly string[], to = 'TJK', east = 670_000) =>
  [
    [0, 0],
    [500, 0],
    [500, 500],
    [0, 500],
  ].map(([x = 0, y = 0], i) => [parcel, to, zones[i] ?? '42', i + 1, east + x, 4_452_000 + y].join(','));

const table = (...parcels: readonly (readonly string[])[]) =>
  ['parcel,to,zone,point,easting,northing', ...parcels.flat()].join('\n');

async function toldOf(text: string) {
  const { outcome } = await open(text, 'a.csv');
  if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
  const { balance, opened } = outcome;
  const zones = opened.notices.filter(({ code }) => code.startsWith('zone'));
  return { verdict: balance.verdict, zones, bounds: opened.bounds };
}

const wholly = (zone: string) => [zone, zone, zone, zone];

test('a corner in another zone than the rest of its parcel is told by its line, and leaves no verdict', async () => {
  const { verdict, zones, bounds } = await toldOf(
    table(square('a', wholly('42')), square('b', ['42', '42', '43', '42'], 'KGZ', 680_000)),
  );
  expect((bounds?.[2] ?? 0) - (bounds?.[0] ?? 0)).toBeGreaterThan(5);
  expect(zones).toMatchObject([{ code: 'zone-differs', name: '2 (b)', line: 8, promised: 42, found: 43 }]);
  expect(verdict).toBe('cannot-tell');
});

test('so it is where the zone stands in the cell of the position', async () => {
  const rows = (parcel: string, odd: string) =>
    [
      ['42T', 670_000, 4_452_000],
      [odd, 670_500, 4_452_000],
      ['42T', 670_500, 4_452_500],
      ['42T', 670_000, 4_452_500],
    ].map(([zone, x, y], i) => `${parcel};TJK;${i + 1};${zone} ${x} ${y}`);
  const text = ['parcel;to;point;UTM', ...rows('a', '42T'), ...rows('b', '43T')].join('\n');
  expect((await toldOf(text)).zones).toMatchObject([
    { code: 'zone-differs', name: '2 (b)', line: 7, promised: 42, found: 43 },
  ]);
});

test('parcels in another zone than most are told by number and name', async () => {
  const parcels = ['a', 'b', 'c'].map((name, i) => square(name, wholly(i === 1 ? '43' : '42')));
  expect((await toldOf(table(...parcels))).zones).toMatchObject([
    { code: 'zones-apart', name: '2 (b)', promised: 42, found: 43 },
  ]);
  const many = Array.from({ length: 30 }, (_, i) => square(`p${i}`, wholly(i < 12 ? '43' : '42')));
  const [told, ...others] = (await toldOf(table(...many))).zones;
  expect(told?.name).toMatch(/^1 \(p0\), .*10 \(p9\), …$/);
  expect(others).toEqual([]);
});

test('one zone is not worth a word, nor are two where they meet: the corners of such a parcel lie together', async () => {
  expect((await toldOf(table(square('a', wholly('42'))))).zones).toEqual([]);
  // 71.995 to 72.005° E at 40.2° N by PROJ.
  const rows = [
    'a,TJK,42,1,754924.46,4454258.33',
    'a,TJK,43,2,245075.54,4454258.33',
    'a,TJK,43,3,245094.28,4454813.43',
    'a,TJK,42,4,754905.72,4454813.43',
  ];
  const { zones, bounds } = await toldOf(table(rows));
  expect((bounds?.[2] ?? 0) - (bounds?.[0] ?? 0)).toBeCloseTo(0.01, 5);
  expect(zones).toEqual([]);
});
