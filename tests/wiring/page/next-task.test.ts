import { expect, test } from 'vitest';
import { nextTask } from '../../../src/wiring/page/next-task.ts';

test('what has been asked for goes ahead', async () => {
  const order: string[] = [];
  const later = nextTask().then(() => order.push('later'));
  await Promise.resolve().then(() => order.push('asked for'));
  await later;
  expect(order).toEqual(['asked for', 'later']);
});
