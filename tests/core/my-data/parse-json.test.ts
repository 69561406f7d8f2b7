import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../src/core/my-data/parse-json.ts';

test('reads whatever JSON writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseJson(JSON.stringify(value))?.value).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([
  ['[NaN, -Infinity,Infinity]', [null, null, null]],
  ['{"NaN":"NaN \\"NaN\\" ","a":NaN}', { NaN: 'NaN "NaN" ', a: null }],
])('%s: bare non-numbers are null, strings stay', (text, value) => {
  expect(parseJson(text)).toEqual({ value });
});

test.each(['', '{', '{"a":nan}', 'NaNs', '<a/>', '"NaN'])('%s is not JSON', (text) => {
  expect(parseJson(text)).toBeUndefined();
});
