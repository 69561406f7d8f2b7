import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { parseCrestDisplacement } from '../../src/core/atlas/crest-displacement.ts';
import { parseStretches, parseStretchLine } from '../../src/core/atlas/stretch.ts';
import { stretchLinesOn, stretchSums } from '../../src/core/compare/stretch-sums.ts';
import { geodesicLength } from '../../src/core/geometry/geodesic.ts';
import { found, shippedJson } from './independent-figures.ts';

const { items: lines, problems } = parseStretchLine(shippedJson('stretch-lines.geojson'));
const stretches = parseStretches(shippedJson('stretches.json'));
const authored = csvParse(readFileSync('geodata/sources/stretches.csv', 'utf8'));
const lengthOf = (some: typeof lines): number => some.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
const shipped = found.filter(({ version }) => !['7.0.1', '8.1.1'].includes(version));

describe('the stretches', () => {
  it('are the ways of the table, each as long and as finely drawn as it says', () => {
    expect(stretches.problems).toEqual([]);
    expect(Object.keys(stretches.items).sort()).toEqual(authored.map(({ way }) => way).sort());
    for (const row of authored) {
      const stretch = stretches.items[row.way as string];
      expect(Math.abs((stretch?.lengthKm ?? 0) - Number(row.length_km))).toBeLessThan(0.001);
      expect(Math.abs((stretch?.longestEdgeM ?? 0) - Number(row.max_spacing_m))).toBeLessThan(0.3);
      expect(Math.abs((stretch?.meanSpacingM ?? 0) - Number(row.mean_spacing_m))).toBeLessThan(0.3);
      const byDate = Object.values(stretch?.firstDrawnKm ?? {}).reduce((sum, km) => sum + km, 0);
      expect(byDate).toBeCloseTo(stretch?.lengthKm ?? 0, 2);
    }
  });

  it.each([
    ['none, ridge', null, true, 370.3, 304, 4.8],
    ['LSIB3; maplibrary', 'LSIB3;maplibrary.org', false, 234.3, 230, 108.8],
    ['bing, ridge', 'bing', true, 127.4, 247, 0],
    ['LSIB3', 'LSIB3', false, 116.5, 293, 99.8],
    ['LSIB3; maplibrary, ridge', 'LSIB3;maplibrary.org', true, 101.5, 318, 0.3],
    ['none', null, false, 40.2, 124, 39.1],
    ['maplibrary', 'maplibrary.org', false, 7.2, 267, 5.1],
    ['Mapbox, ridge', 'Mapbox', true, 5.9, 344, 0],
  ] as const)('from %s add up', (_, source, ridge, km, spacing, redrawn) => {
    const sum = stretchSums(Object.values(stretches.items), '2025-03-01').find(
      (each) => each.source === source && each.ridge === ridge,
    );
    expect(Math.abs((sum?.lengthKm ?? 0) - km)).toBeLessThan(0.06);
    expect(Math.abs((sum?.meanSpacingM ?? 0) - spacing)).toBeLessThan(1);
    expect(Math.abs((sum?.redrawnKm ?? 0) - redrawn)).toBeLessThan(0.1);
  });
});

describe('the lines of the stretches', () => {
  it('are read whole and measure what they say', () => {
    expect(problems).toEqual([]);
    for (const { geometry, lengthKm, firstDrawn, from } of lines) {
      expect(Math.abs(geodesicLength(geometry.coordinates) / 1000 - lengthKm)).toBeLessThan(1e-4);
      expect(firstDrawn <= from).toBe(true);
    }
  });

  it.each(shipped)('are the whole line of $date, $kgzTjkKm km', ({ date, kgzTjkKm }) => {
    expect(Math.abs(lengthOf(stretchLinesOn(lines, date)) - kgzTjkKm)).toBeLessThan(0.05);
  });

  it('cover March 2026 whole, and 938 km of September 2026', () => {
    const march = stretchLinesOn(lines, '2026-03-07');
    expect(march.filter(({ stretch }) => stretch === null)).toEqual([]);
    const matched = stretchLinesOn(lines, '2026-09-16').filter(({ stretch }) => stretch !== null);
    // Another count, by whole edges: 937.7 km.
    expect(Math.abs(lengthOf(matched) - 937.7)).toBeLessThan(0.5);
  });

  it('expect 80 m only of what was drawn by April 2020', () => {
    const old = lines.filter(({ expectedErrorM }) => expectedErrorM === 80);
    expect(
      old.every(({ firstDrawn, correlationKm }) => firstDrawn <= '2020-04-28' && correlationKm === 0.75),
    ).toBe(true);
    expect(new Set(lines.map(({ expectedErrorM }) => expectedErrorM))).toEqual(new Set([15, 80]));
  });
});

describe('the displacement of the Turkestan crest', () => {
  const crest = parseCrestDisplacement(shippedJson('crest-displacement.json'));
  const at = (lag: number) => crest?.correlation.find(({ lagM }) => lagM === lag)?.value ?? Number.NaN;

  it('is what was found before: SD 82 m, median 45 m, correlation 0.57 at 500 m and 0.36 at 800 m', () => {
    expect(Math.abs((crest?.sdM ?? 0) / 82 - 1)).toBeLessThan(0.03);
    expect(crest?.medianMovedM).toBeCloseTo(45, 0);
    expect(at(500)).toBeCloseTo(0.57, 2);
    expect(at(800)).toBeCloseTo(0.36, 2);
  });

  it('bears the figures that old lines are given', () => {
    const old = lines.find(({ reason }) => reason === 'lsib');
    expect(Math.abs((crest?.sdM ?? 0) / (old?.expectedErrorM ?? 1) - 1)).toBeLessThan(0.1);
    expect(Math.abs((crest?.correlationKm ?? 0) / (old?.correlationKm ?? 1) - 1)).toBeLessThan(0.1);
  });
});
