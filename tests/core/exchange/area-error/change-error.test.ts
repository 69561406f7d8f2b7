import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { drawnIn } from '../../../../src/core/atlas/border.ts';
import { errorAt } from '../../../../src/core/exchange/area-error/area-error.ts';
import { type ChangedGround, changeError } from '../../../../src/core/exchange/area-error/change-error.ts';
import { createLineFinder } from '../../../../src/core/exchange/area-error/line-finder.ts';
import { before as beforeDate, passedSince } from '../../../fixtures/snapshots.ts';
import { shippedAtlas } from '../../atlas/shipped.ts';

const shipped = shippedAtlas();
const passed = passedSince[beforeDate] as (typeof passedSince)[string];
const dates = Object.keys(shipped.releases).sort();
const line = (date: string) =>
  shipped.borders.filter((border) => drawnIn(border, date)).map(({ geometry }) => geometry.coordinates);
const grounds = shipped.changes.flatMap(({ from, to, geometry }): ChangedGround[] => {
  if (from === 'KGZ' && to === 'TJK') return [{ side: -1, geometry }];
  return from === 'TJK' && to === 'KGZ' ? [{ side: 1, geometry }] : [];
});
const [before, after] = [line(dates[0] ?? ''), line(dates.at(-1) ?? '')];

describe('the error of the mapped change', () => {
  test('at 15 m is about four thousandths of the ground, and the lines know nearly every vertex of the outlines', () => {
    const error = changeError(grounds, before, after, null);
    const share = errorAt(error, 15).sdHa / (passed.toTjkHa + passed.toKgzHa);
    expect(share).toBeGreaterThan(0.0039);
    expect(share).toBeLessThan(0.0047);
    expect(error.correlationM).toBe(10_000);
    expect(error.onNeither).toBeLessThanOrEqual(2);
  });

  test('grows with the length along which a line is off alike: the two lines do not shift together', () => {
    const sds = [0, 1000, 10_000, 1e9].map((length) => changeError(grounds, before, after, length).sdM2);
    expect(sds).toEqual([...sds].sort((a, b) => a - b));
  });

  test('does not depend on which way the ground went', () => {
    const turned = grounds.map(({ side, geometry }) => ({ geometry, side: side === 1 ? -1 : 1 }) as const);
    const [one, other] = [grounds, turned].map((all) => changeError(all, before, after, 5000).sdM2);
    expect((one ?? 0) / (other ?? 1)).toBeCloseTo(1, 9);
  });

  test('of a strip between two straight lines is that of both: √2 of one', () => {
    const strip: Position[] = [
      [70, 40],
      [70.1, 40],
      [70.1, 40.001],
      [70, 40.001],
      [70, 40],
    ];
    const [south, north] = [
      [strip[0], strip[1]],
      [strip[2], strip[3]],
    ] as [Position[], Position[]];
    const ground: ChangedGround = { side: 1, geometry: { type: 'Polygon', coordinates: [strip] } };
    const [sum, both] = [1e9, 0].map((length) => changeError([ground], [south], [north], length).sdM2);
    // A shift of one line by 1 m: its length, 8.5 km, times 1 m.
    expect((sum ?? 0) / (Math.SQRT2 * 8539.4)).toBeCloseTo(1, 3);
    expect((both ?? 0) / (sum ?? 1)).toBeCloseTo(Math.SQRT1_2, 2);
  });
});

test('the distance from a line is that from its nearest edge, nothing beyond what is asked for', () => {
  const distance = createLineFinder([
    [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
    [
      [3, 3],
      [4, 3],
    ],
  ]);
  expect(distance(0.5, 0.1, 1)).toBeCloseTo(0.1, 12);
  expect(distance(1.2, 0.5, 1)).toBeCloseTo(0.2, 12);
  expect(distance(3.5, 3, 1e-9)).toBe(0);
  expect(distance(0.5, 0.1, 0.05)).toBe(Infinity);
  expect(createLineFinder([])(0, 0, 1)).toBe(Infinity);
});
