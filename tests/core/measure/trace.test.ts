import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Spot } from '../../../src/core/measure/snap-index.ts';
import { createNetwork } from '../../../src/core/measure/trace.ts';

describe('tracing', () => {
  const spot = (line: number, edge: number, share: number): Spot => ({ line, edge, share });
  test('follows one line either way', () => {
    const { between } = createNetwork([
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    ]);
    expect(between(spot(0, 0, 0.5), spot(0, 2, 0.5))).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(between(spot(0, 2, 0.5), spot(0, 0, 0.5))).toEqual([
      [2, 0],
      [1, 0],
    ]);
    expect(between(spot(0, 0, 0.2), spot(0, 0, 0.8))).toEqual([]);
    expect(between(spot(0, 0, 1), spot(0, 2, 0))).toEqual([]);
  });
  test('goes over the ends where lines meet, by the shorter way', () => {
    const { between } = createNetwork([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 1],
        [2, 1],
      ],
      [
        [2, 1],
        [3, 1],
      ],
      [
        [1, 0],
        [1, -9],
        [2, 1],
      ],
    ]);
    expect(between(spot(0, 0, 0.5), spot(2, 0, 0.5))).toEqual([
      [1, 0],
      [1, 1],
      [2, 1],
    ]);
    expect(between(spot(2, 0, 0.5), spot(0, 0, 0.5))).toEqual([
      [2, 1],
      [1, 1],
      [1, 0],
    ]);
  });
  test('takes the shorter way round a ring', () => {
    const ring: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const { between } = createNetwork([ring]);
    expect(between(spot(0, 0, 0.5), spot(0, 3, 0.5))).toEqual([[0, 0]]);
    expect(between(spot(0, 0, 0.5), spot(0, 1, 0.5))).toEqual([[1, 0]]);
  });
  test('knows where no way leads', () => {
    const { between } = createNetwork([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [5, 5],
        [6, 5],
      ],
    ]);
    expect(between(spot(0, 0, 0.5), spot(1, 0, 0.5))).toBeNull();
  });
  test('the way back is the way there', () => {
    const line: Position[] = Array.from({ length: 12 }, (_, i) => [i / 10, Math.sin(i) / 10]);
    const { between } = createNetwork([line.slice(0, 6), line.slice(5)]);
    const place = fc.tuple(
      fc.constantFrom(0, 1),
      fc.nat(4),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (a, b) => {
        const there = between(spot(...a), spot(...b));
        expect(between(spot(...b), spot(...a))).toEqual(there && [...there].reverse());
      }),
    );
  });
});
