import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, holds } from '../../../src/map/atlas/pixels.ts';
import { freeRectangles, roomiest } from '../../../src/map/page/free-rectangle.ts';

const frame: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const box = fc
  .record({
    left: fc.integer({ min: -50, max: 420 }),
    top: fc.integer({ min: -50, max: 320 }),
    wide: fc.integer({ min: 1, max: 300 }),
    high: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ left, top, wide, high }) => ({ left, top, right: left + wide, bottom: top + high }));
const boxes = fc.array(box, { maxLength: 6 });

const covers = ({ left, top, right, bottom }: Box, x: number, y: number) =>
  x > left && x < right && y > top && y < bottom;

test('no free rectangle touches a box, leaves the frame, or lies within another', () => {
  let tried = 0;
  fc.assert(
    fc.property(boxes, (all) => {
      const free = freeRectangles(frame, all);
      if (free.length > 1) tried++;
      for (const [i, one] of free.entries()) {
        expect(holds(frame, one)).toBe(true);
        for (const other of all)
          expect(
            one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ).toBe(false);
        for (const [j, other] of free.entries()) if (i !== j) expect(holds(other, one)).toBe(false);
      }
    }),
  );
  expect(tried).toBeGreaterThan(40);
});

test('every free pixel lies in a free rectangle', () => {
  let tried = 0;
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 6 }), fc.nat(399), fc.nat(299), (all, px, py) => {
      const [x, y] = [px + 0.5, py + 0.5];
      if (all.some((each) => covers(each, x, y))) return;
      tried++;
      expect(freeRectangles(frame, all).some((free) => covers(free, x, y))).toBe(true);
    }),
  );
  expect(tried).toBeGreaterThan(40);
});

test('what is wide goes below a card on top, what is high beside a card at the side', () => {
  const card = { left: 0, top: 0, right: 200, bottom: 300 };
  expect(roomiest(frame, [card], { wide: 1, high: 1 })).toEqual({ ...frame, left: 200 });
  const both = [{ left: 0, top: 0, right: 250, bottom: 150 }];
  expect(roomiest(frame, both, { wide: 3, high: 1 })).toEqual({ ...frame, top: 150 });
  expect(roomiest(frame, both, { wide: 1, high: 3 })).toEqual({ ...frame, left: 250 });
});

test('where nothing is free it is the frame itself', () => {
  expect(roomiest(frame, [{ left: -1, top: -1, right: 999, bottom: 999 }], { wide: 1, high: 1 })).toEqual(
    frame,
  );
});
