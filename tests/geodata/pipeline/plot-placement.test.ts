import { bbox } from '@turf/turf';
import type { Polygon } from 'geojson';
import { intersection } from 'polyclip-ts';
import { describe, expect, it } from 'vitest';
import { placeSquare } from '../../../geodata/pipeline/plot-placement.ts';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const wide = box(69, 39, 71, 41);
const overlap = (a: Polygon, b: Polygon) =>
  intersection(a.coordinates as never, b.coordinates as never).length > 0;

describe('placeSquare', () => {
  it('takes the best-known place itself when it is free', () => {
    const square = placeSquare({ base: [70, 40], errorKm: 5, area: 40_000, grounds: [wide] }, []);
    const [west, south, east, north] = bbox(square as Polygon);
    expect((west + east) / 2).toBeCloseTo(70, 6);
    expect((south + north) / 2).toBeCloseTo(40, 6);
  });

  it('puts thirty plots at one place without an overlap, all within the error', () => {
    const squares: Polygon[] = [];
    for (let i = 0; i < 30; i++) {
      const square = placeSquare(
        { base: [70, 40], errorKm: 5, area: 20_000 + 7000 * i, grounds: [wide] },
        squares,
      );
      expect(square).not.toBeNull();
      for (const other of squares) expect(overlap(square as Polygon, other)).toBe(false);
      const [west, south, east, north] = bbox(square as Polygon);
      const km = Math.hypot(((west + east) / 2 - 70) * 85.4, ((south + north) / 2 - 40) * 111.04);
      expect(km).toBeLessThan(5);
      squares.push(square as Polygon);
    }
  });

  it('prefers the first ground, and leaves it only when it has no room', () => {
    const small = box(70.02, 40, 70.03, 40.01);
    const wanted = { base: [70, 40], errorKm: 5, grounds: [small, wide] };
    expect(bbox(placeSquare({ ...wanted, area: 40_000 }, []) as Polygon)[0]).toBeGreaterThan(70.02);
    expect(bbox(placeSquare({ ...wanted, area: 4_000_000 }, []) as Polygon)[0]).toBeLessThan(70);
  });

  it('keeps clear of a mapped plot but may lie in the notch of its box', () => {
    const vertex: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [69.9, 39.9],
          [70.1, 39.9],
          [70.1, 39.91],
          [69.91, 39.91],
          [69.91, 40.1],
          [69.9, 40.1],
          [69.9, 39.9],
        ],
      ],
    };
    const square = placeSquare({ base: [70, 40], errorKm: 1, area: 40_000, grounds: [wide] }, [vertex]);
    expect(square).not.toBeNull();
    expect(overlap(square as Polygon, vertex)).toBe(false);
  });

  it('gives null when there is no ground within the error', () => {
    expect(placeSquare({ base: [72, 40], errorKm: 5, area: 40_000, grounds: [wide] }, [])).toBeNull();
  });
});
