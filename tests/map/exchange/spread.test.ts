import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Spreadable, spread } from '../../../src/map/exchange/spread.ts';

const item: fc.Arbitrary<Spreadable> = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
  left: fc.integer({ min: 6, max: 25 }),
  right: fc.integer({ min: 40, max: 120 }),
  half: fc.integer({ min: 8, max: 25 }),
});

const overlapping = (items: readonly Spreadable[], at: readonly { x: number; y: number }[]) =>
  items.flatMap((a, i) =>
    items.slice(i + 1).filter((b, k) => {
      const [p, q] = [at[i], at[i + 1 + k]] as [{ x: number; y: number }, { x: number; y: number }];
      const across = Math.min(p.x + a.right - (q.x - b.left), q.x + b.right - (p.x - a.left));
      return across > 0.5 && a.half + b.half - Math.abs(p.y - q.y) > 0.5;
    }),
  );

test('six symbols, as many as there are exchanges, end up beside each other', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), (items) => {
      expect(overlapping(items, spread(items))).toEqual([]);
    }),
  );
});

test('what overlaps nothing stays where it is', () => {
  const apart = [0, 1, 2].map((i) => ({ x: 300 * i, y: 50, left: 10, right: 60, half: 10 }));
  expect(spread(apart)).toEqual(apart.map(({ x, y }) => ({ x, y })));
});

test('two are pushed half each along the shorter way, and of two at one height the first goes up', () => {
  const symbol = { left: 10, right: 70, half: 12 };
  const low = [0, 1].map((i) => Object.freeze({ ...symbol, x: 100 + i, y: 100 }));
  expect(spread(low)).toEqual([
    { x: 100, y: 86.5 },
    { x: 101, y: 113.5 },
  ]);
  const wide = [0, 75].map((x) => Object.freeze({ ...symbol, x, y: 100 }));
  expect(spread(wide)).toEqual([
    { x: -4, y: 100 },
    { x: 79, y: 100 },
  ]);
});
