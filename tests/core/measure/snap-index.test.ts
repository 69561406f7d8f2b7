import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { createSnapIndex } from '../../../src/core/measure/snap-index.ts';

const vertex: Position[] = [
  [70, 40],
  [70.1, 40],
  [70.1, 40.1],
];

describe('snapping', () => {
  const index = createSnapIndex([vertex]);
  test('takes a corner within reach before a line that is nearer', () => {
    expect(index.nearest([70.0995, 40.0001], 100)).toMatchObject({ kind: 'vertex', at: [70.1, 40] });
  });
  test('else the foot on the nearest edge', () => {
    expect(index.nearest([70.05, 40.0003], 100)).toMatchObject({ kind: 'edge', at: [70.05, 40] });
  });
  test('and nothing out of reach', () => {
    expect(index.nearest([70.05, 40.01], 100)).toBeNull();
    expect(createSnapIndex([]).nearest([70, 40], 1e6)).toBeNull();
  });
  test('the first of two lines that coincide', () => {
    expect(createSnapIndex([vertex, [...vertex]]).nearest([70.05, 40], 10)?.line).toBe(0);
  });
});
