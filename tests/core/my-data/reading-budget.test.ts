import { expect, test } from 'vitest';
import { readingBudget } from '../../../src/core/my-data/reading-budget.ts';

const megabyte = 1024 * 1024;

test('a small file has a minute, a large one more by its size; memory has an end', () => {
  expect(readingBudget(0)).toEqual({ quietMs: 20_000, totalMs: 60_000, memoryBytes: 256 * megabyte });
  expect(readingBudget(400 * megabyte)).toMatchObject({ quietMs: 120_000, totalMs: 660_000 });
  expect(readingBudget(1e12).memoryBytes).toBe(3 * 1024 * megabyte);
});

test('patience lengthens the times and not the memory', () => {
  const [once, twice] = [readingBudget(megabyte), readingBudget(megabyte, 2)];
  expect(twice.quietMs).toBe(2 * once.quietMs);
  expect(twice.totalMs).toBe(2 * once.totalMs);
  expect(twice.memoryBytes).toBe(once.memoryBytes);
});
