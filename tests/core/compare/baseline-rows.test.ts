import { expect, test } from 'vitest';
import { baselineRows, dayShare } from '../../../src/core/compare/baseline-rows.ts';
import { passedSince, snapshots } from '../../fixtures/snapshots.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

test('every snapshot but the newest is a row, the oldest first, with its net towards Tajikistan', () => {
  const rows = baselineRows(shippedAtlas().baselines);
  expect(rows.map(({ date }) => date)).toEqual(snapshots.slice(0, -1));
  for (const { date, netHa } of rows) {
    const { toTjkHa = 0, toKgzHa = 0 } = passedSince[date] ?? {};
    expect(netHa, date).toBeCloseTo(toTjkHa - toKgzHa, 3);
  }
});

test('a date stands between two others by days', () => {
  expect(dayShare('2020-01-01', '2020-01-01', '2021-01-01')).toBe(0);
  expect(dayShare('2020-07-02', '2020-01-01', '2021-01-01')).toBeCloseTo(0.5, 2);
});
