import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { createStore } from '../../../src/state/page/store.ts';

test('a change gives a new frozen value and leaves the former one alone', () => {
  const store = createStore(defaultChoices);
  const before = store.choices.value;
  store.update({ tab: 'layers' });
  expect(before.tab).toBe('balance');
  expect(store.choices.value.tab).toBe('layers');
  expect(Object.isFrozen(store.choices.value)).toBe(true);
});
