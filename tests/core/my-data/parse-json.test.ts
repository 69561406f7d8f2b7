import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonValue, parseJson } from '../../../src/core/my-data/parse-json.ts';

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

test('whole numbers come out as they stand: as numbers where a double holds them, else as their digits', () => {
  const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const told = (number: bigint) => {
    const [value, digits] = [Number(number), String(number)];
    return Number.isSafeInteger(value) || digits.replace('-', '').length < 16 ? value : digits;
  };
  fc.assert(
    fc.property(fc.array(whole), fc.string(), (numbers, name) => {
      const members = numbers.map((number, i) => `"${i}":${number}`).join(',');
      const flat = `{${members}}`;
      const expected = Object.fromEntries(numbers.map((number, i) => [i, told(number)]));
      expect(jsonValue(flat)).toEqual(expected);
      const deep = { name, within: [expected] };
      expect(jsonValue(`{"name":${JSON.stringify(name)},"within":[${flat}]}`)).toEqual(deep);
    }),
  );
});
