import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAt, boxesOverlap } from '../../../src/map/atlas/pixels.ts';
import { type Evading, evade } from '../../../src/map/exchange/evade.ts';
import { spread } from '../../../src/map/exchange/spread.ts';
import { placeOn, sheet, sizes, valley, zooms } from '../shipped-sheet.ts';

const symbol = (x: number, y: number, radius = 10, figures = 60): Evading => ({
  ...{ x, y, left: radius, right: radius + figures, half: Math.max(8, radius) },
  circle: { left: radius, right: radius, half: radius },
});
const circleAt = ({ circle: { left, right, half } }: Evading, { x, y }: { x: number; y: number }) =>
  boxAt(x - left, y - half, left + right, 2 * half);
const crossing = (x: number, y: number) => boxAt(x - 9, y - 9, 18, 18);

test('a symbol that covers a crossing goes to the nearest place beside it, its figures may lie on it', () => {
  const item = symbol(200, 150);
  const fixed = [crossing(195, 155)];
  const [at] = evade([item], [item], fixed);
  expect(boxesOverlap(circleAt(item, at as { x: number; y: number }), fixed[0] as never)).toBe(false);
  expect(Math.hypot((at?.x ?? 0) - 200, (at?.y ?? 0) - 150)).toBeLessThan(24);
  const beneathFigures = [crossing(250, 150)];
  expect(evade([item], [item], beneathFigures)).toEqual([item]);
});

test('what finds no place stays, and nobody is pushed onto another', () => {
  const items = fc.array(
    fc
      .tuple(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 6, max: 22 }),
      )
      .map(([x, y, r]) => symbol(x, y, r)),
    { maxLength: 6 },
  );
  const fixed = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }))
      .map(([x, y]) => crossing(x, y)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(items, fixed, (all, boxes) => {
      const from = spread(all);
      const at = evade(all, from, boxes);
      for (const [i, item] of all.entries()) {
        const spot = at[i] as { x: number; y: number };
        const moved = spot.x !== from[i]?.x || spot.y !== from[i]?.y;
        if (!moved) continue;
        expect(boxes.some((box) => boxesOverlap(box, circleAt(item, spot)))).toBe(false);
        for (const [j, other] of all.entries()) {
          if (j === i) continue;
          const o = at[j] as { x: number; y: number };
          const whole = boxAt(spot.x - item.left, spot.y - item.half, item.left + item.right, 2 * item.half);
          const its = boxAt(o.x - other.left, o.y - other.half, other.left + other.right, 2 * other.half);
          expect(boxesOverlap(whole, its)).toBe(false);
        }
      }
    }),
  );
  const walled = symbol(200, 150);
  expect(evade([walled], [walled], [boxAt(0, 0, 400, 300)])).toEqual([walled]);
});

test.each(sizes)('%i × %i: the symbol of its exchange does not cover the mark of Vorukh', (...size) => {
  let seen = 0;
  for (const zoom of zooms) {
    const { laid, pixel } = sheet(zoom, size, valley);
    const mark = placeOn('vorukh', size, pixel);
    const circle = laid.find(({ mark: { id } }) => id === 'vorukh')?.boxes[0];
    if (!mark || !circle) continue;
    seen++;
    const { x, y } = mark;
    expect(boxesOverlap(circle, boxAt(x - 3, y - 3, 6, 6)), `at ${zoom}`).toBe(false);
  }
  expect(seen).toBeGreaterThan(4);
});
