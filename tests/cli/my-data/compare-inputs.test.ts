import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../exchange/command.ts';
import { bowTie, collection, parcel, square } from './squares.ts';

let folder = '';
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const first = collection(
  parcel('KGZ', 'TJK', square(70.5, 40, 500), { id: 'p1', name: 'Ак-Арык', area_ha: 25 }),
  parcel('TJK', 'KGZ', square(70.6, 40, 500), { id: 'p2', name: 'Сай', area_ha: 25 }),
  parcel('TJK', 'KGZ', square(70.7, 40, 100), { id: 'p3', name: 'Дөбө', area_ha: 1 }),
);
const second = collection(
  parcel('KGZ', 'TJK', square(70.5001, 40, 500), { code: 'x', nomi: 'Ak-Ariq', maydoni: 250_000 }),
  parcel('KGZ', 'TJK', square(70.6, 40, 500), { code: 'p2', nomi: 'Say', maydoni: 250_000 }),
);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
  write('first.geojson', first);
  write('second.geojson', second);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function json(...words: string[]) {
  const { code, out } = await command(folder, ['first.geojson', '--json', ...words]);
  return { code, value: JSON.parse(out) };
}

test('two files are compared, differences first, and the first list decides the exit code', async () => {
  const { code, out } = await command(folder, ['first.geojson', '--against', 'second.geojson']);
  expect(code).toBe(1);
  expect(out.indexOf('Two lists:')).toBe(0);
  expect(out.indexOf('Only in the first list')).toBeLessThan(out.indexOf('Exchanges in first.geojson'));
  expect(out).toMatch(/1 Ак-Арык +1 Ak-Ariq +ground +25 \/ 25 +25\.00 \/ 25\.00 +24\.57 +8\.\d\d m/);
  expect(out).toMatch(/3 Дөбө: stated 1, measured 1\.00/);
  const alone = await command(folder, ['first.geojson']);
  expect([alone.code, out.endsWith(alone.out)]).toEqual([1, true]);
});

test('JSON tells pairs, what is in one list only, readings, and both inputs by their hashes', async () => {
  const { value } = await json('--against', 'second.geojson', '--against-id', 'code');
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(value.inputs).toEqual([
    { name: 'first.geojson', bytes: Buffer.byteLength(first), sha256: sha256(first) },
    { name: 'second.geojson', bytes: Buffer.byteLength(second), sha256: sha256(second) },
  ]);
  expect(value.against).toMatchObject({
    counts: { both: 2, only_a: 1, only_b: 0, unsure: 0 },
    both: [
      { a: { feature: 1 }, b: { feature: 1, stated_ha: 25 }, by: 'ground', other_parties: false },
      {
        a: { feature: 2, id: 'p2' },
        b: { feature: 2 },
        by: 'id',
        shared_ha: expect.closeTo(25, 3),
        other_parties: true,
      },
    ],
    only_a: [{ feature: 3, name: 'Дөбө' }],
    fields: { from: 'from', to: 'to', area: 'maydoni' },
  });
  const verdicts = value.against.readings.map(
    (each: { outlines: string; parties: string; verdict: string }) =>
      `${each.outlines}${each.parties} ${each.verdict}`,
  );
  expect(verdicts).toEqual(['aa equal', 'bb not-equal', 'ab not-equal', 'ba equal']);
});

test('a parcel is known by the identifier that GeoJSON puts beside its properties', async () => {
  const named = (lon: number, id: number, name: string) => ({
    ...parcel('KGZ', 'TJK', square(lon, 40, 500), { name }),
    id,
  });
  write('left.geojson', collection(named(70.5, 7, 'north'), named(70.6, 8, 'south')));
  write('right.geojson', collection(named(70.9, 8, 'meadow'), named(70.5, 7, 'field')));
  const { out } = await command(folder, ['left.geojson', '--json', '--against', 'right.geojson']);
  const { against } = JSON.parse(out);
  expect(
    against.both.map(({ a, b, by }: { a: { id: string }; b: { id: string }; by: string }) => [
      a.id,
      b.id,
      by,
    ]),
  ).toEqual([
    ['7', '7', 'id'],
    ['8', '8', 'id'],
  ]);
});

test('the published list is known by its names in five languages, and has no outlines', async () => {
  const { value } = await json('--against', 'published');
  expect(value.inputs).toHaveLength(1);
  expect(value.against).toMatchObject({
    list: 'published',
    verdict: 'equal-within-precision',
    both: [
      {
        a: { name: 'Ак-Арык' },
        b: { stated_ha: 7, measured_ha: null },
        by: 'name',
        shared_ha: null,
        outline_distance_m: null,
      },
    ],
  });
  expect(value.against.readings.map((each: { outlines: string }) => each.outlines)).toEqual(['a', 'a']);
});

test('what the caller says of two parcels is kept to', async () => {
  const different = (await json('--against', 'second.geojson', '--different', '1=1')).value.against;
  expect(different.counts).toMatchObject({ both: 1, only_a: 2, only_b: 1 });
  const same = (await json('--against', 'second.geojson', '--same', '3=1')).value.against;
  expect(same.both.map((each: { by: string }) => each.by)).toContain('reader');
});

test.each([
  ['second.geojson', '900=1', 'first.geojson: there is no parcel 900; its parcels are numbered 1 to 3.', 'a'],
  ['second.geojson', '1=3', 'second.geojson: there is no parcel 3; its parcels are numbered 1 to 2.', 'b'],
  ['published', '1=999', 'published: there is no parcel 999; its parcels are numbered 1 to ', 'b'],
])(
  'an answer about a parcel that is not there is bad input and told: %s %s',
  async (against, pair, sentence, which) => {
    for (const option of ['--same', '--different']) {
      const words = ['first.geojson', '--against', against, option, pair];
      const { code, told } = await command(folder, words);
      expect(code).toBe(3);
      expect(told.join()).toContain(sentence);
      const { value } = await json(...words.slice(1));
      expect(value.against).toBeUndefined();
      expect(value.against_fault).toMatchObject({
        list: which === 'a' ? 'first.geojson' : against,
        code: 'no-such-parcel',
        feature: Number(pair.split('=')[which === 'a' ? 0 : 1]),
      });
    }
  },
);

test('why nothing was compared stands in the JSON too', async () => {
  expect((await json('--against', 'nowhere.geojson')).value.against_fault).toMatchObject({
    list: 'nowhere.geojson',
    code: 'nothing-read',
    problems: [{ feature: null, code: 'file-missing' }],
  });
  expect((await json('--against', 'second.geojson', '--id', 'number')).value.against_fault).toMatchObject({
    list: 'first.geojson',
    code: 'no-such-field',
    field: 'number',
  });
});

test('a second list that cannot be read, or a field that is not there, is bad input and told', async () => {
  const missing = await command(folder, ['first.geojson', '--against', 'nowhere.geojson']);
  expect([missing.code, missing.told.join()]).toEqual([3, 'nowhere.geojson: there is no such file.']);
  const field = await command(folder, ['first.geojson', '--against', 'second.geojson', '--id', 'number']);
  expect([field.code, field.told.join()]).toEqual([3, 'first.geojson: no field is called “number”.']);
  write('faulty.geojson', collection(bowTie));
  expect((await command(folder, ['first.geojson', '--against', 'faulty.geojson'])).code).toBe(3);
});

test('what is faulty, noticed or guessed of the second list is told by its name, and decides the code', async () => {
  const wkt = (lon: number) =>
    `"POLYGON((${[0, 0.01, 0.01, 0].map((d, i) => `${lon + d} ${40 + (i > 1 ? 0.01 : 0)}`).join(',')},${lon} 40))"`;
  const rows = [
    'wkt,from,to,название',
    `${wkt(70.5)},KGZ,TJK,Ак-Арык`,
    `${wkt(70.6)},TJK,KGZ,Верхний Сай у дороги`,
    '"POLYGON((70 40,70.01 40.01,70.01 40,70 40.01,70 40))",TJK,KGZ,Петля у старого моста',
    '',
  ].join('\r\n');
  const cp1251 = Buffer.from(
    [...rows].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
  writeFileSync(join(folder, 'second.csv'), cp1251);
  write(
    'alike.geojson',
    collection(
      parcel('KGZ', 'TJK', square(70.5, 40, 500), { id: 'p1' }),
      parcel('TJK', 'KGZ', square(70.6, 40, 500), { id: 'p2' }),
    ),
  );
  expect((await command(folder, ['alike.geojson'])).code).toBe(0);
  const { code, out } = await command(folder, ['alike.geojson', '--against', 'second.csv']);
  expect(code).toBe(3);
  const second = out.slice(out.indexOf('The second list, second.csv:'), out.indexOf('Exchanges in alike'));
  expect(second).toContain('read as windows-1251; --encoding names another.');
  expect(second).toContain('feature 3 (Петля у старого моста): self-intersection');
  const { against, problems, notices } = JSON.parse(
    (await command(folder, ['alike.geojson', '--json', '--against', 'second.csv'])).out,
  );
  expect([problems, notices]).toEqual([[], []]);
  expect(against).toMatchObject({
    format: 'csv',
    encoding: { name: 'windows-1251', guessed: true },
    converted_from: null,
    problem_count: 1,
    problems: [{ feature: 3, code: 'self-intersection' }],
    notices: [],
    incomplete: false,
  });
});

test('a second list that is cut off says so, and that no verdict rests on it', async () => {
  write('cut.geojson', second.slice(0, -60));
  const { code, out } = await command(folder, ['first.geojson', '--against', 'cut.geojson']);
  expect(code).toBe(3);
  const told = out.slice(out.indexOf('The second list, cut.geojson:'), out.indexOf('Exchanges in first'));
  expect(told).toContain('truncated: the file ends in the middle');
  expect(told).toContain('Part of it is missing, doubtful or could not be read');
  expect((await json('--against', 'cut.geojson')).value.against).toMatchObject({
    incomplete: true,
    problems: [{ code: 'truncated' }],
  });
});

test('each list tells its own progress, by its name', async () => {
  const empty = { type: 'Feature', properties: {}, geometry: null };
  write('many.geojson', collection(...Array.from({ length: 100_001 }, () => empty)));
  const { told } = await command(folder, ['many.geojson', '--against', 'many.geojson']);
  const lines = told.filter((line) => line.includes('100,000 features'));
  expect(lines.map((line) => line.split(':')[0])).toEqual(['many.geojson', 'many.geojson']);
});

test('overlaps and parcels on another side are told, as on the page', async () => {
  write(
    'overlap.geojson',
    collection(parcel('TJK', 'KGZ', square(70.5, 40, 500)), parcel('KGZ', 'TJK', square(70.5, 40, 200))),
  );
  const { out } = await command(folder, ['overlap.geojson', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    overlap_count: 1,
    overlaps: [{ features: [1, 2], ha: expect.closeTo(4, 2) }],
    misplaced_count: 1,
    misplaced: [{ feature: 1, from: 'TJK', lies_in: 'KGZ' }],
  });
});
