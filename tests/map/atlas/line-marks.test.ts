import type { LineString } from 'geojson';
import { expect, test } from 'vitest';
import { areDrawnAlike, type LineMark, linesBySymbol } from '../../../src/map/atlas/line-marks.ts';

const line = (...lons: readonly number[]): LineString => ({
  type: 'LineString',
  coordinates: lons.map((lon) => [lon, 40]),
});

const mark = (id: string, geometry: LineString, more: Partial<LineMark> = {}): LineMark => ({
  ...{ id, geometry, symbol: 'line-now', title: id, dimmed: false, minZoom: 0, errorRadiusM: null },
  ...more,
});

test('lines are drawn anew once their geometry has come, though their ids stay', () => {
  const outline = line(70, 71);
  const outlined = [mark('a', outline)];
  expect(areDrawnAlike(outlined, [mark('a', outline)])).toBe(true);
  expect(areDrawnAlike(outlined, [mark('a', line(70, 70.5, 71))])).toBe(false);
});

test('another number of lines, and another width on the ground, is drawn anew', () => {
  const [one, other] = [line(70, 71), line(71, 72)];
  const band = (widthM: number) => ({ band: { symbol: 'sure-traced' as const, widthM } });
  expect(areDrawnAlike([mark('a', one)], [])).toBe(false);
  expect(areDrawnAlike([mark('a', one)], [mark('a', one), mark('b', other)])).toBe(false);
  expect(areDrawnAlike([mark('a', one, band(30))], [mark('a', one, band(30))])).toBe(true);
  expect(areDrawnAlike([mark('a', one, band(30))], [mark('a', one, band(60))])).toBe(false);
  expect(areDrawnAlike([mark('a', one)], [mark('a', one, band(60))])).toBe(false);
});

test('a shaded line stands under its own symbol and under that of its band', () => {
  const band = { symbol: 'sure-traced', widthM: 30 } as const;
  const [shaded, plain] = [mark('a', line(70, 71), { band }), mark('b', line(71, 72))];
  expect([...linesBySymbol([shaded, plain])]).toEqual([
    ['line-now', [shaded, plain]],
    ['sure-traced', [shaded]],
  ]);
});
