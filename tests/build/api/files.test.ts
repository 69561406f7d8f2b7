import { createHash } from 'node:crypto';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { shippedReader } from '../../../.build/api/contents.ts';
import { atomFeed } from '../../../.build/api/feed.ts';
import { apiFiles } from '../../../.build/api/files.ts';
import { checkShipped } from '../../../src/cli/exchange/shipped.ts';
import { parseBaselines } from '../../../src/core/atlas/baseline.ts';
import { baselineRows } from '../../../src/core/compare/baseline-rows.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is read here is only looked at.
type Loose = any;

const files = apiFiles('.', null);
const json = (name: string) => JSON.parse(files.get(name) ?? '');
const told = checkShipped({
  tolerancePercent: 1,
  accuracyM: 15,
  correlationM: null,
  before: null,
  after: null,
});
if ('code' in told) throw new Error(told.code);

describe('the files for other programs', () => {
  test('say of the published exchanges what page and terminal say', () => {
    const { exchanges, land_for_land, all } = json('exchanges.json');
    expect(
      exchanges.map(({ id, to_kgz_ha, to_tjk_ha, verdict }: Record<string, unknown>) => [
        id,
        to_kgz_ha,
        to_tjk_ha,
        verdict,
      ]),
    ).toEqual(
      told.published.exchanges.map(({ id, toKgz, toTjk, verdict }) => [
        id,
        toKgz.value,
        toTjk.value,
        verdict,
      ]),
    );
    const { landForLand } = told.published;
    expect([
      land_for_land.difference_ha,
      land_for_land.low_ha,
      land_for_land.high_ha,
      land_for_land.verdict,
    ]).toEqual([
      landForLand.difference.value,
      landForLand.difference.low,
      landForLand.difference.high,
      landForLand.verdict,
    ]);
    expect(all.to_kgz_ha).toBe(told.published.all.toKgz.value);
    const parcels = exchanges.flatMap((each: { parcels: unknown[] }) => each.parcels);
    expect(parcels).toHaveLength(csvParse(files.get('parcels.csv') ?? '').length);
    expect(parcels).toHaveLength(told.published.exchanges.flatMap((each) => each.parcels).length);
  });

  test('give the mapped change of every pair of snapshots, that of the page among them', () => {
    const { mapped_changes } = json('mapped-changes.json');
    const dates = [
      ...new Set(mapped_changes.flatMap(({ before, after }: Record<string, string>) => [before, after])),
    ];
    expect(mapped_changes).toHaveLength((dates.length * (dates.length - 1)) / 2);
    const pair = (before: string, after: string) =>
      mapped_changes.find((each: Record<string, string>) => each.before === before && each.after === after);
    const { before, after, toTjk, toKgz } = told.mapped;
    expect(pair(before, after)).toEqual({
      before,
      after,
      to_tjk_ha: Math.round(toTjk.ellipsoidal * 1e4) / 1e4,
      to_tjk_turf_ha: Math.round(toTjk.turf * 1e4) / 1e4,
      to_kgz_ha: Math.round(toKgz.ellipsoidal * 1e4) / 1e4,
      to_kgz_turf_ha: Math.round(toKgz.turf * 1e4) / 1e4,
    });
    const rows = baselineRows(shippedReader('.').read('baselines', parseBaselines));
    expect(rows.map(({ date }) => date)).toEqual(dates.toSorted().slice(0, -1));
    for (const { date, toTjkHa, toKgzHa } of rows) {
      // The page's own pair is cut out by itself: no crossing with other snapshots moves its edges, by 0.03 ha.
      const near = (ha: number) => (date === before ? expect.closeTo(ha, 1) : ha);
      expect(pair(date, after), date).toMatchObject({ to_tjk_ha: near(toTjkHa), to_kgz_ha: near(toKgzHa) });
    }
    // Two snapshots neither of which is first or newest, as the terminal compares them.
    const [from, to] = [dates.toSorted().at(3), dates.toSorted().at(-4)] as [string, string];
    const other = checkShipped({
      tolerancePercent: 1,
      accuracyM: 15,
      correlationM: null,
      before: from,
      after: to,
    });
    if ('code' in other) throw new Error(other.code);
    expect(pair(from, to).to_tjk_ha).toBeCloseTo(other.mapped.toTjk.ellipsoidal, 3);
  });

  test('give lengths, crossings, events in five languages, and a source for every key', () => {
    const lengths = json('lengths.json').lengths.filter(
      ({ border }: Record<string, string>) => border === 'KGZ-TJK',
    );
    expect(lengths.map(({ length_km }: Record<string, number>) => length_km)).toEqual(
      told.border.map(({ lengthKm }) => lengthKm),
    );
    const { crossings } = json('crossings.json');
    expect(crossings.length).toBeGreaterThan(10);
    const { events } = json('events.json');
    expect(events.length).toBeGreaterThan(60);
    for (const { title, text } of events)
      for (const texts of [title, text]) expect(Object.keys(texts)).toEqual(['en', 'ru', 'ky', 'tg', 'uz']);
    const { sources } = json('sources.json');
    const keys = [
      ...[...crossings, ...events].flatMap((each) => each.sources),
      ...json('exchanges.json').exchanges.flatMap((each: Loose) =>
        each.parcels.flatMap((p: Loose) => p.reported.map((r: Loose) => r.source)),
      ),
    ];
    expect(keys.filter((key) => !(key in sources))).toEqual([]);
  });

  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  const schema = json('schema.json');
  ajv.addSchema(schema);
  const valid = (value: { schema: string }) => ajv.validate(value.schema, value);
  test.each(Object.keys(schema.$defs))('%s is as its schema says, and another shape is noticed', (name) => {
    const value = json(`${name}.json`);
    valid(value);
    expect(ajv.errors ?? []).toEqual([]);
    expect(value.data_version).toMatch(/^\d{4}\.\d{2}-\d+$/);
    const [key = ''] = Object.keys(schema.$defs[name].properties).slice(2);
    const { [key]: _, ...without } = value;
    expect(valid(without)).toBe(false);
    expect(valid({ ...value, [key]: 'nothing' })).toBe(false);
  });

  test('a package names every file with its hash, and every column of its tables', () => {
    const { resources, version } = json('datapackage.json');
    expect(version).toBe(json('index.json').data_version);
    for (const { path, hash, bytes, schema: table } of resources) {
      const content = files.get(path) ?? '';
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      expect(bytes).toBe(Buffer.byteLength(content));
      if (!table) continue;
      const rows = csvParse(content);
      const fields: { name: string; type: string }[] = table.fields;
      expect(rows.columns).toEqual(fields.map(({ name }) => name));
      for (const row of rows)
        for (const { name, type } of fields)
          expect(row[name], `${path} ${name}`).toMatch(
            { number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d\d-\d\d$/, string: /./ }[type] as RegExp,
          );
      const key = (row: Record<string, string>) => table.primaryKey.map((name: string) => row[name]).join();
      expect(new Set(rows.map(key)).size).toBe(rows.length);
    }
  });

  test('the index lists every other file', () => {
    expect(json('index.json').files).toEqual(
      [...files.keys()].filter((name) => name !== 'index.json').sort(),
    );
  });
});

describe('the feed', () => {
  const releases = [
    { version: '2026.09-1', snapshot: '2026-09-16', date: '2026-11-28', note: 'First', changes: [] },
    {
      version: '2026.09-2',
      snapshot: '2026-09-16',
      date: '2026-12-01',
      note: 'A plot & its "neighbour" <mended>',
      changes: [{ figure: 'parcels/ak-aryk/reported', before: '7', after: '8' }],
    },
  ];
  const parse = (xml: string) => {
    const faults: string[] = [];
    const document = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(
      xml,
      'text/xml',
    );
    expect(faults).toEqual([]);
    return document;
  };
  const texts = (xml: string, name: string) =>
    Array.from(parse(xml).getElementsByTagName(name), (each) => each.textContent);

  test('has ids and times that stay, the newest first, with what changed', () => {
    const feed = atomFeed(releases, null);
    expect(texts(feed, 'id')).toEqual([
      'urn:khujand-treaty-map:data',
      'urn:khujand-treaty-map:data:2026.09-2',
      'urn:khujand-treaty-map:data:2026.09-1',
    ]);
    expect(texts(feed, 'updated')).toEqual([
      '2026-12-01T00:00:00Z',
      '2026-12-01T00:00:00Z',
      '2026-11-28T00:00:00Z',
    ]);
    expect(texts(feed, 'content')[0]).toBe(
      'A plot & its "neighbour" <mended>\nparcels/ak-aryk/reported: 7 → 8',
    );
  });

  test('has addresses only where that of the site is known, and then whole ones', () => {
    expect(atomFeed(releases, null)).not.toMatch(/<link|href/);
    const links = Array.from(
      parse(atomFeed(releases, 'https://map.example/khujand/')).getElementsByTagName('link'),
      (each) => each.getAttribute('href'),
    );
    expect(links).toEqual([
      'https://map.example/khujand/api/v1/feed.atom',
      'https://map.example/khujand/',
      'https://map.example/khujand/api/v1/data-releases.json',
      'https://map.example/khujand/api/v1/data-releases.json',
    ]);
  });
});
