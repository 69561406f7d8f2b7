import { describe, expect, test } from 'vitest';
import { compareView } from '../../../src/core/compare/compare-view.ts';
import { releaseDates, shownRelease } from '../../../src/core/compare/release-dates.ts';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { before, passedSince } from '../../fixtures/snapshots.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const atlas = shippedAtlas();
const dates = releaseDates(atlas);

describe('the shown release', () => {
  test.each([
    [{ view: 'after', date: null }, dates.at(-1)],
    [{ view: 'before', date: '2026-01-13' }, dates[0]],
    [{ view: 'after', date: '2026-01-07' }, '2026-01-07'],
    [{ view: 'after', date: '2026-01-13' }, '2026-01-07'],
    [{ view: 'after', date: '2026-02-01' }, '2026-01-07'],
    [{ view: 'after', date: '1991-01-01' }, dates[0]],
    [{ view: 'swipe', date: '2099-01-01' }, dates.at(-1)],
  ] as const)('of %j is %s', (choices, release) => {
    expect(shownRelease(atlas, choices)).toBe(release);
  });
});

test('without the list of releases the lines still tell the first drawing and the newest redrawing', () => {
  const without = { ...atlas, releases: {}, incomplete: ['releases'] };
  const told = releaseDates(without);
  expect(told[0]).toBe(dates[0]);
  expect(told.at(-1)).toBe(dates.at(-1));
  expect(told.filter((date) => !dates.includes(date))).toEqual([]);
  expect(releaseDates({ ...without, incomplete: [] })).toEqual([]);
});

describe('the releases', () => {
  const { releases, officialLength } = compareView(atlas, defaultChoices);

  test('stand oldest first, each with how much longer its line is than the one before', () => {
    expect(releases.map(({ date }) => date)).toEqual([...dates].sort());
    expect(releases[0]?.longerKm).toBeNull();
    const grown = releases.reduce((sum, { longerKm }) => sum + (longerKm ?? 0), releases[0]?.lengthKm ?? 0);
    expect(grown).toBeCloseTo(releases.at(-1)?.lengthKm ?? 0, 9);
    expect(officialLength).toBe('1,006.84');
  });

  test('say nothing of what could not be read whole', () => {
    const without = (incomplete: string[], rest: object) =>
      compareView({ ...atlas, ...rest, incomplete }, defaultChoices).releases;
    for (const { moved } of without(['changes'], { changes: atlas.changes.slice(9) }))
      expect(moved).toBeNull();
    const rows = without(['releases'], { releases: {} });
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatchObject({ lengthKm: null, longerKm: null });
  });

  test('share out all ground that changed sides', () => {
    const sum = (key: 'toTjkHa' | 'toKgzHa') =>
      releases.reduce((total, row) => total + (row.moved?.[key] ?? 0), 0);
    expect(sum('toTjkHa')).toBeCloseTo(passedSince[before]?.toTjkHa ?? 0, 0);
    expect(sum('toKgzHa')).toBeCloseTo(passedSince[before]?.toKgzHa ?? 0, 0);
  });
});
