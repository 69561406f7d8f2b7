import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ChangedProperties } from '../../geodata/pipeline/changes.ts';
import {
  type BorderProperties,
  type CountryProperties,
  linesAt,
  PAIRS,
} from '../../geodata/pipeline/mapped.ts';
import type { ReleaseFacts } from '../../geodata/pipeline/release-facts.ts';
import { geodesicArea, geodesicLength } from '../../src/core/geometry/geodesic.ts';
import { sphericalArea } from '../../src/core/geometry/spherical.ts';
import { found, moved, shippedJson, shippedLayer } from './independent-figures.ts';

const borders: FeatureCollection<LineString, BorderProperties> = {
  type: 'FeatureCollection',
  features: ['borders-history.geojson', 'borders.geojson'].flatMap(
    (file) => shippedLayer<LineString, BorderProperties>(file).features,
  ),
};
const releases = {
  ...shippedJson<Record<string, ReleaseFacts>>('releases-history.json'),
  ...shippedJson<Record<string, ReleaseFacts>>('releases.json'),
};
const countries = shippedLayer<MultiPolygon, CountryProperties>('countries.geojson');
const changes = shippedLayer<Polygon, ChangedProperties>('changes.geojson');

const BEFORE = Object.keys(shippedJson<object>('releases.json')).sort()[0] as string;
const AFTER = Object.keys(releases).sort().at(-1) as string;
/** The figures of the snapshots that are shipped. A newer snapshot than any that was looked at needs none. */
const LINES = found.filter(({ version, date }) => releases[date]?.version === version);
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const relative = (value: number, expected: number): number => Math.abs(value / expected - 1);
const linesOf = (pair: string, date: string): LineString[] => linesAt({ borders }, pair, date);

describe('the border of each snapshot', () => {
  it('has the seventeen distinct snapshots since April 2018, and no release that draws the line of another', () => {
    expect(LINES).toHaveLength(17);
    const left = found.filter((row) => !LINES.includes(row));
    expect(left.map(({ version }) => version)).toEqual(['7.0.1', '8.1.1']);
    for (const { kgzTjkKm, edges } of left) {
      expect(LINES.filter((row) => row.kgzTjkKm === kgzTjkKm && row.edges === edges)).toHaveLength(1);
    }
  });

  it.each(LINES)(
    '$date: the KG–TJ line is $kgzTjkKm km long, of $edges edges',
    ({ date, kgzTjkKm, edges }) => {
      const lines = linesOf('KGZ-TJK', date).map(({ coordinates }) => coordinates);
      const km = sum(lines.map(geodesicLength)) / 1000;
      expect(Math.abs(km - kgzTjkKm)).toBeLessThan(0.05);
      expect(Math.abs(km - (releases[date]?.lengthKm['KGZ-TJK'] ?? 0))).toBeLessThan(0.0001);
      // One edge of 2019 has no length at 6 decimals; the other reader counted it.
      expect(Math.abs(sum(lines.map((line) => line.length - 1)) - edges)).toBeLessThanOrEqual(1);
    },
  );

  it.each(LINES)('$date: the three lines meet in one vertex', ({ date, junction: [lon, lat] }) => {
    const [one, ...others] = PAIRS.map(
      (pair) => new Set(linesOf(pair, date).flatMap((line) => line.coordinates.map(String))),
    );
    const shared = [...(one ?? [])].filter((vertex) => others.every((vertices) => vertices.has(vertex)));
    expect(shared).toHaveLength(1);
    const [x = 0, y = 0] = (shared[0] as string).split(',').map(Number);
    expect(Math.abs(x - lon)).toBeLessThan(1e-6);
    expect(Math.abs(y - lat)).toBeLessThan(1e-6);
    expect(releases[date]?.junction).toEqual([x, y]);
  });

  it('draws the junction of 2018 to 2020 within eleven metres of that of March 2025', () => {
    const at = (date: string) => releases[date]?.junction as [number, number];
    expect(geodesicLength([at('2018-04-11'), at('2025-03-23')])).toBeLessThan(11);
    expect(geodesicLength([at('2020-11-05'), at('2025-03-23')])).toBeGreaterThan(7000);
  });

  it('stores no edge of a pair twice at one date', () => {
    for (const { date } of LINES) {
      for (const pair of PAIRS) {
        const edges = linesOf(pair, date).flatMap(({ coordinates: c }) =>
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

  it.each(moved.filter(({ after }) => after === AFTER))(
    '$from → $to: $pieces pieces, $ha ha',
    ({ from, to, pieces: count, ha, widePieces, wideHa, turfHa }) => {
      const all = pieces(from, to);
      const wide = all.filter(({ properties }) => !properties.noise);
      expect([all.length, wide.length]).toEqual([count, widePieces]);
      expect(relative(hectares(all, geodesicArea), ha)).toBeLessThan(0.001);
      expect(relative(hectares(wide, geodesicArea), wideHa)).toBeLessThan(0.001);
      if (turfHa !== null) expect(relative(hectares(all, sphericalArea), turfHa)).toBeLessThan(0.00001);
    },
  );

  it('states the areas of the shipped coordinates', () => {
    for (const { geometry, properties: p } of changes.features) {
      expect(Math.abs(geodesicArea(geometry) / 10_000 - p.ellipsoidalHa)).toBeLessThan(1e-6);
      expect(Math.abs(sphericalArea(geometry) / 10_000 - p.turfHa)).toBeLessThan(1e-6);
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

  it.runIf(found.some(({ date }) => date === AFTER))(
    'has the outline of Vorukh grow from 101.1 to 145.2 km² (by Turf)',
    () => {
      const largest = (release: string): number =>
        Math.max(...exclaves(release, 70.4, 39.7, 70.8, 40).map((outline) => sphericalArea(outline) / 1e6));
      expect(largest(BEFORE)).toBeCloseTo(101.1, 1);
      expect(largest(AFTER)).toBeCloseTo(145.2, 1);
    },
  );

  it('has Kyrgyzstan in one part, without the slit of 112 ha at 40.4297 N', () => {
    for (const release of [BEFORE, AFTER]) {
      expect(parts('KGZ', release)).toHaveLength(1);
      const [shell = [], ...holes] = parts('KGZ', release)[0] as Position[][];
      for (const ring of [shell, ...holes]) {
        const along = ring.filter(([x = 0, y = 0]) => Math.abs(y - 40.4297) < 1e-4 && x > 72.42 && x < 73.83);
        expect(along).toEqual([]);
      }
    }
  });

  it.runIf(found.some(({ date }) => date === AFTER))(
    'has Khojai A’lo as an exclave of 563.3 ha now and not before',
    () => {
      const drawn = exclaves(AFTER, 70.4, 39.9, 70.56, 40);
      expect(drawn).toHaveLength(1);
      expect(geodesicArea(drawn[0] as Polygon) / 10_000).toBeCloseTo(563.3, 1);
      expect(exclaves(BEFORE, 70.4, 39.9, 70.56, 40)).toEqual([]);
    },
  );
});
