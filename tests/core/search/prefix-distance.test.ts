import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prefixDistance } from '../../../src/core/search/prefix-distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abekosht'), maxLength: 12 });

describe('mistakes between a query and the beginning of a key', () => {
  test.each([
    ['isf', 'isfara', 0],
    ['isfira', 'isfara', 0.5],
    ['isvara', 'isfara', 1],
    ['isara', 'isfara', 1],
    ['isffara', 'isfara', 1],
    ['tashkent', 'toshkent', 0.5],
    ['', 'osh', 0],
    ['osh', '', 3],
  ])('%s, %s: %d', (query, key, mistakes) => {
    expect(prefixDistance(query, key)).toBe(mistakes);
  });

  test('none for any prefix, and at most one for each letter', () => {
    fc.assert(
      fc.property(word, word, fc.nat(12), (one, other, length) => {
        expect(prefixDistance(one.slice(0, length), one)).toBe(0);
        expect(prefixDistance(one, other)).toBeLessThanOrEqual(one.length);
      }),
    );
  });
});
