import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ChangedProperties } from '../../geodata/pipeline/changes.ts';
import { parseBaselines } from '../../src/core/atlas/baseline.ts';
import { parseGroundFace } from '../../src/core/atlas/ground-face.ts';
import { parseReleases } from '../../src/core/atlas/release.ts';
import { mappedChangeBetween } from '../../src/core/compare/mapped-change-between.ts';
import { geodesicArea } from '../../src/core/geometry/geodesic.ts';
import { sphericalArea } from '../../src/core/geometry/spherical.ts';
import { found, shippedJson, shippedLayer } from './independent-figures.ts';

const { items: faces, problems } = parseGroundFace(shippedJson('ground-history.geojson'));
const baselines = parseBaselines(shippedJson('baselines.json'));
const recent = parseReleases(shippedJson('releases.json')).items;
const older = parseReleases(shippedJson('releases-history.json')).items;
const dates = [...Object.keys(older), ...Object.keys(recent)].sort();
const newest = dates.at(-1) as string;
const shipped = found.filter(({ date }) => dates.includes(date));
/** Within 0.1 %, or half of the last digit that was written down. */
const agrees = (value: number, expected: number): boolean =>
  Math.abs(value - expected) <= Math.max(0.05, 0.001 * expected) + 1e-9;

describe('the ground on which the snapshots do not agree', () => {
  it('is read whole, and every date in it is a snapshot', () => {
    expect([problems, baselines.problems]).toEqual([[], []]);
    for (const { drawn } of faces) {
      const since = drawn.map((run) => run.since);
      expect(since[0]).toBe(dates[0]);
      expect(
        since.every((date, i) => dates.includes(date) && (i === 0 || date > (since[i - 1] as string))),
      ).toBe(true);
    }
  });

  it('states the areas of the shipped coordinates', () => {
    for (const { geometry, ellipsoidalHa, turfHa } of faces) {
      expect(Math.abs(geodesicArea(geometry) / 10_000 - ellipsoidalHa)).toBeLessThan(1e-6);
      expect(Math.abs(sphericalArea(geometry) / 10_000 - turfHa)).toBeLessThan(1e-6);
    }
  });

  it.each(shipped)('sums from $date to $toTjkHa ha to Tajikistan and $toKgzHa ha to Kyrgyzstan', (row) => {
    // Figures are of the newest release that was looked at.
    const last = shipped.at(-1)?.date as string;
    const { toTjk, toKgz } = mappedChangeBetween(faces, row.date, last);
    expect(agrees(toTjk.ellipsoidalHa, row.toTjkHa)).toBe(true);
    expect(agrees(toKgz.ellipsoidalHa, row.toKgzHa)).toBe(true);
  });

  it('agrees with the baselines of every snapshot, by both engines', () => {
    expect(Object.keys(baselines.items)).toEqual(dates);
    for (const [date, row] of Object.entries(baselines.items)) {
      const { toTjk, toKgz } = mappedChangeBetween(faces, date, newest);
      expect(row.toTjkHa).toBeCloseTo(toTjk.ellipsoidalHa, 3);
      expect(row.toTjkTurfHa).toBeCloseTo(toTjk.turfHa, 3);
      expect(row.toKgzHa).toBeCloseTo(toKgz.ellipsoidalHa, 3);
      expect(row.toKgzTurfHa).toBeCloseTo(toKgz.turfHa, 3);
    }
  });

  it('agrees with changes.geojson for the pair that is compared unless told', () => {
    const changes = shippedLayer<Polygon, ChangedProperties>('changes.geojson').features;
    const listed = (from: string, to: string, of: 'ellipsoidalHa' | 'turfHa'): number =>
      changes
        .filter(({ properties: p }) => p.from === from && p.to === to)
        .reduce((sum, { properties }) => sum + properties[of], 0);
    const { toTjk, toKgz } = mappedChangeBetween(faces, Object.keys(recent).sort()[0] as string, newest);
    // Faces are cut at more vertices, and a geodesic that is cut in two at a straight edge moves by centimetres.
    const near = (value: number, sum: number) => expect(Math.abs(value / sum - 1)).toBeLessThan(1e-5);
    near(toTjk.ellipsoidalHa, listed('KGZ', 'TJK', 'ellipsoidalHa'));
    near(toTjk.turfHa, listed('KGZ', 'TJK', 'turfHa'));
    near(toKgz.ellipsoidalHa, listed('TJK', 'KGZ', 'ellipsoidalHa'));
    near(toKgz.turfHa, listed('TJK', 'KGZ', 'turfHa'));
  });

  it.each(shipped)('has the exclaves about Vorukh of $date: $vorukhKm2 km²', ({ date, vorukhKm2 }) => {
    const measured = baselines.items[date]?.vorukhKm2 ?? [];
    expect(measured).toHaveLength(date >= '2026-01-07' ? 2 : 1);
    // The table tells the second exclave from January 2026 on.
    vorukhKm2.forEach((km2, i) => {
      expect(Math.abs((measured[i] ?? 0) - km2)).toBeLessThan(0.0051);
    });
  });

  it('tells the flips of Vorukh: 16,360 ha to Kyrgyzstan in 2020, 40 % of the ground of 2025 Tajik in April 2020', () => {
    expect(mappedChangeBetween(faces, '2020-04-28', '2020-11-05').toKgz.ellipsoidalHa).toBeCloseTo(
      16_360,
      -2,
    );
    const passed = faces.filter(({ drawn }) => {
      const on = (date: string) => drawn.filter(({ since }) => since <= date).at(-1)?.country;
      return on('2020-04-28') === 'TJK' && on('2025-01-20') === 'KGZ' && on('2026-09-16') === 'TJK';
    });
    expect(passed.reduce((sum, { ellipsoidalHa }) => sum + ellipsoidalHa, 0)).toBeCloseTo(6812, -1);
  });
});
