import { expect, test } from 'vitest';
import { judgeAlike, watchNamedFields } from '../../../src/cli/my-data/named-fields.ts';

test('fields that are named and that nobody has are told, whatever they are called', () => {
  const watch = watchNamedFields({ from: 'constructor', to: 'to', area: 'toString', name: 'label' });
  watch.see({ to: null });
  expect(watch.missing()).toEqual(['constructor', 'toString']);
  watch.see(JSON.parse('{"constructor": 1, "toString": 2}'));
  expect(watch.missing()).toEqual([]);
});

test('mappings judge alike where every field on which a figure rests is the same', () => {
  const mapping = { from: 'a', to: 'b', exchange: null };
  expect(judgeAlike(mapping, { ...mapping, area: null, accuracy: null })).toBe(true);
  expect(judgeAlike(mapping, { ...mapping, accuracy: 'm' })).toBe(false);
  expect(judgeAlike(mapping, { ...mapping, to: 'c' })).toBe(false);
});
