import { expect, test, vi } from 'vitest';
import { memoizedByText } from '../../../src/core/my-data/memoized-by-text.ts';

test('answers the same text once, null too, and keeps no more than a thousand', () => {
  const answer = vi.fn((text: string) => (text === 'none' ? null : text.length));
  const asked = memoizedByText(answer);
  expect([asked('a'), asked('none'), asked('a'), asked('none')]).toEqual([1, null, 1, null]);
  expect(answer).toHaveBeenCalledTimes(2);
  for (let i = 0; i < 1000; i++) asked(`text ${i}`);
  answer.mockClear();
  expect([asked('a'), asked('text 0'), asked('text 999')]).toEqual([1, 6, 8]);
  expect(answer.mock.calls).toEqual([['text 999']]);
});
