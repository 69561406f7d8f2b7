import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { figuresOf } from '../../../../geodata/pipeline/data-release/figures.ts';
import { recordReleases } from '../../../../geodata/pipeline/data-release/record.ts';
import { type DataRelease, readDataReleases } from '../../../../geodata/pipeline/data-release/table.ts';
import { readDataReleaseList } from '../../../../src/core/atlas/data-release.ts';

const release = (revision: number): DataRelease => ({
  version: `2026.09-${revision}`,
  snapshot: '2026-09-16',
  revision,
  date: `2026-11-${10 + revision}`,
  note: `Revision ${revision}`,
});
const figures = (kairagach: string, more: Record<string, string> = {}) =>
  new Map(Object.entries({ 'parcels/kairagach/reported': kairagach, ...more }));

function record(committed: string | null, revisions: number, now: ReadonlyMap<string, string>) {
  const said: string[] = [];
  const table = Array.from({ length: revisions }, (_, i) => release(i + 1));
  const text = recordReleases(committed, table, now, (line) => said.push(line));
  return { text, said, releases: readDataReleaseList(JSON.parse(text)).releases };
}

describe('the record of the releases of the data', () => {
  const first = record(null, 1, figures('155')).text;

  it('lists a changed hectare old → new under the release that takes it up', () => {
    const { text, said, releases } = record(first, 2, figures('156', { 'claims/new/value': '25' }));
    expect(releases[0]?.changes).toEqual([]);
    expect(releases[1]).toMatchObject({
      version: '2026.09-2',
      changes: [
        { figure: 'claims/new/value', before: null, after: '25' },
        { figure: 'parcels/kairagach/reported', before: '155', after: '156' },
      ],
    });
    expect(said).toEqual([
      '2 figures changed since the data release 2026.09-1',
      '  claims/new/value: (none) → 25',
      '  parcels/kairagach/reported: 155 → 156',
    ]);
    // Made again, it is the same to the byte, and what was told stays told.
    expect(record(text, 2, figures('156', { 'claims/new/value': '25' })).text).toBe(text);
    expect(record(text, 3, figures('156')).releases[1]).toEqual(releases[1]);
  });

  it('stops where a figure changed and no release takes it up, and says how to go on', () => {
    expect(() => record(first, 1, figures('156'))).toThrow(/not those of 2026\.09-1: add a row/);
    expect(() => record(first, 1, figures('155', { more: '1' }))).toThrow('data-releases.csv, row 2');
  });

  it('stops where releases vanish, or come two at a time', () => {
    const second = record(first, 2, figures('156')).text;
    expect(() => record(second, 1, figures('156'))).toThrow('one row more');
    expect(() => record(first, 3, figures('156'))).toThrow('one row more');
  });

  it('may bring a release that changes no figure', () => {
    expect(record(first, 2, figures('155')).releases[1]?.changes).toEqual([]);
  });
});

const shipped = (name: string) => readFileSync(`geodata/${name}`, 'utf8');
const names = readdirSync('geodata').filter((name) => /\.(geo)?json$/.test(name));
const files = new Map(names.map((name) => [name, shipped(name)]));

describe('the shipped record', () => {
  test('holds the figures of the shipped files and the releases of the table', () => {
    const { figures: told, releases } = readDataReleaseList(JSON.parse(shipped('data-releases.json')));
    expect(told).toEqual(Object.fromEntries(figuresOf(files)));
    const table = readDataReleases('geodata/sources', releases.at(-1)?.snapshot ?? '');
    expect(releases.map(({ version, note }) => [version, note])).toEqual(
      table.map(({ version, note }) => [version, note]),
    );
  });

  const parcel = JSON.parse(shipped('parcels.geojson')).features[0];
  const [piece] = JSON.parse(shipped('changes.geojson')).features;
  const reported = parcel.properties.reported[0];
  test.each([
    ['a plot', 'parcels.geojson', `"value":"${reported.value}"`, '"value":"999"', 1],
    [
      'a piece of the mapped change',
      'changes.geojson',
      `"ellipsoidalHa":${piece.properties.ellipsoidalHa}`,
      '"ellipsoidalHa":1',
      1,
    ],
    ['the state of a crossing', 'crossings.geojson', '"state":"unknown"', '"state":"open"', 1],
    ['the length of a snapshot', 'releases.json', '"KGZ-TJK":990.1003', '"KGZ-TJK":991', 1],
    ['one of several figures of one source', 'water.geojson', '"value":"6.6"', '"value":"6.7"', 1],
    ['a name, which is no figure', 'parcels.geojson', '"Ak-Aryk"', '"Ak-Arik"', 0],
  ])('follows %s', (_, name, from, to, changed) => {
    const before = figuresOf(files);
    const text = shipped(name).replace(from, to);
    expect(text).not.toBe(shipped(name));
    const after = figuresOf(new Map([...files, [name, text]]));
    expect([...after].filter(([key, value]) => before.get(key) !== value)).toHaveLength(changed);
  });

  test('hides no figure behind another', () => {
    const water = JSON.parse(shipped('water.geojson'));
    const { figures } = water.features.find(({ id }: { id: string }) => id === 'tortkul').properties;
    expect(figures.length).toBeGreaterThan(1);
    figures.push({ ...figures[0], value: '7' });
    const twice = new Map([...files, ['water.geojson', JSON.stringify(water)]]);
    expect(() => figuresOf(twice)).toThrow(/water\/tortkul\/figures\/surface\/.*two figures.*6\.6 and 7/);
  });

  test('follows every file whose features state figures', () => {
    const followed = [...figuresOf(files).keys()].map((key) => key.split('/')[0]);
    const stating = names.filter((name) => /"figures":\[\{/.test(shipped(name)));
    expect(stating.length).toBeGreaterThan(1);
    for (const name of stating) expect(followed).toContain(name.replace(/\.\w+$/, ''));
  });
});
