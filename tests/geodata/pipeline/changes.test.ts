import { describe, expect, it } from 'vitest';
import { type ChangedGround, changedGround, firstRelease } from '../../../geodata/pipeline/changes.ts';
import { boxRing, type MultiPolygon } from '../../../geodata/pipeline/rings.ts';

const ground = (w: number, s: number, e: number, n: number): MultiPolygon => [[boxRing([w, s, e, n])]];
/** Two countries on either side of a meridian; a third far away. */
const countries = (meridian: number) => ({
  KGZ: ground(69, 40, meridian, 40.1),
  TJK: ground(meridian, 40, 72, 40.1),
  UZB: ground(69, 41, 70, 41.1),
});

describe('changedGround', () => {
  it('finds what was in one and is in the other, with its size', () => {
    const [change, ...more] = changedGround(countries(70), countries(69.9)) as [ChangedGround];
    expect(more).toEqual([]);
    expect([change.from, change.to, change.noise]).toEqual(['KGZ', 'TJK', false]);
    // 0.1° × 0.1° at 40.05 N on WGS84 is 8.5325 km × 11.1036 km
    expect(change.ellipsoidalHa).toBeCloseTo(9474, -1);
    expect(change.widthM).toBeCloseTo((8532.5 * 11103.6) / (8532.5 + 11103.6), -1);
  });

  it('finds nothing where nothing moved', () => {
    expect(changedGround(countries(70), countries(70))).toEqual([]);
  });

  it('calls noise what is narrower than 20 m', () => {
    const [change] = changedGround(countries(70), countries(70.0001));
    expect([change?.from, change?.to, change?.noise]).toEqual(['TJK', 'KGZ', true]);
    expect(change?.ellipsoidalHa).toBeGreaterThan(1);
  });
});

describe('firstRelease', () => {
  const steps = (...meridians: number[]) =>
    meridians.map((meridian, index) => ({
      date: `2025-0${index + 2}-01`,
      changed: changedGround(countries(70), countries(meridian)),
    }));
  const first = (...meridians: number[]): string => {
    const drawn = steps(...meridians);
    return firstRelease(drawn.at(-1)?.changed[0] as ChangedGround, drawn);
  };

  it('is the earliest release that draws half of it or more', () => {
    expect(first(70, 69.9, 69.9)).toBe('2025-03-01');
    expect(first(69.96, 69.94, 69.9)).toBe('2025-03-01');
    expect(first(69.94, 69.9, 69.9)).toBe('2025-02-01');
  });

  it('counts again after a release that took it back', () => {
    expect(first(69.9, 70, 69.9)).toBe('2025-04-01');
  });
});
