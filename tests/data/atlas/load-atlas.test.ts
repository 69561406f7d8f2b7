import { existsSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstViewFile, type LargeFiles } from '../../../geodata/pipeline/first-view.ts';
import type { LayerFeature } from '../../../src/core/atlas/layers/layer.ts';
import { parsers } from '../../../src/core/atlas/parsers.ts';
import { packCollection } from '../../../src/core/atlas/wire/pack.ts';
import type { LoadProblem } from '../../../src/data/atlas/fetch-file.ts';
import { loadAtlas, loadFirstView, loadTerrain } from '../../../src/data/atlas/load-atlas.ts';

/** Each file stands at its own name; what is there is up to the test. */
vi.mock('../../../src/data/atlas/files.ts', async () => {
  const { parsers } = await import('../../../src/core/atlas/parsers.ts');
  return {
    files: Object.fromEntries(Object.keys(parsers).map((name) => [name, name])),
    outlineFiles: Object.fromEntries(
      ['borders', 'changes', 'countries', 'mapped'].map((name) => [name, `first-view#${name}`]),
    ),
  };
});

const packed = ['borders', 'changes', 'countries'];
const plainText = (name: string) =>
  readFileSync(`geodata/${name}.${existsSync(`geodata/${name}.geojson`) ? 'geo' : ''}json`, 'utf8');
const collectionOf = (name: string): FeatureCollection => JSON.parse(plainText(name));
const outlines = firstViewFile({
  borders: collectionOf('borders'),
  changes: collectionOf('changes'),
  countries: collectionOf('countries'),
  releases: JSON.parse(plainText('releases')),
} as LargeFiles);
const shipped = (name: string) =>
  name === 'first-view'
    ? outlines
    : packed.includes(name)
      ? packCollection(collectionOf(name))
      : plainText(name);

type Answer = () => Response | Promise<Response>;

/** Serves the shipped files, but for those with an answer of their own. */
function serve(answers: Readonly<Record<string, Answer>> = {}) {
  vi.stubGlobal('fetch', async (name: string) => answers[name]?.() ?? new Response(shipped(name)));
}

async function atlasAndProblems() {
  const problems: LoadProblem[] = [];
  const report = (problem: LoadProblem) => problems.push(problem);
  const first = await loadFirstView(report);
  const atlas = await loadAtlas(first, report);
  return { first, atlas: { ...atlas, ...(await loadTerrain(report)) }, problems };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the atlas', () => {
  test('is all that is shipped, the packed files as the plain ones', async () => {
    serve();
    const { atlas, problems } = await atlasAndProblems();
    expect(problems).toEqual([]);
    for (const name of Object.keys(parsers).filter((each) => existsSync(`geodata/${each}.geojson`))) {
      const { features } = collectionOf(name);
      const items = atlas[name as 'places'] as readonly LayerFeature[];
      expect(items.map(({ id }) => id)).toEqual(features.map(({ id }) => id));
      expect(items.map(({ geometry }) => geometry)).toEqual(features.map(({ geometry }) => geometry));
    }
    expect(Object.keys(atlas.sources)).toEqual(Object.keys(JSON.parse(plainText('sources'))));
  });

  test('follows a first view that has outlines and nothing to measure', async () => {
    serve();
    const { first, atlas } = await atlasAndProblems();
    expect(first.incomplete).toEqual([]);
    for (const part of ['borders', 'changes', 'countries'] as const) {
      expect(first[part].length).toBeGreaterThan(2);
      for (const feature of first[part]) expect('geometry' in feature, feature.id).toBe(false);
    }
    expect(first.parcels).toBe(atlas.parcels);
    expect(atlas.mapped).toBe(first.mapped);
  });
});

test('brings no countries at all where one of them cannot be used', async () => {
  const damagedOne = collectionOf('countries');
  damagedOne.features = damagedOne.features.with(0, { ...damagedOne.features[0], properties: {} } as never);
  serve({ countries: () => new Response(JSON.stringify(damagedOne)) });
  const { atlas, problems } = await atlasAndProblems();
  const { countries, incomplete } = atlas;
  expect(countries).toEqual([]);
  expect(incomplete).toEqual(['countries']);
  expect(problems.map(({ file }) => file)).toEqual(['countries']);
});

describe('a file that cannot be used is one problem, and the others still load:', () => {
  const text = packCollection(collectionOf('changes'));
  const data = (reason: unknown) => ({ kind: 'data', file: 'changes', where: '-', reason });

  test.each<[string, Answer, unknown]>([
    [
      'not found',
      () => new Response('no such page', { status: 404 }),
      { kind: 'network', file: 'changes', status: 404 },
    ],
    [
      'no network',
      () => Promise.reject(new TypeError('Failed to fetch')),
      { kind: 'network', file: 'changes', status: null },
    ],
    [
      'a connection that breaks off',
      () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('aborted')) })),
      { kind: 'network', file: 'changes', status: null },
    ],
    ['empty', () => new Response(''), data(expect.any(String))],
    ['truncated', () => new Response(text.slice(0, text.length / 2)), data(expect.any(String))],
    ['altered', () => new Response(text.replace('"noise":true', '"noise":false')), data('damaged')],
    ['a page instead', () => new Response('<!doctype html><title>Sign in</title>'), data(expect.any(String))],
    [
      'nested beyond the stack',
      () => new Response(`{"format":"packed-geojson-1","collection":${'['.repeat(1e5)}${']'.repeat(1e5)}}`),
      data(expect.any(String)),
    ],
    ['other JSON', () => new Response('[]'), data('not-a-collection')],
  ])('%s', async (_, answer, expected) => {
    serve({ changes: answer });
    const { atlas, problems } = await atlasAndProblems();
    expect(problems).toEqual([expected]);
    expect(atlas.changes).toEqual([]);
    // Figures of all that was shipped are not those of nothing.
    expect(atlas.mapped).toBeUndefined();
    expect(atlas.incomplete).toEqual(['changes']);
    expect(atlas.borders.length).toBe(collectionOf('borders').features.length);
    expect(atlas.parcels.length).toBe(collectionOf('parcels').features.length);
  });

  test('one bad feature among good ones', async () => {
    const { features, ...rest } = collectionOf('borders');
    const bad = features.map((feature, index) =>
      index === 1 ? { ...feature, properties: { ...feature.properties, pair: 'KGZ-KAZ' } } : feature,
    );
    serve({ borders: () => new Response(packCollection({ ...rest, features: bad })) });
    const { atlas, problems } = await atlasAndProblems();
    expect(problems).toEqual([
      { kind: 'data', file: 'borders', where: features[1]?.id, reason: 'bad-property properties.pair' },
    ]);
    expect(atlas.borders.map(({ id }) => id)).toEqual(
      features.filter((_, index) => index !== 1).map(({ id }) => id),
    );
  });

  test('every file missing is one problem each', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
    const { atlas, problems } = await atlasAndProblems();
    expect(new Set(problems.map(({ file }) => file)).size).toBe(Object.keys(parsers).length);
    expect(problems.every((problem) => problem.kind === 'network' && problem.status === 503)).toBe(true);
    expect(atlas.borders).toEqual([]);
    expect(atlas.sources).toEqual({});
  });
});
