import { describe, expect, test } from 'vitest';
import { besideFeatures, collectionsWithin } from '../../../src/core/my-data/collections-within.ts';
import { command } from '../../cli/exchange/command.ts';

const ring = [
  [
    [70.1, 40],
    [70.11, 40],
    [70.11, 40.01],
    [70.1, 40],
  ],
];
const geometry = { type: 'Polygon', coordinates: ring };
const feature = { type: 'Feature', properties: { from: 'KGZ', to: 'TJK' }, geometry };
const collection = { type: 'FeatureCollection', features: [feature] };
const deep = (levels: number): unknown => (levels === 0 ? collection : { inner: deep(levels - 1) });

async function problems(value: unknown) {
  const { out } = await command('.', ['-', '--json'], [JSON.stringify(value)]);
  const { features, problems: told } = JSON.parse(out);
  return [features, told.map((each: { feature: number; code: string }) => [each.feature, each.code])];
}

describe('what holds areas beside a collection, and is no feature, is told by its number', () => {
  test.each([
    ['well-known text', { wkt: 'POLYGON ((70 40, 70.1 40, 70.1 40.1, 70 40))' }],
    ['a text of JSON', { geojson: JSON.stringify(collection) }],
    ['coordinates without a type', { coordinates: ring }],
    ['a topology', { type: 'Topology', objects: {}, arcs: [] }],
    ['what lies deeper than is looked', deep(70)],
  ])('%s', async (_, other) => {
    expect(await problems({ list: collection, other })).toEqual([2, [[2, 'not-a-feature']]]);
  });

  test('and nothing else is', async () => {
    const others = {
      count: 1,
      bbox: [70, 40, 71, 41],
      links: [{ href: 'a' }],
      at: { coordinates: [70, 40] },
    };
    expect(await problems({ list: collection, ...others })).toEqual([1, []]);
  });
});

test.each([
  ['behind its features', { ...collection, more: collection }],
  ['ahead of them', { more: { list: [collection] }, ...collection }],
])('a second collection in a member of the first is told, %s', async (_, value) => {
  expect(await problems(value)).toEqual([2, [[2, 'not-a-feature']]]);
});

test('and of a collection in a line of several', async () => {
  const line = JSON.stringify({ ...collection, more: collection });
  const { out } = await command('.', ['-', '--json'], [`${line}\n${JSON.stringify(feature)}\n`]);
  expect(JSON.parse(out).problems).toMatchObject([{ feature: 2, code: 'not-a-feature' }]);
});

test('members of a collection that hold no features are no fault of it', () => {
  expect(besideFeatures({ ...collection, extent: geometry, empty: { ...collection, features: [] } })).toEqual(
    [],
  );
  expect(collectionsWithin({ a: collection, b: collection }).map(({ name }) => name)).toEqual(['a', 'b']);
});
