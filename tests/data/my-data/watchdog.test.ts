import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWatchdog } from '../../../src/data/my-data/watchdog.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const budget = { quietMs: 20_000, totalMs: 60_000 };

/** The seconds told at its end, or null, after hearing a word every so many milliseconds until `endMs`. */
function run(everyMs: number, endMs: number, forMs: number): number[] {
  const told: number[] = [];
  const dog = createWatchdog(budget, (seconds) => told.push(seconds));
  for (let now = 0; now < forMs; now += everyMs) {
    vi.advanceTimersByTime(everyMs);
    if (now + everyMs < endMs) dog.heard();
    else if (endMs > 0) dog.end();
  }
  return told;
}

test('one that is never heard of is ended once, after the time of quiet', () => {
  expect(run(1000, 0, 19_000)).toEqual([]);
  expect(run(1000, 0, 200_000)).toEqual([20]);
});

test('one that goes on talking is ended when all takes too long', () => {
  expect(run(15_000, Infinity, 200_000)).toEqual([60]);
});

test('one that comes to its end is left alone', () => {
  expect(run(10_000, 50_000, 200_000)).toEqual([]);
});
