import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '../../../src/core/my-data/json-number.ts';

const out = new Float64Array(1);

/** The number that a text is from its beginning to its end, or null. */
function whole(text: string): number | null {
  const end = readNumber(`${text}]`, 0, out, 0);
  return end === text.length ? (out[0] as number) : null;
}

function byEngine(text: string): number | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'number' ? value : null;
  } catch {
    return null;
  }
}

const digits = (least: number, most: number) =>
  fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((each) => each.join(''));
const written = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(digits(1, 3), digits(14, 18), digits(1, 25)),
    fc.oneof(
      fc.constant(''),
      digits(1, 8).map((d) => `.${d}`),
      digits(10, 25).map((d) => `.${d}`),
    ),
    fc.oneof(
      fc.constant(''),
      fc.tuple(fc.constantFrom('e', 'E', 'e+', 'E-'), digits(1, 3)).map((e) => e.join('')),
    ),
  )
  .map((parts) => parts.join(''));

test('a number is that of JSON.parse to the last bit, or none where that has none', () => {
  const same = (text: string) => {
    expect(Object.is(whole(text), byEngine(text)), text).toBe(true);
  };
  fc.assert(fc.property(written, same), { numRuns: 20_000 });
  const long = fc.tuple(fc.constantFrom('', '-', '0.', '7', '70.', '-69.'), digits(13, 20));
  fc.assert(
    fc.property(
      long.map(([front, rest]) => front + rest),
      same,
    ),
    { numRuns: 50_000 },
  );
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }).map(JSON.stringify), same), {
    numRuns: 10_000,
  });
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }).map((n) => n.toFixed(15)),
      same,
    ),
    {
      numRuns: 10_000,
    },
  );
});

test.each(['-0', '0', '-0.0', '9007199254740991', '9007199254740993', '0.1', '1e400', '70.500000000000005'])(
  '%s too',
  (text) => expect(Object.is(whole(text), byEngine(text))).toBe(true),
);

test.each(['', '-', '01', '.5', '5.', '1e', '+1', 'NaN', '0x10', '1.e3', '- 1'])('%s is none', (text) => {
  expect(whole(text)).toBeNull();
});
