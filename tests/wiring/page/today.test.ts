import { expect, test } from 'vitest';
import { today } from '../../../src/wiring/page/today.ts';

test('the day is that of the reader, also while it is still the day before in Greenwich', () => {
  const inBishkek = {
    getFullYear: () => 2026,
    getMonth: () => 0,
    getDate: () => 5,
    toISOString: () => '2026-01-04T20:30:00.000Z',
  } as Date;
  expect(today(inBishkek)).toBe('2026-01-05');
});
