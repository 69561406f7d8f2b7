import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { nearestOnLines } from '../../../geodata/pipeline/nearest-on-line.ts';

const line = (...coordinates: number[][]): LineString => ({ type: 'LineString', coordinates });
const metres = (a: number[], b: number[]) =>
  geodesic.Geodesic.WGS84.Inverse(a[1] ?? 0, a[0] ?? 0, b[1] ?? 0, b[0] ?? 0).s12 ?? 0;
const near = fc.tuple(
  fc.double({ min: 70, max: 70.2, noNaN: true }),
  fc.double({ min: 40, max: 40.2, noNaN: true }),
);

describe('nearestOnLines', () => {
  it('finds the foot of the perpendicular and the ends', () => {
    const lines = [line([70, 40], [70, 41])];
    expect(nearestOnLines(lines, [70.1, 40.5])?.position).toEqual([70, 40.5]);
    expect(nearestOnLines(lines, [70.1, 39.5])?.position).toEqual([70, 40]);
  });

  it('gives null without lines', () => {
    expect(nearestOnLines([], [70, 40])).toBeNull();
  });

  it('has no sampled point of the lines nearer, and reports the true distance', () => {
    fc.assert(
      fc.property(near, fc.array(near, { minLength: 2, maxLength: 6 }), (to, vertices) => {
        const nearest = nearestOnLines([line(...vertices)], to);
        if (nearest === null) throw new Error('nothing found');
        expect(nearest.metres).toBeCloseTo(metres(nearest.position, to), 3);
        for (let i = 1; i < vertices.length; i++) {
          const [a, b] = [vertices[i - 1] as number[], vertices[i] as number[]];
          for (let t = 0; t <= 1; t += 0.125) {
            const sample = [0, 1].map((k) => (a[k] as number) + t * ((b[k] as number) - (a[k] as number)));
            expect(nearest.metres).toBeLessThan(metres(sample, to) * 1.002 + 0.05);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
