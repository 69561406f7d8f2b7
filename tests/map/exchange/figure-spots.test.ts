import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxesOverlap, holds } from '../../../src/map/atlas/pixels.ts';
import { figureBox, placeFigures, usualSpot } from '../../../src/map/exchange/figure-spots.ts';

const frame = { width: 400, height: 300 };
const free = () => 0;

const symbol = (x: number, y: number, tjk = 10, kgz = 10, width = 80) => ({
  at: { x, y },
  radius: { tjk, kgz },
  width,
  circle: {
    left: x - tjk,
    top: y - Math.max(tjk, kgz),
    right: x + kgz,
    bottom: y + Math.max(tjk, kgz),
  },
});
/** A line from west to east at a height, as a cost. */
const lineAt =
  (y: number) =>
  ({ top, bottom }: Box) =>
    top < y && bottom > y ? 10 : 0;

test('figures stand to the right of their symbol where nothing lies beneath', () => {
  const alone = symbol(200, 150);
  expect(placeFigures([alone], frame, free, false)).toEqual([usualSpot(alone.radius)]);
});

test('they leave a line that runs through the symbol', () => {
  const onLine = symbol(200, 150);
  const [spot] = placeFigures([onLine], frame, lineAt(150), false);
  expect(lineAt(150)(figureBox(onLine.at, spot as never, onLine.width))).toBe(0);
});

test.each([5, 12])('where lines cross in a symbol of %i pixels they stand aslant, off it', (radius) => {
  const crossed = symbol(200, 150, radius, radius);
  const cost = (box: Box) => lineAt(150)(box) + (box.left < 200 && box.right > 200 ? 10 : 0);
  const [spot] = placeFigures([crossed], frame, cost, false);
  const box = figureBox(crossed.at, spot as never, crossed.width);
  expect(cost(box)).toBe(0);
  expect(Math.hypot(box.left - 200, box.top - 150)).toBeGreaterThan(radius);
});

test('a symbol without figures takes no place of others, and asks for none', () => {
  const asked: Box[] = [];
  const cost = (box: Box) => {
    asked.push(box);
    return lineAt(150)(box);
  };
  const [one, bare] = [symbol(200, 150), symbol(206, 185, 2, 2, 0)];
  const alone = placeFigures([one], frame, cost, false);
  const count = asked.length;
  expect(alone[0]?.anchor).toBe('middle');
  // Its circle is clear of them; the figures that it has not would begin beneath them.
  const [spot] = placeFigures(
    [one, { ...bare, circle: { left: 0, top: 0, right: 1, bottom: 1 } }],
    frame,
    cost,
    false,
  );
  expect(spot).toEqual(alone[0]);
  expect(asked).toHaveLength(2 * count);
});

test('where every place lies on a line they stay to the right', () => {
  const alone = symbol(200, 150);
  expect(placeFigures([alone], frame, () => 7, false)).toEqual([usualSpot(alone.radius)]);
});

test('where every place lies on too much to be read they are left out, and take no place; on a sheet they stay', () => {
  const [one, other] = [symbol(200, 150), symbol(200, 187)];
  // Beside the first all is full of lines, beside the other only on the usual side.
  const cost = ({ top, left }: Box) => (top < 175 ? 60 : left > 200 ? 20 : 0);
  expect(placeFigures([one], frame, cost, false)).toEqual([null]);
  expect(placeFigures([one], frame, cost, true)).toEqual([usualSpot(one.radius)]);
  const [, spot] = placeFigures([one, other], frame, cost, false);
  expect(spot?.anchor).not.toBe('start');
});

test('moved figures are within the frame and on no other symbol or figures, whatever lies beneath', () => {
  const items = fc.uniqueArray(
    fc.record({ column: fc.nat(2), row: fc.nat(5), tjk: fc.nat(20), kgz: fc.nat(20) }),
    { maxLength: 6, selector: ({ column, row }) => `${column} ${row}` },
  );
  fc.assert(
    fc.property(items, fc.nat(300), (placed, line) => {
      // Apart from each other in their usual places, as they are spread.
      const symbols = placed.map(({ column, row, tjk, kgz }) =>
        symbol(25 + 130 * column, 25 + 50 * row, tjk, kgz),
      );
      const spots = placeFigures(symbols, frame, lineAt(line), false);
      const boxes = symbols.map(({ at, width }, i) => figureBox(at, spots[i] as never, width));
      for (const [i, box] of boxes.entries()) {
        const { radius } = symbols[i] as (typeof symbols)[0];
        if (spots[i]?.x !== usualSpot(radius).x)
          expect(holds({ left: 0, top: 0, right: frame.width, bottom: frame.height }, box)).toBe(true);
        for (const [k, other] of symbols.entries())
          if (k !== i) {
            expect(boxesOverlap(box, other.circle)).toBe(false);
            expect(boxesOverlap(box, boxes[k] as Box)).toBe(false);
          }
      }
    }),
  );
});
