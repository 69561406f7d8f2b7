import { expect, test } from 'vitest';
import { baselineRows, dayShare } from '../../../src/core/compare/baseline-rows.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

test('every snapshot but the newest is a row, the oldest first, with its net towards Tajikistan', () => {
  const rows = baselineRows(shippedAtlas().baselines);
  expect(rows).toHaveLength(16);
  expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).sort());
  const [first] = rows;
  expect(first).toMatchObject({ date: '2018-04-11', netHa: expect.closeTo(11747.4, 0) });
  expect(rows.at(-1)?.netHa).toBeLessThan(0);
});

test('a date stands between two others by days', () => {
  expect(dayShare('2020-01-01', '2020-01-01', '2021-01-01')).toBe(0);
  expect(dayShare('2020-07-02', '2020-01-01', '2021-01-01')).toBeCloseTo(0.5, 2);
});
