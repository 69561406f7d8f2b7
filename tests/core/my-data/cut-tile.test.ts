import { describe, expect, test } from 'vitest';
import { mercatorX, mercatorY } from '../../../src/core/geometry/mercator.ts';
import { cutTile, dotCells } from '../../../src/core/my-data/cut-tile.ts';
import { createShapeIndex } from '../../../src/core/my-data/shape-index.ts';
import { ShapeStore } from '../../../src/core/my-data/shape-store.ts';
import { rectangle } from '../geometry/polygons.ts';

const at = (lon: number, lat: number, z: number) => ({
  z,
  x: Math.floor(mercatorX(lon) * 2 ** z),
  y: Math.floor(mercatorY(lat) * 2 ** z),
});

function cut(shapes: Parameters<ShapeStore['add']>[0][], styles: number[], address: ReturnType<typeof at>) {
  const store = new ShapeStore();
  for (const shape of shapes) store.add(shape);
  return cutTile(store, createShapeIndex(store), Uint8Array.from(styles), address);
}

describe('a tile', () => {
  test('holds a shape too small to have a form as one dot of its look, where it lies', () => {
    const z = 10;
    const address = at(70.5, 40.2, z);
    const tile = cut([rectangle(70.5, 40.2, 70.5001, 40.2001)], [2], address);
    const column = Math.floor((mercatorX(70.50005) * 2 ** z - address.x) * dotCells);
    const row = Math.floor((mercatorY(40.20005) * 2 ** z - address.y) * dotCells);
    expect(tile.dots[row * dotCells + column]).toBe(3);
    expect(tile.dots.filter((cell) => cell !== 0)).toHaveLength(1);
    expect(tile.kinds).toHaveLength(0);
  });

  test('holds no dots where every shape has a form', () => {
    const tile = cut([rectangle(70.5, 40.2, 70.51, 40.21)], [1], at(70.505, 40.205, 14));
    expect(tile.dots).toHaveLength(0);
    expect([...tile.styles]).toEqual([1]);
  });

  test('clips a shape far larger than itself to a little more than its own square', () => {
    const tile = cut([rectangle(60, 30, 80, 50)], [0], at(70, 40, 9));
    expect([...tile.kinds]).toEqual([0]);
    expect(Math.min(...tile.points)).toBeCloseTo(-8, 3);
    expect(Math.max(...tile.points)).toBeCloseTo(264, 3);
  });

  test('is empty where nothing lies', () => {
    const tile = cut([rectangle(60, 30, 61, 31)], [0], at(70, 40, 9));
    expect([tile.points.length, tile.kinds.length, tile.dots.length]).toEqual([0, 0, 0]);
  });
});
