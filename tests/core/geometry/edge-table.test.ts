import { expect, test } from 'vitest';
import { edgeBoxes, edgeTable } from '../../../src/core/geometry/edge-table.ts';
import { packRings } from '../../../src/core/geometry/rings.ts';
import { rectangle } from './polygons.ts';

test('edges stand ring after ring; those of no length are left out', () => {
  const [shell = []] = rectangle(70, 40, 71, 41).coordinates;
  const [hole = []] = rectangle(70.2, 40.2, 70.4, 40.4).coordinates;
  const repeated = [shell[0] ?? [], ...shell];
  const table = edgeTable(
    packRings({
      type: 'MultiPolygon',
      coordinates: [[repeated, hole], rectangle(72, 40, 73, 41).coordinates],
    }),
  );
  expect(table.count).toBe(12);
  expect([...table.ends.slice(0, 4)]).toEqual([70, 40, 71, 40]);
  expect(table.rings.map(({ polygon, isShell, first, size }) => [polygon, isShell, first, size])).toEqual([
    [0, true, 0, 4],
    [0, false, 4, 4],
    [1, true, 8, 4],
  ]);
  expect(table.rings[1]?.box).toEqual([70.2, 40.2, 70.4, 40.4]);
  expect([...table.ringOf.slice(0, 12)]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  // The third edge runs west along the northern side.
  expect([...edgeBoxes(table).slice(8, 12)]).toEqual([70, 41, 71, 41]);
});
