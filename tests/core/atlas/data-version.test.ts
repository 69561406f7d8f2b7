import { expect, test } from 'vitest';
import shipped from '../../../geodata/releases.json' with { type: 'json' };
import { dataVersion } from '../../../src/core/atlas/data-version.ts';
import { parseReleases } from '../../../src/core/atlas/release.ts';

test('the shipped data bears the month of its newest snapshot and a number', () => {
  const newest = Object.keys(shipped).sort().at(-1) as string;
  expect(dataVersion(parseReleases(shipped).items)).toMatch(
    new RegExp(`^${newest.slice(0, 4)}\\.${newest.slice(5, 7)}-[1-9]\\d*$`),
  );
});

test('no version is told where the newest snapshot could not be read', () => {
  const { items } = parseReleases(shipped);
  const newest = Object.keys(items).sort().at(-1) as string;
  const { [newest]: _, ...older } = items;
  expect(dataVersion(older)).toBeNull();
  expect(dataVersion({})).toBeNull();
});
