import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { boxIndex } from '../../../src/core/geometry/box-index.ts';
import { sideFinder } from '../../../src/core/geometry/containment.ts';
import { edgeBoxes, edgeTable } from '../../../src/core/geometry/edge-table.ts';
import { packRings } from '../../../src/core/geometry/rings.ts';

/** A staircase ring of many vertices around a middle: inside up to 5 steps away from it, counted as a taxi drives. */
function staircase(steps: number): Position[] {
  const ring: Position[] = [];
  const quarter = (turn: (x: number, y: number) => Position) => {
    for (let i = 0; i < steps; i++) ring.push(turn(steps - i, i), turn(steps - i, i + 1));
  };
  quarter((x, y) => [x, y]);
  quarter((x, y) => [-y, x]);
  quarter((x, y) => [-x, -y]);
  quarter((x, y) => [y, -x]);
  return [...ring, ring[0] as Position];
}

test.each([3, 40])('tells the side of a staircase of %i steps', (steps) => {
  const table = edgeTable(packRings({ type: 'Polygon', coordinates: [staircase(steps)] }));
  const side = sideFinder(table, boxIndex(edgeBoxes(table)));
  // Cells of the lattice lie wholly inside or outside: the middle of one decides.
  const cell = fc.integer({ min: -steps - 2, max: steps + 1 });
  fc.assert(
    fc.property(cell, cell, (x, y) => {
      const [dx, dy] = [x >= 0 ? x : -x - 1, y >= 0 ? y : -y - 1];
      const turned = x >= 0 === y >= 0 ? [dx, dy] : [dy, dx];
      const inside = (turned[0] as number) + (turned[1] as number) < steps;
      expect(side(x + 0.5, y + 0.5, 0)).toBe(inside ? 1 : -1);
    }),
  );
});

test('on an edge or corner is neither inside nor outside', () => {
  const table = edgeTable(packRings({ type: 'Polygon', coordinates: [staircase(3)] }));
  const side = sideFinder(table, boxIndex(edgeBoxes(table)));
  expect([side(3, 0.5, 0), side(3, 0, 0), side(2.5, 1, 0)]).toEqual([0, 0, 0]);
  expect([side(0, 0, 0), side(9, 0, 0)]).toEqual([1, -1]);
});
