import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/exchange/run.ts';
import { balanceCsv } from '../src/core/exchange/balance-csv.ts';
import { featureOf } from '../src/core/measure/features.ts';
import type { FeatureRef } from '../src/core/measure/measurement.ts';
import { listText, readList } from '../src/core/measure/measurement-text.ts';
import type { FieldMapping } from '../src/core/my-data/mapping.ts';
import { createKeptFiles, type KeyValues } from '../src/data/my-data/kept-files.ts';
import { createMeasureStore } from '../src/state/measure/measure-store.ts';
import { readTheme } from '../src/state/page/preferences.ts';
import { readAddress, writeAddress } from '../src/state/share/address.ts';
import { open } from './data/my-data/opening.ts';
import { atlas, viewOf } from './panels/page-of.ts';

const saved = (name: string) => readFileSync(`tests/fixtures/saved-0.1/${name}`, 'utf8');

type SavedAddress = { what: string; hash: string; card: string | null; lang: string };
type SavedBlob = { base64: string; type: string; name: string | null };

const addresses: SavedAddress[] = JSON.parse(saved('addresses.json'));
const kept: {
  localStorage: Record<string, string>;
  files: { key: string; value: SavedBlob | object }[];
  measureLink: string;
} = JSON.parse(saved('kept.json'));

const remembered = {
  getItem: (key: string) => kept.localStorage[key] ?? null,
  setItem: () => {},
};

describe('an address of version 0.1', () => {
  test.each(addresses.map((address) => [address.what, address] as const))(
    'of %s means the same',
    (_, address) => {
      const choices = readAddress(address.hash);
      const { selection } = choices;
      expect(writeAddress(choices)).toBe(address.hash);
      expect(selection && `${selection.layer}:${selection.id}`).toBe(address.card);
      expect(choices.lang).toBe(address.lang);
    },
  );

  test.each(addresses.filter(({ card }) => card !== null))('of $what has its card: $card', ({ hash }) => {
    expect(viewOf(readAddress(hash)).card).not.toBeNull();
  });

  test('measures the country that it measured', () => {
    const { hash } = addresses.find(({ what }) => what === 'a country measured') ?? { hash: '' };
    const [measured] = readList(readAddress(hash).measurements);
    expect(measured?.what).toEqual({ layer: 'countries', id: 'TJK@2025-01-26' });
    expect(featureOf(atlas, measured?.what as FeatureRef)?.geometry).toBe(
      atlas.countries.find(({ country, release }) => country === 'TJK' && release < '2025-03')?.geometry,
    );
  });

  test('holds every parameter there was', () => {
    const used = new Set(addresses.flatMap(({ hash }) => [...new URLSearchParams(hash.slice(1)).keys()]));
    expect([...used].sort()).toEqual(
      'base date event exchange lang layers map measure opacity sel step swipe tab tolerance view'.split(' '),
    );
  });
});

describe('the measurements of version 0.1', () => {
  test('are remembered by the browser, with the settings', () => {
    const { list, settings } = createMeasureStore(remembered).state.value;
    expect(list).toMatchObject([
      {
        what: {
          kind: 'area',
          points: [
            [70, 40],
            [70.1, 40],
            [70.1, 40.1],
            [70, 40.1],
          ],
        },
        accuracyM: 10_000,
      },
      { what: { layer: 'parcels', id: 'dakhma' }, name: 'Поле «Dakhma» 1', direction: 'KGZ', accuracyM: 15 },
    ]);
    expect(settings).toMatchObject({ areaUnit: 'km2', snapping: true, tracing: false, accuracyM: null });
    expect(readTheme(remembered)).toBe('dark');
  });

  test('travel in a link, and are written as they were', () => {
    const { measurements } = readAddress(kept.measureLink);
    expect(measurements).toBe(kept.localStorage['khujand.measurements']);
    expect(listText(readList(measurements).map((each, index) => ({ ...each, id: `m${index}` })))).toBe(
      measurements,
    );
  });
});

const records = kept.files.map(({ key, value }): [string, unknown] => [
  key,
  'base64' in value ? new Blob([Buffer.from(value.base64, 'base64')], { type: value.type }) : value,
]);
const database = { createStore: () => undefined, entries: async () => records };
const files = await createKeptFiles(async () => database as unknown as KeyValues).all();

describe('a file kept by version 0.1', () => {
  test('comes back in its order, with its note', () => {
    expect(
      files.map(({ name, settings: { mapping, swapAxes, accuracyM } }) => [
        name,
        mapping,
        swapAxes,
        accuracyM,
      ]),
    ).toEqual([
      ['talks.geojson', null, false, 0],
      ['lots.ndjson', { from: 'a', to: 'b', exchange: 'lot' }, false, 25],
      ['turned.json', null, true, 0],
      ['table.csv', null, false, 0],
    ]);
  });

  test.each([
    ['talks.geojson', 'equal', 2],
    ['lots.ndjson', 'not-equal', 2],
    ['turned.json', 'equal', 2],
    ['table.csv', 'not-equal', 1],
  ])('%s is read by its note to the same verdict', async (name, verdict, measured) => {
    const file = files.find((each) => each.name === name);
    if (!file) throw new Error(`${name} was not kept`);
    const { settings } = file;
    const { outcome, judge } = await open(await file.bytes.text(), name, settings);
    if (outcome.kind !== 'opened') throw new Error(outcome.problem.code);
    expect(outcome.opened.counts.measured).toBe(measured);
    const by: FieldMapping = settings.mapping ?? outcome.opened.mapping;
    expect(await judge(by, settings.accuracyM)).toMatchObject({ balance: { verdict } });
  });
});

/** The shape of a value: its members' names all the way down; of a list, that of its first item. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shape(value[0])] : [];
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shape(member)]));
}

describe('what reads the tables and JSON of version 0.1', () => {
  /** Sums grow by an exchange, the mapped change is of other snapshots today; what the rows are called stays. */
  const same = (exchange: string | undefined, before: unknown, now: unknown) => {
    const isFigure = before !== '' && !Number.isNaN(Number(before));
    if (isFigure && ['all', 'land-for-land', 'mapped-change'].includes(exchange ?? ''))
      expect(Number(now)).toBeGreaterThan(0);
    else expect(now).toBe(before);
  };

  test('finds the columns of the balance, its rows under the same names, and the published figures', () => {
    const [before, now] = [saved('balance.csv'), balanceCsv(viewOf().balance, ['-'])].map((text) => {
      const rows = csvParse(text);
      return { columns: rows.columns, rows: rows.filter(({ exchange }) => exchange !== 'provenance') };
    });
    expect(now?.columns).toEqual(before?.columns);
    for (const [index, row] of (before?.rows ?? []).entries()) {
      const { name, ...told } = row;
      const isKin = (other: typeof row) =>
        other.exchange === row.exchange && other.kind_of_row === row.kind_of_row;
      const place = before?.rows.slice(0, index).filter(isKin).length ?? 0;
      const { name: nameNow, ...toldNow } = now?.rows.filter(isKin)[place] ?? {};
      expect(nameNow === '').toBe(name === '');
      for (const [column, value] of Object.entries(told))
        same(row.exchange, value, (toldNow as typeof told)[column]);
    }
  });

  test('finds the columns of an own file’s results, and their values', async () => {
    const { ask, outcome } = await open(saved('talks.geojson'), 'talks.geojson');
    if (outcome.kind !== 'opened') throw new Error('not opened');
    const { opened, balance } = outcome;
    const save = { mapping: opened.mapping, balance, provenance: ['-'] };
    const written = async (format: 'csv' | 'geojson') =>
      ((await ask({ kind: 'save', format, ...save } as never)) as unknown as Blob | null)?.text() ?? '';
    const figures = (text: string) => csvParseRows(text).filter(([row]) => row !== 'provenance');
    const told = figures(saved('talks.checked.csv').slice(1));
    // Columns may have been added behind those there were.
    const now = figures((await written('csv')).replace(/^\uFEFF/, ''));
    expect(now.map((row) => row.slice(0, told[0]?.length))).toEqual(told);
    const features = (text: string) => JSON.parse(text).features;
    expect(features(await written('geojson'))).toEqual(features(saved('talks.checked.geojson')));
  });

  test.each([
    ['check.shipped.json', ['--json']],
    ['check.talks.json', ['--json', 'tests/fixtures/saved-0.1/talks.geojson']],
  ])('finds every member of %s where it was', async (name, asked) => {
    const out: string[] = [];
    const terminal = {
      input: Readable.from([]),
      folder: process.cwd(),
      print: (line: string) => out.push(line),
      tell: () => {},
    };
    await run(asked, terminal);
    const [before, now] = [JSON.parse(saved(name)), JSON.parse(out.join('\n'))];
    // More may be told than was; nothing that was told may be gone or of another kind.
    expect(shape(now)).toMatchObject(shape(before) as object);
    const exchangesOf = ({ published, exchanges }: typeof now): { readonly id: string }[] =>
      published?.exchanges ?? exchanges;
    for (const exchange of exchangesOf(before))
      expect(exchangesOf(now).find(({ id }) => id === exchange.id)).toMatchObject(exchange);
  });
});
