import { expect, test } from 'vitest';
import { shippedAtlas } from './shipped.ts';

const shipped = shippedAtlas();

const claims = Object.values(shipped.claims);

test('competing totals are kept side by side, each with its author and source', () => {
  const totals = claims.filter(({ kind }) => kind === 'total');
  expect(totals.map(({ value }) => value)).toEqual(expect.arrayContaining(['25', '1,750', '400', '350']));
  for (const { author, sources } of claims) {
    expect(author).not.toBe('');
    expect(sources.length).toBeGreaterThan(0);
  }
});

test('so are the lengths; the drawn length of each release is a figure of its own', () => {
  expect(claims.filter(({ kind }) => kind === 'length').length).toBeGreaterThan(2);
  expect(shipped.releases['2025-01-20']?.lengthKm['KGZ-TJK']).toBeCloseTo(990.1, 1);
});
