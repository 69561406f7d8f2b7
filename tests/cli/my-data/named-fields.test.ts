import { expect, test } from 'vitest';
import { judgeAlike, watchNamed } from '../../../src/cli/my-data/named-fields.ts';

const unmapped = { from: null, to: null, exchange: null };

test('fields that are named and that nobody has are told, whatever they are called', () => {
  const fields = { from: 'constructor', to: 'to', area: 'toString', name: 'label' };
  const watch = watchNamed({ fields });
  watch.see({ to: null }, unmapped);
  expect(watch.missing()).toEqual(['constructor', 'toString']);
  watch.see(JSON.parse('{"constructor": 1, "toString": 2}'), unmapped);
  expect(watch.missing()).toEqual([]);
});

test('parties that are named and that no parcel passes from or to are told', () => {
  const named = ['Batken', 'constructor', 'Sogd'].map((name) => [name, 'KGZ'] as const);
  const watch = watchNamed({ parties: Object.fromEntries(named) });
  watch.see({ a: 'Batken', b: 'Sogdd' }, { from: 'a', to: 'b', exchange: null });
  expect(watch.unheard()).toEqual(['constructor', 'Sogd']);
});

test('mappings judge alike where every field on which a figure rests is the same', () => {
  const mapping = { from: 'a', to: 'b', exchange: null };
  expect(judgeAlike(mapping, { ...mapping, area: null, accuracy: null })).toBe(true);
  expect(judgeAlike(mapping, { ...mapping, accuracy: 'm' })).toBe(false);
  expect(judgeAlike(mapping, { ...mapping, to: 'c' })).toBe(false);
});
