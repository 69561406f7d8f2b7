import { describe, expect, test } from 'vitest';
import {
  geodesicArea,
  geodesicDistance,
  geodesicLength,
  geodesicPerimeter,
} from '../../../src/core/geometry/geodesic.ts';
import { destination } from './destination.ts';
import { rectangle } from './polygons.ts';

describe('GeographicLib', () => {
  test('gives the quarter meridian and a degree of the equator', () => {
    expect(geodesicDistance([0, 0], [0, 90])).toBeCloseTo(10_001_965.729, 3);
    expect(geodesicDistance([0, 0], [1, 0])).toBeCloseTo((Math.PI / 180) * 6378137, 3);
  });

  test('gives the area of an octant: an eighth of the ellipsoid', () => {
    const octant = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [90, 0],
          [0, 90],
          [0, 0],
        ],
      ],
    };
    expect(geodesicArea(octant) / (510_065_621_724_088 / 8)).toBeCloseTo(1, 9);
  });

  test('takes holes off, whichever way they are wound, and adds their edges to the perimeter', () => {
    const [shell = []] = rectangle(70, 40, 70.02, 40.02).coordinates;
    const [hole = []] = rectangle(70.005, 40.005, 70.01, 40.01).coordinates;
    const solid = { type: 'Polygon' as const, coordinates: [shell] };
    const inner = { type: 'Polygon' as const, coordinates: [hole] };
    for (const ring of [hole, [...hole].reverse()]) {
      const holed = { type: 'Polygon' as const, coordinates: [shell, ring] };
      expect(geodesicArea(holed)).toBeCloseTo(geodesicArea(solid) - geodesicArea(inner), 3);
      expect(geodesicPerimeter(holed)).toBeCloseTo(geodesicPerimeter(solid) + geodesicPerimeter(inner), 6);
    }
  });

  test('a destination lies as far away as asked, and a line is the sum of its legs', () => {
    const there = destination([70, 40], 37, 1234.5);
    expect(geodesicDistance([70, 40], there)).toBeCloseTo(1234.5, 6);
    const further = destination(there, 90, 100);
    expect(geodesicLength([[70, 40], there, further])).toBeCloseTo(1334.5, 6);
  });
});
