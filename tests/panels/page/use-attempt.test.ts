import { expect, test } from 'vitest';
import { attempted } from '../../../src/panels/page/use-attempt.ts';

test('work that says so, rejects, or throws at once has failed', async () => {
  expect(await attempted(async () => true)).toBe(true);
  expect(await attempted(async () => false)).toBe(false);
  expect(await attempted(() => Promise.reject(new Error('disk')))).toBe(false);
  expect(
    await attempted(() => {
      throw new Error('at once');
    }),
  ).toBe(false);
});
