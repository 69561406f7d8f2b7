import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ChangedProperties } from '../../geodata/pipeline/changes.ts';
import { meanWidth } from '../../geodata/pipeline/countries.ts';
import {
  type BorderProperties,
  type CountryProperties,
  linesAt,
  PAIRS,
} from '../../geodata/pipeline/mapped.ts';
import type { Ring } from '../../geodata/pipeline/rings.ts';
import { geodesicArea, geodesicLength } from '../../src/core/geometry/geodesic.ts';
import { sphericalArea } from '../../src/core/geometry/spherical.ts';

const load = <G extends LineString | MultiPolygon | Polygon, P>(
  name: string,
): FeatureCollection<G, P & { id: string }> =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../geodata/${name}`, import.meta.url)), 'utf8'));

const borders = load<LineString, BorderProperties>('borders.geojson');
const countries = load<MultiPolygon, CountryProperties>('countries.geojson');
const changes = load<Polygon, ChangedProperties>('changes.geojson');

/** Found by an independent extraction: length of the KG–TJ line in km, its edges, the junction of the three lines. */
const LINES: [release: string, km: number, edges: number, junction: Position][] = [
  ['2025-01-26', 990.1, 3003, [70.891981, 40.219859]],
  ['2025-03-25', 1004.39, 3686, [70.982554, 40.225699]],
  ['2026-01-13', 1003.85, 3864, [70.984645, 40.222412]],
  ['2026-03-08', 1003.85, 3865, [70.984645, 40.222412]],
  ['2026-05-07', 1003.81, 3858, [70.984645, 40.222412]],
  ['2026-07-12', 1001.7, 3877, [70.984622, 40.22241]],
  ['2026-09-16', 1001.74, 3930, [70.984622, 40.22241]],
];

/** Hectares on the ellipsoid that changed sides, all pieces and those of at least 1 ha and 20 m mean width. */
const MOVED: [from: string, to: string, pieces: number, ha: number, wide: number, wideHa: number][] = [
  ['KGZ', 'TJK', 90, 17157.4, 46, 17149.1],
  ['TJK', 'KGZ', 86, 1082.7, 29, 1062.0],
  ['KGZ', 'UZB', 139, 2087.0, 24, 2059.7],
  ['UZB', 'KGZ', 158, 3063.7, 31, 3019.5],
  ['TJK', 'UZB', 5, 113.8, 3, 113.7],
  ['UZB', 'TJK', 8, 89.3, 4, 87.3],
];
const TURF_HA: [from: string, to: string, ha: number][] = [
  ['KGZ', 'TJK', 17139.9],
  ['TJK', 'KGZ', 1081.6],
];

const BEFORE = '2025-01-26';
const AFTER = '2026-09-16';
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const relative = (value: number, expected: number): number => Math.abs(value / expected - 1);
const linesOf = (pair: string, date: string): LineString[] =>
  linesAt({ borders, countries, changes }, pair, date);

describe('the border of each release', () => {
  it.each(LINES)('%s: the KG–TJ line is %f km long, of %i edges', (release, km, edges) => {
    const lines = linesOf('KGZ-TJK', release).map(({ coordinates }) => coordinates);
    expect(Math.abs(sum(lines.map(geodesicLength)) / 1000 - km)).toBeLessThan(0.05);
    expect(sum(lines.map((line) => line.length - 1))).toBe(edges);
  });

  it.each(LINES)('%s: the three lines meet in one vertex', (release, _km, _edges, [lon = 0, lat = 0]) => {
    const [one, ...others] = PAIRS.map(
      (pair) => new Set(linesOf(pair, release).flatMap((line) => line.coordinates.map(String))),
    );
    const shared = [...(one ?? [])].filter((vertex) => others.every((vertices) => vertices.has(vertex)));
    expect(shared).toHaveLength(1);
    const [x = 0, y = 0] = (shared[0] as string).split(',').map(Number);
    expect(Math.abs(x - lon)).toBeLessThan(1e-6);
    expect(Math.abs(y - lat)).toBeLessThan(1e-6);
  });

  it('stores no edge of a pair twice at one date', () => {
    for (const [release] of LINES) {
      for (const pair of PAIRS) {
        const edges = linesOf(pair, release).flatMap(({ coordinates: c }) =>
          c.slice(1).map((vertex, i) => [String(c[i]), String(vertex)].sort().join(' ')),
        );
        expect(new Set(edges).size).toBe(edges.length);
      }
    }
  });
});

describe('the ground that changed sides', () => {
  const pieces = (from: string, to: string) =>
    changes.features.filter(({ properties: p }) => p.from === from && p.to === to);
  const hectares = (features: Feature<Polygon>[], area: (polygon: Polygon) => number): number =>
    sum(features.map(({ geometry }) => area(geometry))) / 10_000;

  it.each(MOVED)('%s → %s: %i pieces, %f ha', (from, to, count, ha, wideCount, wideHa) => {
    const all = pieces(from, to);
    const wide = all.filter(({ properties }) => !properties.noise);
    expect([all.length, wide.length]).toEqual([count, wideCount]);
    expect(relative(hectares(all, geodesicArea), ha)).toBeLessThan(0.001);
    expect(relative(hectares(wide, geodesicArea), wideHa)).toBeLessThan(0.001);
  });

  it.each(TURF_HA)('%s → %s: %f ha by Turf', (from, to, ha) => {
    expect(relative(hectares(pieces(from, to), sphericalArea), ha)).toBeLessThan(0.00001);
  });

  it('carries the areas that its geometry has', () => {
    for (const { geometry, properties: p } of changes.features) {
      const slack = 1e-6 * p.ellipsoidalHa + 0.01;
      expect(Math.abs(geodesicArea(geometry) / 10_000 - p.ellipsoidalHa)).toBeLessThan(slack);
      expect(Math.abs(sphericalArea(geometry) / 10_000 - p.turfHa)).toBeLessThan(slack);
      expect(p.noise).toBe(p.ellipsoidalHa < 1 || p.widthM < 20);
      expect(p.firstRelease > BEFORE && p.firstRelease <= AFTER).toBe(true);
    }
  });
});

describe('the countries before and after', () => {
  const parts = (country: string, release: string): Position[][][] =>
    countries.features.find(({ id }) => id === `${country}@${release}`)?.geometry
      .coordinates as Position[][][];
  /** Tajik parts that lie wholly in the box. */
  const exclaves = (release: string, w: number, s: number, e: number, n: number): Polygon[] =>
    parts('TJK', release)
      .filter(([outer]) => outer?.every(([x = 0, y = 0]) => x > w && x < e && y > s && y < n))
      .map((coordinates) => ({ type: 'Polygon', coordinates }));

  it('has the Kairagach exclave before and not after', () => {
    const before = exclaves(BEFORE, 69.5, 40, 69.6, 40.1);
    expect(before).toHaveLength(1);
    expect(sphericalArea(before[0] as Polygon) / 1e6).toBeCloseTo(0.996, 3);
    expect(exclaves(AFTER, 69.5, 40, 69.6, 40.1)).toEqual([]);
  });

  it('has the outline of Vorukh grow from 101.1 to 145.2 km² (by Turf)', () => {
    const largest = (release: string): number =>
      Math.max(...exclaves(release, 70.4, 39.7, 70.8, 40).map((outline) => sphericalArea(outline) / 1e6));
    expect(largest(BEFORE)).toBeCloseTo(101.1, 1);
    expect(largest(AFTER)).toBeCloseTo(145.2, 1);
  });

  it('has no seam slit: every ring is 20 m wide or more', () => {
    expect(countries.features).toHaveLength(6);
    const rings = countries.features.flatMap(({ geometry }) => geometry.coordinates.flat());
    expect(Math.min(...rings.map((ring) => meanWidth(ring as Ring)))).toBeGreaterThan(20);
  });
});
