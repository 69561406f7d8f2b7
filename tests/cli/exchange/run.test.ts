import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/exchange/run.ts';
import { verdictWords } from '../../../src/i18n/exchange/balance.en.ts';
import { everything, landForLand, published as listed } from '../../fixtures/published.ts';
import { before, newest, passedSince, snapshots } from '../../fixtures/snapshots.ts';
import { bowTie, collection, north, northLarger, parcel, south, square } from '../my-data/squares.ts';

const passed = passedSince[before];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function command(words: string[], input: Iterable<string | Buffer> = []) {
  const [out, told]: [string[], string[]] = [[], []];
  const code = await run(words, {
    input: Readable.from([...input].map((piece) => Buffer.from(piece))),
    folder,
    print: (line) => out.push(line),
    tell: (line) => told.push(line),
  });
  return { code, out: out.join('\n'), told };
}

async function json(text: string | Buffer, ...words: string[]) {
  const { code, out, told } = await command(['-', '--json', ...words], [text]);
  return { code, told, value: JSON.parse(out) };
}

test('of a party that is not certain, and of one that is missing, what was read is told', async () => {
  const text = collection(
    { ...south, properties: { name: 'a', from: 'Tajikstan', to: 'KGZ' } },
    { ...north, properties: { name: 'b', from: 'TJK', to: null } },
    north,
    south,
  );
  const { out } = await command(['-'], [text]);
  expect(out).toMatch(/feature 1 \(a\): party-doubtful: .*\(read: from “Tajikstan”, to “KGZ”\)/);
  expect(out).toMatch(/feature 2 \(b\): no-direction: .*\(read: from “TJK”, to “–”\)/);
  const { value } = await json(text);
  expect(value.problems.map(({ said }: { said?: unknown }) => said)).toEqual([
    { from: 'Tajikstan', to: 'KGZ' },
    { from: 'TJK', to: '' },
  ]);
});

test('which country is meant by a party that is not certain can be said, as on the page', async () => {
  const text = collection(
    { ...south, properties: { from: 'Tajikstan', to: 'KGZ' } },
    { ...north, properties: { from: 'KGZ', to: 'TJK' } },
  );
  const [doubtful, answered] = [await json(text), await json(text, '--party', 'Tajikstan=tajikistan')];
  expect(doubtful).toMatchObject({ code: 3, value: { verdict: 'cannot-tell' } });
  expect(answered).toMatchObject({ code: 0, value: { verdict: 'equal', problem_count: 0 } });
  const itself = await json(text, '--party', 'Tajikstan=itself');
  expect(itself.value.exchanges[0].parties).toContain('Tajikstan');
  const mistyped = await json(text, '--party', 'Tajikstan=TJK', '--party', 'Tadjikstan=TJK');
  expect(mistyped).toMatchObject({
    code: 3,
    value: { problems: [{ code: 'no-such-party', name: 'Tadjikstan' }] },
  });
});

test('exchanges whose names may be one are told, and judged apart', async () => {
  const text = collection(
    { ...south, properties: { ...south.properties, exchange: 'Vorukh' } },
    { ...north, properties: { ...north.properties, exchange: 'ВОРУХ' } },
    { ...north, properties: { ...north.properties, exchange: 'ворух' } },
  );
  const { value } = await json(text);
  expect(value.like_exchanges).toEqual([['ворух', 'ВОРУХ']]);
  const { code, out } = await command(['-'], [text]);
  expect(code).not.toBe(0);
  expect(out).toContain('“ворух”, “ВОРУХ” are counted as separate exchanges');
});

test('parties whose names may be one are told, and counted apart; countries are one in every spelling', async () => {
  const named = (from: string, to: string) => ({ ...south, properties: { ...south.properties, from, to } });
  const text = collection(named('Isfara', 'Leilek'), named('Leilek', 'ISFARA'));
  const { value } = await json(text);
  expect(value.like_parties).toEqual([['ISFARA', 'Isfara']]);
  expect((await command(['-'], [text])).out).toContain('“ISFARA”, “Isfara” are counted as separate parties');
  const countries = collection(named('Kyrgyzstan', 'Tajikistan'), named('TAJIKISTAN', ' KYRGYZSTAN'));
  expect((await json(countries)).value).toMatchObject({
    exchanges: [{ parties: ['Tajikistan', 'Kyrgyzstan'] }],
    like_parties: [],
  });
});

describe('the shipped data', () => {
  test('come out with the figures of the published list and of the drawings', async () => {
    const { code, out } = await command(['--json']);
    const { published, mapped, baselines, border } = JSON.parse(out);
    expect(code).toBe(0);
    const brief = published.exchanges.map((row: Record<string, unknown>) => [
      row.id,
      row.to_kgz_ha,
      row.to_tjk_ha,
      row.verdict,
    ]);
    expect(brief).toEqual(
      listed.map(({ exchange, toKgz, toTjk, verdict }) => [exchange, toKgz, toTjk, verdict]),
    );
    const dostuk = published.exchanges.find(({ id }: { id: string }) => id === 'dostuk');
    expect(dostuk).toMatchObject({
      kind: 'land-for-land',
      difference_ha: 0.8,
      low_ha: -2.365,
      high_ha: 3.15,
    });
    expect(published.land_for_land).toMatchObject({
      to_kgz_ha: landForLand.toKgz,
      to_tjk_ha: landForLand.toTjk,
      difference_ha: expect.closeTo(landForLand.toKgz - landForLand.toTjk, 6),
      verdict: 'equal-within-precision',
    });
    expect(published.all).toMatchObject({
      to_kgz_ha: everything.toKgz,
      to_tjk_ha: everything.toTjk,
    });
    expect(mapped).toMatchObject({
      before: '2025-01-26',
      after: newest,
      to_tjk_ha: expect.closeTo(passed?.toTjkHa ?? 0, 0),
      to_kgz_ha: expect.closeTo(passed?.toKgzHa ?? 0, 0),
      turf: {
        to_tjk_ha: expect.closeTo(passed?.toTjkTurfHa ?? 0, 0),
        to_kgz_ha: expect.closeTo(passed?.toKgzTurfHa ?? 0, 0),
      },
      accuracy_m: 15,
      error: { correlation_m: 10_000 },
      verdict: 'not-equal',
    });
    expect(mapped.error.half_width_ha / mapped.error.sd_ha).toBeCloseTo(1.96, 2);
    expect(border).toContainEqual({ release: '2025-01-26', snapshot: '2025-01-20', length_km: 990.1 });
    expect(border).toContainEqual({ release: '2020-11-05', snapshot: '2020-11-05', length_km: 931.79 });
    expect(border).toHaveLength(snapshots.length);
    expect(baselines.map((row: { before: string }) => row.before)).toEqual(snapshots.slice(0, -1));
    for (const { before: date, to_tjk_ha, to_kgz_ha } of baselines) {
      expect(to_tjk_ha, date).toBeCloseTo(passedSince[date]?.toTjkHa ?? 0, 1);
      expect(to_kgz_ha, date).toBeCloseTo(passedSince[date]?.toKgzHa ?? 0, 1);
    }
  });

  test('give one figure for the shown pair of snapshots, wherever it is told', async () => {
    for (const words of [[], ['--before', '2020-11-05']]) {
      const { mapped, baselines } = JSON.parse((await command(['--json', ...words])).out);
      const shown = await command(['--json']).then(({ out }) => JSON.parse(out).mapped);
      const rowOf = (date: string) => baselines.find(({ before }: { before: string }) => before === date);
      const of = ({ to_tjk_ha, to_kgz_ha }: typeof mapped) => ({ to_tjk_ha, to_kgz_ha });
      expect(of(rowOf('2025-01-20'))).toEqual(of(shown));
      // Figures of baselines.json have four decimals.
      if (words.length > 0) expect(rowOf('2020-11-05').to_tjk_ha).toBeCloseTo(mapped.to_tjk_ha, 4);
    }
    const { out } = await command([]);
    const [, net] = /Difference ([\d,.]+) ±/.exec(out) ?? [];
    expect(out).toMatch(new RegExp(`20 January 2025 .*\\+${net}`));
  });

  test('compare the two snapshots that are asked for, by either of their dates', async () => {
    const asked = async (...words: string[]) => {
      const { code, out, told } = await command(['--json', ...words]);
      return { code, told, mapped: out === '' ? null : JSON.parse(out).mapped };
    };
    expect((await asked('--before', '2020-11-05')).mapped).toMatchObject({
      before: '2020-11-05',
      after: newest,
      to_tjk_ha: expect.closeTo(passedSince['2020-11-05']?.toTjkHa ?? 0, 0),
      to_kgz_ha: expect.closeTo(passedSince['2020-11-05']?.toKgzHa ?? 0, 0),
      verdict: 'not-equal',
    });
    const package2025 = await asked('--before=2025-01-26', '--after=2025-03-25');
    expect(package2025.mapped).toEqual(
      (await asked('--before', '2025-01-20', '--after', '2025-03-23')).mapped,
    );
    expect(package2025.mapped.error.half_width_ha).toBeGreaterThan(0);
    const unknown = await asked('--before', '2021-01-01');
    expect(unknown).toMatchObject({ code: 3, told: [expect.stringContaining('2021-01-01')] });
    expect((await asked('--after', 'yesterday')).code).toBe(3);
    expect((await asked('-', '--before', '2020-11-05')).code).toBe(3);
  });

  test('are readable as tables, no row of which is left out', async () => {
    const { code, out } = await command([]);
    expect(code).toBe(0);
    const row = /Dostuk and villages +141\.9 +142\.7 +\+0\.8 +−2\.37 to 3\.15 +(.*)/.exec(out);
    expect(row?.[1]).toBe(verdictWords['equal-within-precision']);
    const [toTjk, toKgz] = [passed?.toTjkTurfHa ?? 0, passed?.toKgzTurfHa ?? 0].map((ha) =>
      ha.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    );
    const turf = out.split('\n').find((line) => line.startsWith('Turf ')) ?? '';
    expect(turf.trim().split(/ {2,}/)).toEqual(['Turf', toTjk, toKgz, verdictWords['not-equal']]);
    expect(out).toMatch(/20 January 2025 +990\.10 km/);
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('a file of two squares at 39.35° and 40.26° N', () => {
  test('of one size is equal', async () => {
    const { code, value } = await json(collection(south, north));
    expect(code).toBe(0);
    expect(value).toMatchObject({
      tolerance_percent: 1,
      accuracy_m: 0,
      exchanges: [
        {
          id: '',
          parties: ['TJK', 'KGZ'],
          to: {
            TJK: { ha: expect.closeTo(25, 4), turf_ha: expect.closeTo(24.9773, 3), features: 1 },
            KGZ: { ha: expect.closeTo(25, 4), turf_ha: expect.closeTo(24.972, 3), features: 1 },
          },
          difference_ha: expect.closeTo(0, 4),
          verdict: 'equal',
        },
      ],
      problems: [],
      verdict: 'equal',
    });
  });

  test('one of them 3 % larger is not equal, unless so much is tolerated', async () => {
    const text = collection(south, northLarger);
    expect(await json(text)).toMatchObject({ code: 1, value: { verdict: 'not-equal' } });
    expect(await json(text, '--tolerance', '3')).toMatchObject({ code: 0, value: { verdict: 'equal' } });
    expect(await json(text, '--tolerance=2.5')).toMatchObject({ code: 1, value: { tolerance_percent: 2.5 } });
  });

  test('with vertices known to 30 m cannot be told', async () => {
    const { code, value } = await json(collection(south, northLarger), '--accuracy', '30');
    expect(code).toBe(2);
    expect(value).toMatchObject({ accuracy_m: 30, verdict: 'cannot-tell' });
    const { TJK } = value.exchanges[0].to;
    expect(TJK.independent_error_ha).toBeCloseTo((30 * Math.SQRT2 * 500) / 10_000, 1);
    expect(TJK.systematic_error_ha).toBeCloseTo((30 * 4 * 500) / 10_000, 1);
  });

  test('is judged by Turf, and says where the ellipsoid would judge otherwise', async () => {
    const { code, value } = await json(collection(south, north), '--tolerance', '0.01');
    expect(code).toBe(1);
    expect(value.exchanges[0]).toMatchObject({ verdict: 'not-equal', ellipsoidal_verdict: 'equal' });
    const { out } = await command(['-', '--tolerance', '0.01'], [collection(south, north)]);
    expect(out).toContain('on the ellipsoid, equal');
  });
});

describe('the error of a difference', () => {
  /** A square of 100 ha with a vertex each 50 m, so many metres east of 70.5° E. */
  const grounds = (eastM: number) => {
    const [perLon, perLat] = [85_393.84, 111_034.9];
    const corners = [
      [0, 0],
      [1000, 0],
      [1000, 1000],
      [0, 1000],
      [0, 0],
    ] as const;
    const ring = corners.slice(1).flatMap(([x2, y2], side) => {
      const [x1, y1] = corners[side] ?? [0, 0];
      return Array.from({ length: 20 }, (_, k) => [
        70.5 + (eastM + x1 + ((x2 - x1) * k) / 20) / perLon,
        40 + (y1 + ((y2 - y1) * k) / 20) / perLat,
      ]);
    });
    return { type: 'Polygon' as const, coordinates: [[...ring, ring[0] as number[]]] };
  };
  const pair = (eastM: number) =>
    collection(parcel('KGZ', 'TJK', grounds(0)), parcel('TJK', 'KGZ', grounds(eastM)));
  const asked = ['--accuracy', '10', '--correlation', '650'];

  test.each([
    ['20 km apart', 21_000, 2.307],
    ['that share an edge', 1000, 2.402],
  ])('of two squares of 100 ha %s', async (_, eastM, sd) => {
    const { code, value } = await json(pair(eastM), ...asked);
    expect(code).toBe(2);
    expect(value).toMatchObject({ accuracy_m: 10, correlation_m: 650 });
    const [{ error, settled_by_accuracy_m: settled }] = value.exchanges;
    expect(error.sd_ha).toBeCloseTo(sd, 3);
    expect(error).toEqual({
      sd_ha: error.sd_ha,
      half_width_ha: expect.closeTo(1.96 * error.sd_ha, 5),
      correlation_m: 650,
    });
    const finer = ['--accuracy', String(settled), '--correlation', '650'];
    expect(await json(pair(eastM), ...finer)).toMatchObject({ code: 0, value: { verdict: 'equal' } });
  });

  test('is told in a sentence, with what would settle it', async () => {
    const { out } = await command(['-', '--accuracy', '10'], [pair(21_000)]);
    expect(out).toMatch(
      /± [\d.]+ where points are off by 10\sm and neighbours within 500\sm share the same error\./,
    );
    expect(out).toMatch(/Cannot tell; a survey accurate to [\d.]+ m would settle it/);
    expect(out).toContain('van Oort et al. 2005');
  });
});

describe('exchanges and parties', () => {
  test('several exchanges are judged each for itself, in the order of their numbers', async () => {
    const named = (feature: typeof south, exchange: unknown) => ({
      ...feature,
      properties: { ...feature.properties, exchange },
    });
    const text = collection(named(south, 10), named(northLarger, 10), named(south, 2), named(north, 2));
    const { code, value } = await json(text);
    expect(code).toBe(1);
    expect(value.exchanges.map((row: { id: string; verdict: string }) => [row.id, row.verdict])).toEqual([
      ['2', 'equal'],
      ['10', 'not-equal'],
    ]);
  });

  test('a country keeps the file’s first spelling, and other spellings join it', async () => {
    const { value } = await json(
      collection(
        parcel('Kyrgyzstan', 'Tajikistan', square(70, 40, 300)),
        parcel('TJ', 'KG', square(70, 40.1, 300)),
      ),
    );
    expect(value.exchanges[0].parties).toEqual(['Tajikistan', 'Kyrgyzstan']);
    expect(value.verdict).toBe('equal');
  });

  test('parties need not be countries', async () => {
    const { code, value } = await json(
      collection(parcel('A', 'B', square(10, 50, 300)), parcel('B', 'A', square(11, 51, 300))),
    );
    expect([code, value.exchanges[0].parties]).toEqual([0, ['A', 'B']]);
  });
});

describe('bad input', () => {
  test('a bow-tie is refused by name, feature and place; what is valid is still judged', async () => {
    const { code, value } = await json(collection(south, north, bowTie));
    expect(code).toBe(3);
    expect(value.problems).toEqual([{ feature: 3, code: 'self-intersection', at: [70.005, 40.005] }]);
    expect(value.verdict).toBe('equal');
    const { out } = await command(['-'], [collection(south, north, bowTie)]);
    expect(out).toContain('feature 3: self-intersection at 70.005000, 40.005000');
    expect(out).toContain('Verdict on what is valid: equal.');
  });

  const ring = south.geometry.type === 'Polygon' ? (south.geometry.coordinates[0] ?? []) : [];
  const shaped = (...rings: unknown[]) => ({ ...south, geometry: { type: 'Polygon', coordinates: rings } });
  test.each([
    ['null', null, 'not-a-feature'],
    ['a feature without geometry', { ...south, geometry: null }, 'null-geometry'],
    ['a point', { ...south, geometry: { type: 'Point', coordinates: [70, 40] } }, 'not-a-polygon'],
    ['no direction', { ...south, properties: null }, 'no-direction'],
    ['the same party twice', parcel('KGZ', 'Kyrgyzstan', square(70, 40, 100)), 'no-direction'],
    ['an open ring', shaped(ring.slice(0, -1)), 'open-ring'],
    ['nothing in a ring', shaped([]), 'empty'],
    ['swapped axes', shaped(ring.map(([lon = 0, lat = 0]) => [lat, lon])), 'swapped-axes'],
    ['a vertex twice', shaped([ring[0], ...ring]), 'duplicate-vertex'],
    ['a hole elsewhere', shaped(ring, square(71, 40, 50).coordinates[0]), 'hole-outside-shell'],
    [
      'a step over the date line',
      shaped([
        [179, 40],
        [-179, 40],
        [-179, 41],
        [179, 40],
      ]),
      'date-line',
    ],
  ])('%s', async (_, feature, problem) => {
    const { code, value } = await json(collection(south, feature, north));
    expect(code).toBe(3);
    expect(value.problems[0]).toMatchObject({ feature: 2, code: problem });
    expect(value.exchanges[0].to.KGZ.features).toBe(1);
  });

  test('NaN, which JSON has not, is told at its coordinate', async () => {
    const text = collection(south, shaped(ring)).replace(/,\[[\d., ]+\]\]\]\}\}\]\}$/, ',[NaN,40]]]}}]}');
    expect(text).toContain('NaN');
    const { code, value } = await json(text);
    expect([code, value.problems[0].feature, value.problems[0].code]).toEqual([3, 2, 'not-finite']);
    expect(value.problems[0].at).toHaveLength(2);
  });

  test('a cut file tells where it ends, and what came before counts', async () => {
    const { code, value } = await json(collection(south, north, south).slice(0, -60));
    expect(code).toBe(3);
    expect(value.problems).toEqual([{ feature: 3, code: 'truncated', at: null }]);
    // What is missing might have turned it.
    expect(value).toMatchObject({ incomplete: true, verdict: 'cannot-tell' });
    expect(value.exchanges[0].to.TJK.features).toBe(1);
  });

  test('a broken feature or line spoils no other', async () => {
    const lines = [south, north].map((feature) => JSON.stringify(feature));
    const { code, value } = await json([lines[0], '{"type":"Feature",', lines[1]].join('\n'));
    expect([code, value.verdict]).toEqual([3, 'equal']);
    expect(value.problems).toEqual([{ feature: 2, code: 'not-json', at: null }]);
  });

  test.each([
    ['nothing', '', 'standard input: the file is empty.', 'empty'],
    ['space', ' \n ', 'standard input: the file is empty.', 'empty'],
    ['broken JSON', '{"type": nonsense', 'standard input: the file is not JSON.', 'not-json'],
    ['a map without places', '<kml/>', 'standard input: the file holds no features.', 'no-features'],
    [
      'no features',
      '{"type":"FeatureCollection","features":[]}',
      'standard input: the file holds no features.',
      'no-features',
    ],
    ['JSON of another kind', '{"a":1}', 'standard input: the file holds no features.', 'no-features'],
  ])('%s: one clear sentence, and JSON all the same', async (_, text, sentence, problem) => {
    const { code, told, value } = await json(text);
    expect([code, told]).toEqual([3, [sentence]]);
    expect(value).toMatchObject({
      exchanges: [],
      problems: [{ feature: null, code: problem, at: null }],
      verdict: 'cannot-tell',
    });
  });

  test.each([
    [['none.geojson'], 'none.geojson: there is no such file.'],
    [['.'], '.: this is a folder.'],
    [['--frobnicate'], 'Unknown option --frobnicate; --help lists them.'],
    [['--tolerance'], '--tolerance needs a number after it.'],
    [['a.json', '--from'], '--from needs a value after it; one that begins with -- is written --from=VALUE.'],
    [['a.json', '--id', 'no'], '--id needs two lists: FILE --against FILE.'],
    [
      ['--tolerance', '-1'],
      'The tolerance must be a number of per cent from 0 to 100, with a decimal point, not “-1”.',
    ],
    [
      ['--accuracy', '3,5'],
      'The accuracy must be a number of metres, 0 or more, with a decimal point, not “3,5”.',
    ],
    [['a.json', 'b.json'], 'One file at a time: “b.json” is one too many.'],
  ])('%s', async (words, sentence) => {
    expect(await command(words)).toEqual({ code: 3, out: '', told: [sentence] });
  });

  test('a coordinate system that is not known: which are', async () => {
    const { code, told } = await command(['a.json', '--crs', 'EPSG:99999']);
    expect(code).toBe(3);
    expect(told[0]).toMatch(
      /^“EPSG:99999” is no coordinate system that is known here\..*32601–32660.*PROJ string/,
    );
  });

  test('at most 20 problems are printed, all are counted', async () => {
    const { out } = await command(['-'], [collection(...Array.from({ length: 25 }, () => bowTie))]);
    expect(out).toContain('25 problems:');
    expect(out).toContain('… and 5 more');
    expect(out.match(/self-intersection/g)).toHaveLength(20);
  });
});

describe('ways to write the same file', () => {
  const lines = [south, north].map((feature) => JSON.stringify(feature));
  const mark = '\ufeff';
  test.each<[string, string | Buffer]>([
    ['with a byte order mark', mark + collection(south, north)],
    [
      'indented, with CR LF',
      JSON.stringify(JSON.parse(collection(south, north)), null, 2).replaceAll('\n', '\r\n'),
    ],
    ['UTF-16', Buffer.from(mark + collection(south, north), 'utf16le')],
    ['a feature a line', lines.join('\n')],
    ['a feature a line, with CR LF and a mark', `${mark + lines.join('\r\n')}\r\n`],
    ['record separators', lines.map((line) => `\u001e${line}\n`).join('')],
    ['a bare list', `[${lines.join(',')}]`],
  ])('%s', async (_, text) => {
    expect(await json(text)).toMatchObject({
      code: 0,
      value: { features: 2, problems: [], verdict: 'equal' },
    });
  });

  test('a file by its name', async () => {
    writeFileSync(join(folder, 'обмен.geojson'), collection(south, north));
    const { code, out } = await command(['обмен.geojson']);
    expect(code).toBe(0);
    expect(out).toContain('Exchanges in обмен.geojson');
  });
});

test('a large input tells how far it is, and is measured in bulk', { timeout: 60_000 }, async () => {
  function* text() {
    const ring = '[[70,40],[70.01,40],[70.01,40.01],[70,40.01],[70,40]]';
    const line = (from: string, to: string) =>
      `{"type":"Feature","properties":{"from":"${from}","to":"${to}"},"geometry":{"type":"Polygon","coordinates":[${ring}]}}\n`;
    const pair = line('KGZ', 'TJK') + line('TJK', 'KGZ');
    for (let i = 0; i < 201; i++) yield pair.repeat(250);
  }
  const { code, out, told } = await command(['-'], text());
  expect(code).toBe(0);
  expect(told).toEqual([expect.stringMatching(/^standard input: 100,000 features, \d+ MB read$/)]);
  expect(out).toContain('authalic formula');
  expect(out).toMatch(/TJK +50,250 /);
});
