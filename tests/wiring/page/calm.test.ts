import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchCalm } from '../../../src/wiring/page/calm.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pointer = (type: string, pointerId = 1) => Object.assign(new Event(type), { pointerId });

function watched() {
  const target = new EventTarget();
  const calm = watchCalm(target);
  const told = vi.fn();
  return { target, told, ask: () => void calm().then(told) };
}

test('an idle moment is calm', async () => {
  const { told, ask } = watched();
  ask();
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toHaveBeenCalledOnce();
});

test('a drag is not, however long, nor the moment after it', async () => {
  const { target, told, ask } = watched();
  target.dispatchEvent(pointer('pointerdown'));
  ask();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).not.toHaveBeenCalled();
  target.dispatchEvent(pointer('pointerup'));
  await vi.advanceTimersByTimeAsync(50);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledOnce();
});

test('two fingers are down until both are up, and a gesture that was taken away is over', async () => {
  const { target, told, ask } = watched();
  target.dispatchEvent(pointer('pointerdown', 1));
  target.dispatchEvent(pointer('pointerdown', 2));
  target.dispatchEvent(pointer('pointerup', 1));
  ask();
  await vi.advanceTimersByTimeAsync(2000);
  expect(told).not.toHaveBeenCalled();
  target.dispatchEvent(pointer('pointercancel', 2));
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledOnce();
});

test('a wheel that turns is waited for', async () => {
  const { target, told, ask } = watched();
  ask();
  for (let turn = 0; turn < 10; turn++) {
    target.dispatchEvent(new Event('wheel'));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledOnce();
});
