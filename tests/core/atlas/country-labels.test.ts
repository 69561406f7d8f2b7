import { expect, test } from 'vitest';
import { countryAnchors, countryLabels } from '../../../src/core/atlas/country-labels.ts';
import { newestSide } from '../../../src/core/here/here.ts';
import { shippedAtlas } from './shipped.ts';

const atlas = shippedAtlas();

test('the name of a country stands in that country, wherever it may stand', () => {
  for (const [country, places] of Object.entries(countryAnchors))
    for (const at of places) expect([...at, newestSide(atlas, [...at])]).toEqual([...at, country]);
});

test('each country has its name, and no two labels one id', () => {
  const labels = countryLabels({ KGZ: 'a', TJK: 'b', UZB: 'c' });
  expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
  expect(labels.filter(({ rank }) => rank < -997).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
});
