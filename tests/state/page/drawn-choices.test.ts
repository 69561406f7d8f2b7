import { effect, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { type Choices, defaultChoices } from '../../../src/core/page/choices.ts';
import { drawnChoices } from '../../../src/state/page/drawn-choices.ts';

test('a moved map draws nothing anew; any other choice does', () => {
  const choices = signal<Choices>(defaultChoices);
  const drawn = drawnChoices(choices);
  let times = 0;
  effect(() => {
    drawn.value;
    times++;
  });
  choices.value = { ...choices.value, viewpoint: { zoom: 9, lat: 40, lon: 70 } };
  choices.value = { ...choices.value, viewpoint: { zoom: 10, lat: 40, lon: 70 } };
  expect(times).toBe(1);
  expect(drawn.value.viewpoint).toBeNull();
  choices.value = { ...choices.value, tolerancePercent: 2 };
  expect(times).toBe(2);
  expect(drawn.value.tolerancePercent).toBe(2);
});
