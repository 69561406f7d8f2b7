import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { whenKnown } from '../../../src/state/page/when-known.ts';

test('the first value that is not null, now or later', async () => {
  const value = signal<number | null>(null);
  const later = whenKnown(value);
  value.value = 1;
  value.value = 2;
  expect(await later).toBe(1);
  expect(await whenKnown(value)).toBe(2);
});
