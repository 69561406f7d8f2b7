import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxIndex } from '../../../src/core/geometry/box-index.ts';

const box = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(10), fc.nat(10))
  .map(([x, y, width, height]) => [x, y, x + width, y + height] as const);

describe.each([
  ['few', 0, 40],
  ['many', 60, 90],
])('an index of %s boxes', (_, minLength, maxLength) => {
  const boxes = fc.array(box, { minLength, maxLength });

  test('finds each box that meets or touches the one asked for, once', () => {
    fc.assert(
      fc.property(boxes, box, (all, asked) => {
        const found: number[] = [];
        boxIndex(new Float64Array(all.flat())).search(...asked, (index) => {
          found.push(index);
          return false;
        });
        const expected = all.flatMap(([west, south, east, north], index) =>
          west <= asked[2] && east >= asked[0] && south <= asked[3] && north >= asked[1] ? [index] : [],
        );
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  test('stops when it is told to', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        let visits = 0;
        boxIndex(new Float64Array(all.flat())).search(0, 0, 100, 100, () => ++visits === 3);
        expect(visits).toBe(Math.min(3, all.length));
      }),
    );
  });
});
