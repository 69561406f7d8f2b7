import { expect, test } from 'vitest';
import { baselineSpan } from '../../../src/core/exchange/baseline-span.ts';

const baselines = {
  '2025-01-20': { toTjkHa: 17157, toKgzHa: 1083 },
  '2018-04-11': { toTjkHa: 19328, toKgzHa: 7581 },
  '2025-03-23': { toTjkHa: 1082, toKgzHa: 169 },
};

test('the span takes the snapshots from before a day, whatever their order', () => {
  const span = baselineSpan(baselines, '2025-03-13');
  expect(span).toMatchObject({ count: 2, first: '2018-04-11', last: '2025-01-20' });
  expect(span?.net).toEqual({ low: 19328 - 7581, high: 17157 - 1083 });
  expect(span?.ratio.low).toBeCloseTo(2.5495, 4);
  expect(span?.ratio.high).toBeCloseTo(15.8421, 4);
});

test('nothing is said where one snapshot shows the contrary, or none is left', () => {
  const contrary = { ...baselines, '2019-07-07': { toTjkHa: 100, toKgzHa: 120 } };
  expect(baselineSpan(contrary, '2025-03-13')).toBeNull();
  expect(baselineSpan(baselines, '2018-01-01')).toBeNull();
});
