import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LayerMarks, Mark } from '../../../src/core/atlas/marks.ts';
import type { SymbolId } from '../../../src/core/atlas/symbols.ts';
import { markDrawer } from '../../../src/map/share/picture-marks.ts';
import { fakeSvg, partsOf } from '../fake-svg.ts';

beforeAll(fakeSvg);
afterAll(() => vi.unstubAllGlobals());

const frame = {
  ...{ zoom: 12, width: 400, height: 300, metresPerPixel: 10, corner: {} as never },
  bounds: [70, 40, 71, 41] as const,
  project: (lat: number, lon: number) => ({ x: (lon - 70) * 400, y: (41 - lat) * 300 }),
};
const line = (more: Partial<Mark> = {}): Mark => ({
  ...{ id: 'a', symbol: 'line-now', title: '', dimmed: false, errorRadiusM: null, minZoom: 0 },
  geometry: {
    type: 'LineString',
    coordinates: [
      [70.2, 40.2],
      [70.8, 40.8],
    ],
  },
  ...more,
});
function drawn(mark: Mark) {
  const seen = new Set<SymbolId>();
  const layer: LayerMarks = { id: 'borders', visible: true, opacity: 1, marks: [mark] };
  const parts = partsOf(markDrawer(frame, null, seen)([layer], () => true)).filter(
    ({ name }) => name === 'path',
  );
  return { seen: [...seen], widths: parts.map(({ attributes }) => Number(attributes.get('stroke-width'))) };
}

test('a line shaded by its error is shaded in a picture, as wide on the ground, and its legend says so', () => {
  const band = { symbol: 'sure-traced', widthM: 300 } as const;
  expect(drawn(line())).toEqual({ seen: ['line-now'], widths: [2.2] });
  // The band lies below its line.
  expect(drawn(line({ band }))).toEqual({ seen: ['line-now', 'sure-traced'], widths: [30, 2.2] });
  // No narrower than its stroke.
  expect(drawn(line({ band: { ...band, widthM: 30 } })).widths).toEqual([9, 2.2]);
});

test('what lies outside the frame is neither drawn nor explained', () => {
  const far = {
    type: 'LineString' as const,
    coordinates: [
      [75, 45],
      [76, 46],
    ],
  };
  expect(drawn(line({ geometry: far, band: { symbol: 'sure-lsib', widthM: 160 } }))).toEqual({
    seen: [],
    widths: [],
  });
});
