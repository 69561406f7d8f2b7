import { describe, expect, it } from 'vitest';
import { changedGround, groundAt, linesAt, type Mapped, releases } from '../../../geodata/pipeline/mapped.ts';
import { junctionAt } from '../../../geodata/pipeline/memorial.ts';

const collection = (...features: [object, object][]) => ({
  type: 'FeatureCollection' as const,
  features: features.map(([properties, geometry]) => ({ type: 'Feature' as const, properties, geometry })),
});
const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates });
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};

const mapped = {
  borders: collection(
    [{ id: '1', pair: 'KGZ-TJK', from: '2025-01-01', until: '2025-03-01' }, line([1, 1], [0, 0])],
    [{ id: '2', pair: 'KGZ-TJK', from: '2025-03-01', until: null }, line([2, 2], [0, 0])],
    [{ id: '3', pair: 'KGZ-UZB', from: '2025-01-01', until: null }, line([1, 1], [2, 2], [3, 3])],
    [{ id: '4', pair: 'TJK-UZB', from: '2025-01-01', until: null }, line([0, 9], [2, 2])],
    [{ id: '5', pair: 'TJK-UZB', from: '2025-01-01', until: '2025-03-01' }, line([2, 2], [1, 1])],
  ),
  countries: collection(
    [{ id: 'KGZ@2025-03-01', country: 'KGZ', release: '2025-03-01' }, square],
    [{ id: 'KGZ@2025-01-01', country: 'KGZ', release: '2025-01-01' }, square],
  ),
  changes: collection(
    [{ id: 'c', from: 'KGZ', to: 'TJK' }, square],
    [{ id: 'd', from: 'TJK', to: 'KGZ' }, square],
  ),
} as unknown as Mapped;

describe('what is mapped', () => {
  it('knows the first and the newest release', () => {
    expect(releases(mapped)).toEqual({ before: '2025-01-01', after: '2025-03-01' });
  });

  it('draws a line from its first release until the one that no longer draws it', () => {
    const xs = (date: string) => linesAt(mapped, 'KGZ-TJK', date).map((l) => l.coordinates[0]?.[0]);
    expect(xs('2025-01-01')).toEqual([1]);
    expect(xs('2025-02-28')).toEqual([1]);
    expect(xs('2025-03-01')).toEqual([2]);
  });

  it('has the ground of a country and the changed ground of a direction', () => {
    expect(groundAt(mapped, 'KGZ', '2025-03-01').type).toBe('Polygon');
    expect(() => groundAt(mapped, 'UZB', '2025-03-01')).toThrow('no UZB of 2025-03-01');
    expect(changedGround(mapped, 'KGZ', 'TJK').coordinates).toHaveLength(1);
  });

  it('finds the one vertex the three lines share, and stops when there is none or more', () => {
    expect(junctionAt(mapped, '2025-03-01')).toEqual([2, 2]);
    expect(junctionAt(mapped, '2025-01-01')).toEqual([1, 1]);
    expect(() => junctionAt(mapped, '2024-01-01')).toThrow('share 0 vertices');
  });
});
