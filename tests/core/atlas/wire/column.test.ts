import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packColumn, unpackColumn } from '../../../../src/core/atlas/wire/column.ts';

const back = (integers: number[]) => Array.from(unpackColumn(packColumn(integers)) ?? []);

describe('a column of integers', () => {
  test('comes back, to the ends of the Earth in 1e-7 degrees', () => {
    const integer = fc.integer({ min: -1_800_000_000, max: 1_800_000_000 });
    fc.assert(
      fc.property(fc.array(integer), (integers) => {
        expect(back(integers)).toEqual(integers);
      }),
    );
    expect(back([1_800_000_000, -1_800_000_000, 1_800_000_000])).toEqual([
      1_800_000_000, -1_800_000_000, 1_800_000_000,
    ]);
  });

  test('is written as the steps between its integers, first digits first', () => {
    // Steps 0, -1, +1, +30 fold to 0, 1, 2, 60; 60 is the digits 1 (leading) and 0 (closing).
    expect(packColumn([0, -1, 0, 30])).toEqual(['#$%a', '#']);
    expect(packColumn([])).toEqual([]);
  });

  test('uses only characters that JSON writes as they are', () => {
    const text = packColumn(Array.from({ length: 5000 }, (_, i) => (i * i * 7919) % 1_000_003)).join('');
    expect(new Set(text).size).toBe(91);
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  });

  test.each([
    ['not an array', '###'],
    ['no texts', [1, 2]],
    ['a digit that is none', ['#"#']],
    ['a character beyond the table', ['#ж#']],
    ['a number that does not end', ['`']],
    ['too few second digits', ['``', '#']],
    ['too many second digits', ['#`', '##']],
    ['more digits than any step has', Array.from({ length: 9 }, (_, i) => (i === 8 ? '#' : '`'))],
  ])('that is damaged gives null: %s', (_, places) => {
    expect(unpackColumn(places)).toBeNull();
  });
});
