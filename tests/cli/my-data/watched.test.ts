import { expect, test, vi } from 'vitest';
import { beginWatched, withinBudget } from '../../../src/cli/my-data/watched.ts';
import type { DegreesStep } from '../../../src/data/my-data/read-in-degrees.ts';

const sentences = { slow: 'slow', full: 'full' };

test('says what a file of its size may take, by patience, and that it goes on', () => {
  vi.useFakeTimers();
  try {
    const told: unknown[] = [];
    const heard = beginWatched({ size: 0, patience: 2 }, sentences, (message) => told.push(message));
    expect(told).toEqual([{ quietMs: 40_000, totalMs: 120_000, ...sentences }]);
    expect([heard(1), heard(2)]).toEqual([true, true]);
    vi.advanceTimersByTime(1000);
    expect(told.slice(1)).toEqual(['beat', 'beat', 'beat']);
  } finally {
    vi.clearAllTimers();
    vi.useRealTimers();
  }
});

test('a pipe may last as long as its input comes', () => {
  const told: object[] = [];
  beginWatched({ size: null, patience: 1 }, sentences, (message) => told.push(message as object));
  expect(told[0]).toMatchObject({ totalMs: null });
});

test('what takes more memory than its size may is not read on', async () => {
  async function* steps(): AsyncGenerator<DegreesStep, null> {
    for (let bytes = 1; bytes <= 5; bytes++) yield { items: [], bytes };
    return null;
  }
  const read: number[] = [];
  const reading = withinBudget(steps(), (bytes) => bytes < 3);
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) read.push(step.value.bytes);
  expect(read).toEqual([1, 2]);
  expect(step.value).toMatchObject({ code: 'out-of-memory' });
});
