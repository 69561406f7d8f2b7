import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { dissolve } from '../../../src/core/compare/dissolve.ts';

const face = (...coordinates: Position[][]) => ({
  geometry: { type: 'Polygon', coordinates } as Polygon,
});
const square = (x: number, y: number, size = 1): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const turned = (ring: Position[]) => [...ring].reverse();
const corners = (ring: Position[] = []) => ring.slice(1).map(String).sort();

describe('dissolving', () => {
  test('joins faces that share an edge, and none that do not', () => {
    const [left, right, far] = [face(square(0, 0)), face(square(1, 0)), face(square(5, 5))];
    const pieces = dissolve([left, right, far]);
    expect(pieces.map(({ faces }) => faces)).toEqual([[left, right], [far]]);
    expect(pieces[0]?.geometry.coordinates).toHaveLength(1);
    expect(corners(pieces[0]?.geometry.coordinates[0])).toEqual(['0,0', '0,1', '1,0', '1,1', '2,0', '2,1']);
  });

  test('keeps apart what touches in one corner only', () => {
    expect(dissolve([face(square(0, 0)), face(square(1, 1))])).toHaveLength(2);
  });

  test('leaves the hole that a ring of faces encloses, after the shell', () => {
    const ring = [0, 1, 2]
      .flatMap((x) => [0, 1, 2].map((y) => [x, y] as const))
      .filter(([x, y]) => x !== 1 || y !== 1);
    const [piece, ...others] = dissolve(ring.map(([x, y]) => face(square(x, y))));
    expect(others).toEqual([]);
    expect(piece?.geometry.coordinates.map((each) => each.length - 1)).toEqual([12, 4]);
    expect(corners(piece?.geometry.coordinates[1])).toEqual(['1,1', '1,2', '2,1', '2,2']);
  });

  test('fills a hole with the face that fits it', () => {
    const pieces = dissolve([face(square(0, 0, 3), turned(square(1, 1))), face(square(1, 1))]);
    expect(pieces.map(({ geometry }) => geometry.coordinates.length)).toEqual([1]);
  });
});
