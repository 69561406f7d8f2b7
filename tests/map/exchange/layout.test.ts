import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExchangeMark } from '../../../src/core/atlas/marks.ts';
import { exchangeIds } from '../../../src/core/exchange/exchange-ids.ts';
import { holds } from '../../../src/map/atlas/pixels.ts';
import { type ExchangeFrame, layOutExchanges } from '../../../src/map/exchange/layout.ts';

const words = { exchangeFigure: (hectares: number) => hectares.toFixed(1), hectareUnit: 'ha' };
const [width, height] = [600, 400];

/** Degrees are pixels. */
const frame = (more: Partial<ExchangeFrame> = {}): ExchangeFrame => ({
  ...{
    zoom: 9,
    width,
    height,
    metresPerPixel: 200,
    isSheet: false,
    cost: () => 0,
    fixed: [],
    project: (lat, lon) => ({ x: lon, y: lat }),
  },
  ...more,
});
const at = (x: number, y: number, toTjk = 190, toKgz = 190): ExchangeMark => ({
  ...{ id: 'kairagach', at: [x, y], toTjk, toKgz },
});
const one = (mark: ExchangeMark, more: Partial<ExchangeFrame> = {}, chosen: string | null = null) =>
  layOutExchanges([mark], chosen, frame(more), words);

describe('at the right edge', () => {
  const beside = at(width - 12, 200);

  test('a sheet keeps a symbol whole, with its figures, and joined to its place', () => {
    const [laid] = one(beside, { isSheet: true });
    expect(laid?.width).toBeGreaterThan(0);
    expect(laid?.boxes.at(-1)?.right).toBeLessThanOrEqual(width);
    expect(laid?.isMoved).toBe(true);
    expect((laid?.at.x ?? 0) + (laid?.place.x ?? 0)).toBeCloseTo(width - 12);
  });

  test('a map that can be moved leaves a symbol where it is, and writes its figures on the other side', () => {
    const [laid] = one(beside);
    expect(laid).toMatchObject({ at: { x: width - 12, y: 200 }, isMoved: false, spot: { anchor: 'end' } });
    expect(laid?.boxes.at(-1)?.right).toBeLessThan(width - 12);
    expect(one(at(200, 200))[0]?.spot.anchor).toBe('start');
  });

  test('figures that would be cut off everywhere are left out', () => {
    const narrow = one(at(40, 200), { width: 90 })[0];
    expect(narrow).toMatchObject({ width: 0 });
    expect(narrow?.boxes).toHaveLength(1);
  });
});

test('on a sheet each symbol whose place is within stands whole within, and no other does', () => {
  const mark = fc
    .tuple(fc.integer({ min: -60, max: width + 60 }), fc.integer({ min: -60, max: height + 60 }))
    .map(([x, y]) => at(x, y));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: exchangeIds.length }), (marks) => {
      const laid = layOutExchanges(marks, null, frame({ isSheet: true }), words);
      const within = marks.filter(({ at: [x = 0, y = 0] }) => x > 0 && y > 0 && x < width && y < height);
      expect(laid.map((each) => each.mark)).toEqual(within);
      for (const { boxes } of laid) {
        expect(boxes).toHaveLength(2);
        for (const box of boxes)
          expect(holds({ left: 0, top: 0, right: width, bottom: height }, box)).toBe(true);
      }
    }),
  );
});

test('symbols go, and pale, as plots come', () => {
  expect(one(at(200, 200), { zoom: 9.9 })[0]?.isPale).toBe(false);
  expect(one(at(200, 200), { zoom: 10 })[0]?.isPale).toBe(true);
  expect(one(at(200, 200), { zoom: 11 })).toEqual([]);
  // Where its plots can be told on the ground that changed, no symbol lies over them.
  const metresPerPixel = 117;
  expect(one(at(200, 200, 1000, 1000), { zoom: 10, metresPerPixel })).toEqual([]);
  expect(one(at(200, 200, 12, 25), { zoom: 10, metresPerPixel })).toHaveLength(1);
  expect(one(at(200, 200, 1000, 1000), { zoom: 9.9, metresPerPixel })).toHaveLength(1);
});

test('the chosen exchange is a symbol until its plots can be told', () => {
  const small = at(200, 200, 12, 25);
  expect(one(small, { metresPerPixel: 60 }, 'kairagach')).toHaveLength(1);
  expect(one(small, { metresPerPixel: 50 }, 'kairagach')).toEqual([]);
  expect(one(small, { metresPerPixel: 50 }, 'dostuk')).toHaveLength(1);
});

test('at small scales only the large exchanges of a map bear figures, on a sheet all', () => {
  for (const [hectares, isWritten] of [
    [99, false],
    [100, true],
  ] as const) {
    expect((one(at(200, 200, hectares, 1), { zoom: 7.9 })[0]?.width ?? 0) > 0).toBe(isWritten);
    expect(one(at(200, 200, hectares, 1), { zoom: 7.9, isSheet: true })[0]?.width).toBeGreaterThan(0);
  }
});
