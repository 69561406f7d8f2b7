import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/exchange/run.ts';
import { cases } from '../../data/my-data/cases.ts';
import { collection, pair } from '../../data/my-data/opening.ts';

const folder = 'tests/fixtures/cases';

async function check(...words: string[]) {
  const [out, told]: [string[], string[]] = [[], []];
  const input = Readable.from([]);
  const code = await run(words, {
    input,
    folder,
    print: (line) => out.push(line),
    tell: (line) => told.push(line),
  });
  return { code, out: out.join('\n'), told: told.join('\n') };
}

const exits = { equal: 0, 'not-equal': 1, 'cannot-tell': 2 } as const;

test.each(cases)('$file: $why', async (each) => {
  const { file, refused, ha, verdict, problems, notices, exit } = each;
  const { code, out } = await check(file, '--json');
  const value = JSON.parse(out);
  if (refused !== undefined) {
    expect(code).toBe(3);
    return expect(value).toMatchObject({ problems: [{ code: refused }], verdict: 'cannot-tell' });
  }
  expect(value.verdict).toBe(verdict);
  const faulty = problems !== undefined || value.incomplete;
  expect(code).toBe(exit ?? (faulty ? 3 : exits[verdict ?? 'cannot-tell']));
  expect(value.notices.map((notice: { code: string }) => notice.code)).toEqual(notices ?? []);
  const listed = value.problems.map(
    ({ feature, code: fault }: { feature: number; code: string }) => `${feature}:${fault}`,
  );
  expect(listed).toEqual(expect.arrayContaining([...(problems ?? [])]));
  type Exchange = { id: string; to: Record<string, { ha: number }> };
  const areas = value.exchanges.flatMap(({ id, to }: Exchange) =>
    Object.values(to).map((side) => `${id}: ${side.ha.toFixed(2)}`),
  );
  for (const [key, area] of Object.entries(ha ?? {})) {
    const id = key.includes('/') ? (key.split('/')[0] ?? '') : value.exchanges[0].id;
    expect(areas).toContain(`${id}: ${area.toFixed(2)}`);
  }
});

test('the parts of a Shapefile beside a .shp are read with it', async () => {
  const { code, out } = await check('bare.shp', '--json');
  expect([code, JSON.parse(out).verdict]).toEqual([0, 'equal']);
});

test('no control character and no feigned line reaches the terminal', async () => {
  const { out, told } = await check('terminal-escape.geojson');
  const lines = out.split('\n').concat(told);
  expect(lines.filter((line) => line.startsWith('Verdict'))).toEqual(['Verdict: not equal.']);
  for (const line of lines)
    for (const letter of line) expect(letter.codePointAt(0)).toBeGreaterThanOrEqual(0x20);
  expect((await check('terminal-escape.geojson', '--json')).out).not.toContain('\u001b');
});

test('a field can be named by hand, and a walk taken for an area', async () => {
  const corners = await check('csv-corners.csv', '--from', 'to', '--to', 'from', '--json');
  expect(JSON.parse(corners.out)).toMatchObject({ fields: { from: 'to', to: 'from' }, verdict: 'equal' });
  const walk = await check('gpx-closed-track.gpx', '--closed-lines', '--json');
  expect(JSON.parse(walk.out).problems).toMatchObject([{ code: 'no-direction' }]);
});

test('positions in the other order are turned where the caller says so', async () => {
  const turned = collection(...pair).replace(/\[([\d.]+),([\d.]+)\]/g, '[$2,$1]');
  const verdict = async (...words: string[]) => {
    const out: string[] = [];
    const print = (line: string) => out.push(line);
    await run(['-', '--json', ...words], {
      input: Readable.from([Buffer.from(turned)]),
      folder,
      print,
      tell: () => {},
    });
    return JSON.parse(out.join('\n'));
  };
  expect(await verdict('--swap-axes')).toMatchObject({ verdict: 'equal', problems: [] });
  expect((await verdict()).problems).toMatchObject([{ code: 'swapped-axes' }, {}]);
});

test('metres without a system are refused with the way out, which then reads them', async () => {
  const file = 'csv-survey-x-north.csv';
  const { code, told, out } = await check(file);
  expect(code).toBe(3);
  expect(told + out).toContain('by --crs (of a second list: --against-crs)');
  const named = await check(file, '--crs', 'EPSG:28412');
  expect(named.code).toBe(0);
  expect(named.out).toContain('is the northing here');
});
