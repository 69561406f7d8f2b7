import { expect, test } from 'vitest';
import { periodOf } from '../../../src/core/story/period.ts';

test.each([
  ['1924-01-01', 'roots'],
  ['2020-12-31', 'roots'],
  ['2021-01-01', 'clashes'],
  ['2022-12-31', 'clashes'],
  ['2023-01-01', 'talks'],
  ['2025-03-12', 'talks'],
  ['2025-03-13', 'treaties'],
  ['2025-03-31', 'treaties'],
  ['2025-04-01', 'carried-out'],
])('%s belongs to %s', (date, period) => {
  expect(periodOf(date)).toBe(period);
});
