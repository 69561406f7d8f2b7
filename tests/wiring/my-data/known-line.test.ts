import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import type { StretchLine } from '../../../src/core/atlas/stretch.ts';
import { createKnownLine } from '../../../src/wiring/my-data/known-line.ts';

const stretch = (from: string, until: string | null) => ({ from, until }) as StretchLine;
const lines = [stretch('2018-01-01', '2025-01-20'), stretch('2018-01-01', null), stretch('2025-03-23', null)];
const shipped = {
  incomplete: [],
  releases: { '2025-01-20': {}, '2026-09-16': {} },
  countries: [
    { country: 'KGZ', release: '2025-01-20' },
    { country: 'KGZ', release: '2026-09-16' },
  ],
} as unknown as Atlas;
const withLines = { ...shipped, late: { 'stretch-lines': lines } } as unknown as Atlas;

test('the line is the one before the exchange, its stretches fetched once', async () => {
  let fetches = 0;
  const line = createKnownLine(signal<Atlas | null>(shipped), async () => {
    fetches++;
    return () => withLines;
  });
  const [one, other] = await Promise.all([line(), line()]);
  expect(one).toEqual({ grounds: [shipped.countries[0]], stretches: [lines[1]] });
  expect(other).toEqual(one);
  expect(fetches).toBe(1);
});

test('what the page has already is not fetched again', async () => {
  const line = createKnownLine(signal<Atlas | null>(withLines), () => Promise.reject(new Error('fetched')));
  expect((await line()).stretches).toEqual([lines[1]]);
});

test('after a failure nothing is said to be known, and the next asking fetches again', async () => {
  let fetches = 0;
  const line = createKnownLine(signal<Atlas | null>(shipped), async () => {
    fetches++;
    return (atlas) => (fetches === 1 ? atlas : withLines);
  });
  expect((await line()).stretches).toBeNull();
  expect((await line()).stretches).toEqual([lines[1]]);
});

test('code that cannot be fetched is a failure like another', async () => {
  let fetches = 0;
  const line = createKnownLine(signal<Atlas | null>(shipped), async () => {
    if (fetches++ === 0) throw new TypeError('Failed to fetch');
    return () => withLines;
  });
  expect((await line()).stretches).toBeNull();
  expect((await line()).stretches).toEqual([lines[1]]);
});

test('nothing is answered before the atlas has come', async () => {
  const atlas = signal<Atlas | null>(null);
  const line = createKnownLine(atlas, async () => () => withLines);
  const asked = line();
  await Promise.resolve();
  atlas.value = withLines;
  expect((await asked).grounds).toEqual([shipped.countries[0]]);
});
