import { expect, test } from 'vitest';
import type { LayerMarks, Mark } from '../../../src/core/atlas/marks.ts';
import { symbolsInView } from '../../../src/map/atlas/symbols-in-view.ts';

const view = { bounds: [70, 40, 71, 41] as const, zoom: 9 };
const land = { waters: [], names: [], passes: [] };
const line = (lon: number, more: Partial<Mark> = {}): Mark => ({
  ...{ id: `${lon}`, symbol: 'line-now', title: '', dimmed: false, errorRadiusM: null, minZoom: 0 },
  geometry: {
    type: 'LineString',
    coordinates: [
      [lon, 40.2],
      [lon, 40.8],
    ],
  },
  ...more,
});
const seen = (marks: readonly Mark[], visible = true) => {
  const layers: LayerMarks[] = [{ id: 'borders', visible, opacity: 1, marks }];
  return [...symbolsInView(view, layers, land, false)].sort();
};
const band = (reason: 'traced' | 'lsib') => ({ band: { symbol: `sure-${reason}` as const, widthM: 30 } });

test('the legend lists the shading of every line in view, of lines drawn alike too', () => {
  expect(seen([line(70.5)])).toEqual(['line-now']);
  expect(seen([line(70.4, band('traced')), line(70.5, band('lsib')), line(75, band('lsib'))])).toEqual([
    'line-now',
    'sure-lsib',
    'sure-traced',
  ]);
});

test('it lists nothing that is out of view, hidden, or meant for a larger scale', () => {
  expect(seen([line(75, band('traced'))])).toEqual([]);
  expect(seen([line(70.5, band('traced'))], false)).toEqual([]);
  expect(seen([line(70.5, { ...band('traced'), minZoom: 10 })])).toEqual([]);
});

test('ground that holds the whole view counts, a line that only passes around it does not', () => {
  const ring = [
    [69, 39],
    [72, 39],
    [72, 42],
    [69, 42],
    [69, 39],
  ];
  expect(
    seen([line(0, { symbol: 'change-other', geometry: { type: 'Polygon', coordinates: [ring] } })]),
  ).toEqual(['change-other']);
  expect(seen([line(0, { geometry: { type: 'LineString', coordinates: ring } })])).toEqual([]);
});
