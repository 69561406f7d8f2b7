import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/exchange/run.ts';
import { bowTie, collection, north, northLarger, parcel, south, square } from '../my-data/squares.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'merge-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function command(words: string[], input = '') {
  const [out, told]: [string[], string[]] = [[], []];
  const code = await run(words, {
    input: Readable.from([Buffer.from(input)]),
    folder,
    print: (line) => out.push(line),
    tell: (line) => told.push(line),
  });
  return { code, out: out.join('\n'), told: told.join('\n') };
}

/** Writes features as a file, and its sums beside it under the name that is given back. */
async function sumsOf(name: string, features: readonly unknown[], words: readonly string[] = []) {
  writeFileSync(join(folder, `${name}.geojson`), collection(...features));
  const { code, out } = await command([`${name}.geojson`, '--sums', ...words]);
  writeFileSync(join(folder, `${name}.json`), out);
  return { code, file: `${name}.json`, value: JSON.parse(out) };
}

const plot = fc
  .record({
    column: fc.integer({ min: 0, max: 5 }),
    row: fc.integer({ min: 0, max: 5 }),
    side: fc.integer({ min: 50, max: 900 }),
    lot: fc.integer({ min: 1, max: 3 }),
    way: fc.constantFrom(['KGZ', 'TJK'], ['TJK', 'KGZ'], ['Кыргызстан', 'Tajikistan']),
  })
  .map(({ column, row, side, lot, way: [from = '', to = ''] }) =>
    parcel(from, to, square(70.5 + column * 0.006, 39.9 + row * 0.0045, side), {
      exchange: `lot ${lot}`,
      area_ha: (side * side) / 10_000,
    }),
  );
const file = fc
  .tuple(fc.array(plot, { minLength: 1, maxLength: 60 }), fc.boolean())
  .map(([plots, faulty]): Feature[] =>
    faulty ? [...plots, { ...bowTie, properties: { ...bowTie.properties, exchange: 'lot 1' } }] : plots,
  );

/** Gives each feature to one of the shards. */
const shardsOf = (features: readonly Feature[], count: number, seed: number) =>
  Array.from({ length: count }, (_, shard) =>
    features.filter((_feature, i) => ((i + 1) * 7919 + seed * 104_729) % count === shard),
  );

type Told = {
  readonly id: string;
  readonly difference_ha: number;
  readonly to: object;
  readonly verdict: string;
  readonly ellipsoidal_verdict: string;
  readonly features_left_out?: number;
};
// biome-ignore lint/suspicious/noExplicitAny: it is damaged in every way.
type Loose = any;

/** What a check says of one file, in the parties' codes. */
const told = ({
  exchanges,
  verdict,
  problem_count,
}: {
  exchanges: Told[];
  verdict: string;
  problem_count: number;
}) => ({
  verdict,
  problem_count,
  exchanges: exchanges.map(
    ({ id, difference_ha, to, verdict: own, ellipsoidal_verdict, features_left_out }) => ({
      id,
      difference_ha,
      features_left_out,
      verdict: own,
      ellipsoidal_verdict,
      sides: Object.values(to as Record<string, Record<string, number>>).map(
        ({ ha, turf_ha, features, independent_error_ha, systematic_error_ha }) => ({
          ha,
          turf_ha,
          features,
          independent_error_ha,
          systematic_error_ha,
        }),
      ),
    }),
  ),
});

async function wholeAndMerged(features: readonly Feature[], count: number, seed: number, words: string[]) {
  const whole = await command(['-', '--json', ...words], collection(...features));
  const shards = shardsOf(features, count, seed);
  const files: string[] = [];
  for (const [i, shard] of shards.entries()) files.push((await sumsOf(`shard-${i}`, shard, words)).file);
  const merged = await command(['merge', '--json', ...files]);
  const back = await command(['merge', '--json', ...files.toReversed()]);
  return {
    whole: { code: whole.code, ...JSON.parse(whole.out) },
    merged: { code: merged.code, ...JSON.parse(merged.out) },
    back: JSON.parse(back.out),
  };
}

describe('one file and its shards, 1 to 100 of them', () => {
  const shards = fc.integer({ min: 1, max: 100 });
  const runs = { numRuns: 12 };

  test('give the same sums and the same verdict where no error is supposed, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(file, shards, fc.nat(99), async (features, count, seed) => {
        const { whole, merged, back } = await wholeAndMerged(features, count, seed, []);
        expect(told(merged)).toEqual(told(whole));
        expect([merged.code, merged.verdict]).toEqual([whole.code, whole.verdict]);
        expect(merged.features).toBe(whole.features);
        expect(merged.stated_areas).toMatchObject({
          unit: whole.stated_areas.unit,
          compared: whole.stated_areas.compared,
        });
        expect(told(back)).toEqual(told(merged));
      }),
      runs,
    );
  });

  test('are equal to the last digit where the same ground passes both ways, in another order', async () => {
    const away = Array.from({ length: 40 }, (_, i) =>
      parcel('KGZ', 'TJK', square(70 + i * 0.013, 39.3 + i * 0.021, 40 + i ** 2)),
    );
    const back = away.toReversed().map(({ geometry }) => parcel('TJK', 'KGZ', geometry as Polygon));
    const { whole, merged } = await wholeAndMerged([...away, ...back], 7, 3, ['--tolerance', '0']);
    expect([whole.verdict, merged.verdict]).toEqual(['equal', 'equal']);
  });

  test('never contradict each other at an accuracy: an error that is too large leaves the verdict open', async () => {
    const accuracy = fc.constantFrom('0.2', '1', '5', '20');
    await fc.assert(
      fc.asyncProperty(file, shards, fc.nat(99), accuracy, async (features, count, seed, metres) => {
        const words = ['--accuracy', metres, '--tolerance', '5'];
        const { whole, merged, back } = await wholeAndMerged(features, count, seed, words);
        expect(back).toEqual({ ...merged, code: undefined, inputs: merged.inputs.toReversed() });
        for (const [i, { verdict, error, difference_ha }] of merged.exchanges.entries()) {
          const alone = whole.exchanges[i];
          expect(difference_ha).toBe(alone.difference_ha);
          // One millionth: distances on planes around different middles.
          expect(error.half_width_ha).toBeGreaterThanOrEqual(alone.error.half_width_ha * (1 - 1e-6));
          if (verdict !== alone.verdict)
            expect([verdict, error.bound, merged.one_file_may_tell]).toEqual(['cannot-tell', true, true]);
        }
      }),
      runs,
    );
  });

  test('in one file far parcels add in squares, in a file each they cannot: cannot tell, and that is said', async () => {
    const far = Array.from({ length: 60 }, (_, i) => {
      const [from, to] = i % 2 === 0 ? (['KGZ', 'TJK'] as const) : (['TJK', 'KGZ'] as const);
      return parcel(from, to, square(69.5 + (i % 10) * 0.1, 39.3 + Math.floor(i / 10) * 0.1, 500));
    });
    const { whole, merged } = await wholeAndMerged(far, 60, 0, ['--accuracy', '2']);
    expect([whole.verdict, merged.verdict, merged.code, merged.one_file_may_tell]).toEqual([
      'equal',
      'cannot-tell',
      2,
      true,
    ]);
  });

  test('may have parcels with accuracies of their own in some of them', async () => {
    const own = (feature: Feature, m: string) => ({
      ...feature,
      properties: { ...feature.properties, accuracy_m: m },
    });
    const features = [own(south, '1.5'), own(north, '3'), south, own(south, 'unknown'), north, north];
    for (const words of [[], ['--accuracy', '2']]) {
      const { whole, merged } = await wholeAndMerged(features, 3, 1, words);
      expect(merged.fields.accuracy).toBe('accuracy_m');
      expect(told(merged)).toEqual({
        ...told(whole),
        verdict: merged.verdict,
        exchanges: told(merged).exchanges,
      });
      const [together, alone] = [merged.exchanges[0], whole.exchanges[0]];
      expect(together.own_accuracies).toEqual(alone.own_accuracies);
      expect(
        told({
          ...merged,
          exchanges: [
            { ...together, verdict: alone.verdict, ellipsoidal_verdict: alone.ellipsoidal_verdict },
          ],
        }).exchanges,
      ).toEqual(told(whole).exchanges);
      expect(together.error.half_width_ha).toBeGreaterThanOrEqual(alone.error.half_width_ha);
      expect(merged.stated_accuracies).toEqual({ stated: 2, unread: 1 });
      expect([alone.verdict, 'cannot-tell']).toContain(together.verdict);
    }
  });

  test('may lack the area in some of them: that is no other field', async () => {
    const [one, other] = [
      await sumsOf('one', [{ ...south, properties: { ...south.properties, area_ha: 25 } }]),
      await sumsOf('other', [north]),
    ];
    const { code, out } = await command(['merge', '--json', other.file, one.file]);
    expect([code, JSON.parse(out).fields.area]).toEqual([0, 'area_ha']);
  });

  test('a single file says what it says alone, error and all, and sums of sums are sums', async () => {
    const words = ['--accuracy', '2'];
    const { whole, merged } = await wholeAndMerged([south, north], 1, 0, words);
    expect(merged.exchanges[0].error).toEqual(whole.exchanges[0].error);
    expect(merged.verdict).toBe(whole.verdict);
    const one = await sumsOf('one', [south], words);
    const two = await sumsOf('two', [north, northLarger], words);
    const three = await sumsOf('three', [parcel('KGZ', 'TJK', square(70, 39.5, 300))], words);
    writeFileSync(join(folder, 'pair.json'), (await command(['merge', '--sums', one.file, two.file])).out);
    const tree = JSON.parse((await command(['merge', '--json', 'pair.json', three.file])).out);
    expect(tree).toEqual(
      JSON.parse((await command(['merge', '--json', one.file, two.file, three.file])).out),
    );
  });
});

test('over 60,000 vertices the whole is measured as one file is, by the authalic formula', async () => {
  const circle = (index: number): Feature => {
    const ring = Array.from({ length: 1_000 }, (_, i) => {
      const angle = (i / 1_000) * 2 * Math.PI;
      return [
        70 + (index % 10) * 0.02 + 0.005 * Math.cos(angle),
        39.5 + Math.floor(index / 10) * 0.02 + 0.005 * Math.sin(angle),
      ];
    });
    const [from, to] = index % 2 === 0 ? ['KGZ', 'TJK'] : ['TJK', 'KGZ'];
    return parcel(from as string, to as string, {
      type: 'Polygon',
      coordinates: [[...ring, ring[0] as number[]]],
    });
  };
  const features = Array.from({ length: 70 }, (_, i) => circle(i));
  const { whole, merged } = await wholeAndMerged(features, 3, 5, []);
  expect(told(merged)).toEqual(told(whole));
});

describe('what cannot be added is named, and refused', () => {
  const refused = async (files: string[], ...reasons: string[]) => {
    const { code, out, told: sentence } = await command(['merge', ...files]);
    expect([code, out]).toEqual([3, '']);
    for (const reason of reasons) expect(sentence).toContain(reason);
  };

  test('the same input twice', async () => {
    const one = await sumsOf('first', [south, north]);
    const again = await sumsOf('second', [south, north]);
    await refused(
      [one.file, again.file],
      'first.json and second.json',
      'the same input',
      one.value.inputs[0].sha256,
    );
  });

  test.each([
    ['tolerance', ['--tolerance', '2']],
    ['accuracy', ['--accuracy', '2']],
    ['correlation', ['--correlation', '500']],
  ])('another %s', async (_, words) => {
    const one = await sumsOf('one', [south]);
    const other = await sumsOf('other', [north], words);
    await refused(
      [one.file, other.file],
      'one.json and other.json',
      'different tolerance, accuracy or correlation',
    );
  });

  test('other fields, another version of the data, other engines', async () => {
    const one = await sumsOf('one', [south]);
    const other = await sumsOf(
      'other',
      [{ ...north, properties: { giver: 'TJK', taker: 'KGZ' } }],
      ['--from', 'giver', '--to', 'taker'],
    );
    await refused([one.file, other.file], 'different fields', 'giver');
    const changed = (name: string, more: object) =>
      writeFileSync(join(folder, name), JSON.stringify({ ...one.value, inputs: [], ...more }));
    const inputs = [{ ...one.value.inputs[0], sha256: 'f'.repeat(64) }];
    changed('older.json', { inputs, data_version: '2020.01-1' });
    await refused(['one.json', 'older.json'], 'different versions of the shipped data', '2020.01-1');
    changed('engine.json', { inputs, engines: { turf: '1.0.0' } });
    await refused(['one.json', 'engine.json'], 'different engines', '1.0.0');
    changed('schema.json', { schema: 'urn:khujand-treaty-map:check-sums:2' });
    await refused(['one.json', 'schema.json'], 'schema.json: these are no sums', 'check-sums:2');
    changed('empty.json', {});
    await refused(['one.json', 'empty.json'], 'empty.json: the sums are damaged (inputs)');
  });

  test('a column of geometries that one read and another left', async () => {
    const square = (x: number) => `"POLYGON((${x} 40,${x + 0.01} 40,${x + 0.01} 40.01,${x} 40.01,${x} 40))"`;
    const sumsOfTable = async (name: string, heading: string, ...words: string[]) => {
      const cells = heading.split(',').map((_, i) => square(70 + i + name.length / 10));
      writeFileSync(
        join(folder, `${name}.csv`),
        [`from,to,${heading}`, `KGZ,TJK,${cells.join(',')}`].join('\n'),
      );
      const { out } = await command([`${name}.csv`, '--sums', ...words]);
      writeFileSync(join(folder, `${name}.json`), out);
      return JSON.parse(out);
    };
    const before = await sumsOfTable('a', 'before,after', '--geometry', 'before');
    expect(before.geometry_columns).toEqual({ read: ['before'], unread: ['after'] });
    await sumsOfTable('bb', 'before,after', '--geometry', 'after');
    await sumsOfTable('ccc', 'after');
    await sumsOfTable('dddd', 'before');
    await sumsOfTable('eeeee', 'wkt');
    await refused(['a.json', 'bb.json'], 'a.json and bb.json', 'read a column of geometries', '"after"');
    await refused(['dddd.json', 'eeeee.json', 'a.json', 'ccc.json'], 'a.json and ccc.json', '"after"');
    const merged = await command(['merge', '--json', 'a.json', 'dddd.json', 'eeeee.json']);
    expect(JSON.parse(merged.out).geometry_columns).toEqual({ read: ['before', 'wkt'], unread: ['after'] });
    // Sums of before said nothing of it.
    const { geometry_columns: _, ...silent } = before;
    writeFileSync(join(folder, 'silent.json'), JSON.stringify(silent));
    expect((await command(['merge', 'silent.json', 'bb.json'])).told).toBe('');
  });

  test('text cut off anywhere, a number that is none, an error that is missing', async () => {
    const { value, file: good } = await sumsOf('good', [south, north], ['--accuracy', '3']);
    const text = readFileSync(join(folder, good), 'utf8').trimEnd();
    for (const length of [0, 1, 200, text.length - 1]) {
      writeFileSync(join(folder, 'cut.json'), text.slice(0, length));
      await refused(['cut.json'], 'cut.json: this is not JSON');
    }
    const damaged = async (change: (exchange: Loose) => void, place: string) => {
      const copy = structuredClone(value);
      change(copy.exchanges[0]);
      writeFileSync(join(folder, 'bad.json'), JSON.stringify(copy));
      await refused(['bad.json'], 'bad.json: the sums are damaged', place);
    };
    await damaged((exchange) => {
      exchange.sides[0].turf_m2 = ['1'];
    }, 'exchanges.0.sides.0.turf_m2.0');
    await damaged((exchange) => {
      exchange.sides[0].turf_m2 = [-1];
    }, 'exchanges.0.sides');
    await damaged((exchange) => {
      exchange.sides[1].party = exchange.sides[0].party;
    }, 'exchanges.0.sides');
    await damaged((exchange) => {
      exchange.errors = null;
    }, 'exchanges.0.errors');
    await damaged((exchange) => {
      exchange.errors.sd_m2_by_correlation_m.pop();
    }, 'sd_m2_by_correlation_m');
    await damaged((exchange) => {
      exchange.sides[0].geodesic_m2 = null;
    }, 'exchanges.0.geodesic_m2');
    await damaged((exchange) => {
      exchange.sides[0].features = 2;
    }, '(features)');
    await damaged((exchange) => {
      exchange.features_left_out = 1;
    }, '(features)');
    // An area without a parcel, and one that a formula did not measure.
    await damaged((exchange) => {
      exchange.sides[0].features = 0;
    }, '(exchanges.0.sides)');
    await damaged((exchange) => {
      exchange.sides[0].geodesic_m2 = [];
    }, '(exchanges.0.sides)');
  });

  test.each([
    ['stated_areas', { unit: null, compared: 1, differing: 2, unread: 0 }],
    ['stated_areas', { unit: null, compared: 2, differing: 0, unread: 1 }],
    ['stated_accuracies', { stated: 1, unread: 2 }],
  ])('more of %s than there are features: %j', async (place, counts) => {
    const { value } = await sumsOf('counted', [south, north]);
    writeFileSync(join(folder, 'counts.json'), JSON.stringify({ ...value, [place]: counts }));
    await refused(['counts.json'], 'counts.json: the sums are damaged', `(${place})`);
  });

  test('no file, a file that is not there, an option of a check', async () => {
    await refused([], 'needs the files');
    await refused(['nowhere.json'], 'nowhere.json: there is no such file');
    await refused(['one.json', '--tolerance', '5'], '--tolerance');
    const missing = await command(['nowhere.geojson', '--sums']);
    expect([missing.code, missing.out]).toEqual([3, '']);
    expect((await command(['--sums'])).code).toBe(3);
  });
});

test('a part that is not whole leaves no verdict, and its fault is counted', async () => {
  writeFileSync(join(folder, 'cut.geojson'), collection(south, south, north).slice(0, -60));
  const cut = await command(['cut.geojson', '--sums']);
  writeFileSync(join(folder, 'cut.json'), cut.out);
  const whole = await sumsOf('whole', [south, north]);
  const { code, out } = await command(['merge', '--json', 'cut.json', whole.file]);
  expect(JSON.parse(out)).toMatchObject({
    incomplete: true,
    verdict: 'cannot-tell',
    problems: { truncated: 1 },
  });
  expect(code).toBe(3);
  const lines = (await command(['merge', 'cut.json', whole.file])).out;
  expect(lines).toContain('Verdict: cannot tell.');
  expect(lines).toContain('truncated: 1');
});

test('an exchange without a valid parcel in any file, and features left out of others, are told', async () => {
  const of = (exchange: string, feature: Feature) => ({
    ...feature,
    properties: { ...feature.properties, exchange },
  });
  const one = await sumsOf('one', [of('lot 1', south), of('lot 1', bowTie), of('lot 2', bowTie)]);
  const other = await sumsOf('other', [of('lot 1', north), of('lot 1', bowTie), of('lot 2', bowTie)]);
  const merged = JSON.parse((await command(['merge', '--json', one.file, other.file])).out);
  expect(merged).toMatchObject({
    verdict: 'cannot-tell',
    exchanges: [
      { id: 'lot 1', verdict: 'equal', features_left_out: 2 },
      { id: 'lot 2', verdict: 'cannot-tell', features_left_out: 2 },
    ],
    exchanges_without_valid_parcel: ['lot 2'],
  });
  const { out } = await command(['merge', one.file, other.file]);
  expect(out).toMatch(/lot 1[\s\S]*equal; 2 features left out\n/i);
  expect(out).toMatch(/lot 2 .*no valid parcel; 2 features left out\n/);
  expect(out).toContain('cannot tell. No valid parcel in: lot 2.');
});

test('a part none of whose parcels is valid leaves the error of the others known, and its sums can be merged on', async () => {
  const accurate = ['--accuracy', '1'];
  const one = await sumsOf('one', [south, north], accurate);
  const other = await sumsOf('other', [bowTie], accurate);
  const alone = JSON.parse((await command(['merge', '--json', one.file])).out);
  const both = JSON.parse((await command(['merge', '--json', one.file, other.file])).out);
  const errorOf = ({ exchanges: [exchange] }: Loose) => exchange.error;
  expect(errorOf(alone)).toBeTruthy();
  expect(errorOf(both)).toEqual(errorOf(alone));
  expect(both.exchanges[0].verdict).toBe(alone.exchanges[0].verdict);
  writeFileSync(join(folder, 'both.json'), (await command(['merge', '--sums', one.file, other.file])).out);
  const again = JSON.parse((await command(['merge', '--json', 'both.json'])).out);
  expect(errorOf(again)).toEqual(errorOf(alone));
});

test('sums that were made before features left out were counted are added as they are', async () => {
  const { value } = await sumsOf('today', [south, north]);
  const exchanges = value.exchanges.map(({ features_left_out, ...exchange }: Loose) => {
    expect(features_left_out).toBe(0);
    return exchange;
  });
  writeFileSync(join(folder, 'older.json'), JSON.stringify({ ...value, exchanges }));
  expect((await command(['merge', 'older.json'])).code).toBe(0);
});

test('stated areas that could not be read are counted over the files', async () => {
  const stated = (feature: Feature, area_ha: string) => ({
    ...feature,
    properties: { ...feature.properties, area_ha },
  });
  const one = await sumsOf('one', [stated(south, '25'), stated(south, 'about ten')]);
  const other = await sumsOf('other', [stated(north, '25'), stated(north, '??')]);
  expect(one.value.stated_areas).toEqual({ unit: 'ha', compared: 1, differing: 0, unread: 1 });
  const merged = JSON.parse((await command(['merge', '--json', one.file, other.file])).out);
  expect(merged.stated_areas).toEqual({ unit: 'ha', compared: 2, differing: 0, unread: 2 });
  const { out } = await command(['merge', one.file, other.file]);
  expect(out).toContain('file by file: 0 of 2. 2 could not be read.');
  const { unread, ...before } = one.value.stated_areas;
  writeFileSync(join(folder, 'older.json'), JSON.stringify({ ...one.value, stated_areas: before }));
  expect((await command(['merge', 'older.json'])).out).toContain('file by file: 0 of 1.');
});

test('what is told of one file is told of several: who receives alone, and exchanges called nearly alike', async () => {
  const receiving = (to: string, exchange: string, lon: number) => {
    const { geometry } = parcel('', to, square(lon, 39.9, 500));
    return { type: 'Feature', properties: { to, exchange }, geometry };
  };
  const one = await sumsOf('like-one', [receiving('KGZ', 'A-1', 70.5), receiving('TJK', 'A-1', 70.51)]);
  const other = await sumsOf('like-other', [receiving('KGZ', 'a 1', 70.52), receiving('TJK', 'a 1', 70.53)]);
  const { out } = await command(['merge', one.file, other.file]);
  expect(out).toContain('No field says from whom the parcels pass');
  expect(out.match(/“a 1”, “A-1” are counted as separate exchanges/g)).toHaveLength(1);
  const json = JSON.parse((await command(['merge', one.file, other.file, '--json'])).out);
  expect(json).toMatchObject({ fields: { from: null, to: 'to' }, like_exchanges: [['a 1', 'A-1']] });
});

test('a part with exchanges that were not kept leaves the verdict open', async () => {
  const { value } = await sumsOf('many', [south, north]);
  const problems = { 'too-many-exchanges': 1 };
  writeFileSync(join(folder, 'many.json'), JSON.stringify({ ...value, problems }));
  const { code, out } = await command(['merge', '--json', 'many.json']);
  expect([code, JSON.parse(out).verdict]).toEqual([3, 'cannot-tell']);
});

test.each(['--help', '-h'])('%s tells of merging, and nothing is added', async (option) => {
  const { code, out } = await command(['merge', option, 'nowhere.json']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: npm run --silent check -- merge SUMS\.json/);
  expect(out).not.toContain('--against');
});

test('through a pipe the sums are those of the file', async () => {
  const { value } = await sumsOf('piped', [south, north]);
  const { out } = await command(['-', '--sums'], collection(south, north));
  expect(JSON.parse(out)).toEqual({ ...value, inputs: [{ ...value.inputs[0], name: '-' }] });
});
