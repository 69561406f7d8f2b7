import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGroundGrid } from '../../../src/map/atlas/ground-grid.ts';

const pixel = fc.record({ x: fc.integer({ min: -100, max: 500 }), y: fc.integer({ min: -100, max: 400 }) });
const around = ({ x, y }: { x: number; y: number }) => ({
  left: x - 1,
  top: y - 1,
  right: x + 1,
  bottom: y + 1,
});
const isInside = ({ x, y }: { x: number; y: number }) => x > 1 && y > 1 && x < 399 && y < 299;

test('a line is found at each of its vertices and half way between two', () => {
  fc.assert(
    fc.property(fc.array(pixel, { minLength: 2, maxLength: 8 }), (line) => {
      const grid = createGroundGrid(400, 300);
      grid.line(line);
      const middles = line.slice(1).map((b, i) => {
        const a = line[i] as typeof b;
        return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      });
      for (const at of [...line, ...middles].filter(isInside))
        expect(grid.under(around(at)).lines).toBeGreaterThan(0);
      expect(grid.under({ left: 0, top: 0, right: 400, bottom: 300 }).areas).toBe(0);
    }),
  );
});

test('ground is noted inside its ring, not in its hole, and not beside it', () => {
  const square = (from: number, to: number) => [
    { x: from, y: from },
    { x: to, y: from },
    { x: to, y: to },
    { x: from, y: to },
  ];
  const grid = createGroundGrid(400, 300);
  grid.area([square(60, 240), square(120, 180)]);
  expect(grid.under(around({ x: 90, y: 150 })).areas).toBeGreaterThan(0);
  expect(grid.under(around({ x: 150, y: 150 })).areas).toBe(0);
  expect(grid.under(around({ x: 270, y: 150 })).areas).toBe(0);
});
