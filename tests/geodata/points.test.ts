import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { linesAt, releases } from '../../geodata/pipeline/mapped.ts';
import { nearestOnLines } from '../../geodata/pipeline/nearest-on-line.ts';
import { languages } from '../../src/core/language/languages.ts';
import { committed, committedMapped } from './pipeline/authored-tables.ts';

const read = (file: string): Feature[] => JSON.parse(committed(file)).features;
const parcels = read('parcels.geojson');
const crossings = read('crossings.geojson');
const memorial = read('memorial.geojson');
const places = read('places.geojson') as Feature<Point>[];
const water = read('water.geojson');
const roads = read('roads.geojson');
const events = Object.values(JSON.parse(committed('events.json'))) as { sources: string[] }[];
const tour = Object.values(JSON.parse(committed('tour.json'))) as { sources: string[] }[];
const claims = Object.values(JSON.parse(committed('claims.json'))) as Record<string, unknown>[];
const sources = JSON.parse(committed('sources.json')) as Record<string, { url: string; publisher: string }>;
const mapped = committedMapped();
const { after } = releases(mapped);

const land = ['hydrography', 'relief'].flatMap(
  (name) => (JSON.parse(committed(`${name}.geojson`)) as { features: Feature[] }).features,
);

describe('sources', () => {
  const listed = [
    ...[...parcels, ...crossings, ...memorial, ...places, ...water, ...roads, ...land].map(
      (f) => f.properties?.sources as string[],
    ),
    ...crossings.flatMap((f) =>
      ((f.properties?.status ?? []) as { source: string }[]).map((s) => [s.source]),
    ),
    ...claims.map((claim) => claim.sources as string[]),
    ...events.map((event) => event.sources),
  ];
  const added = tour.flatMap((step) => step.sources);

  it('stand behind every feature, state and figure, each of them known and used', () => {
    for (const ids of listed) expect(ids.length).toBeGreaterThan(0);
    expect([...new Set([...listed.flat(), ...added])].sort()).toEqual(Object.keys(sources).sort());
  });

  it('are web addresses with a publisher, none twice', () => {
    const urls = Object.values(sources).map((source) => source.url);
    for (const url of urls) expect(new URL(url).protocol).toMatch(/^https?:$/);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

describe('points', () => {
  const points = [...crossings, ...memorial, ...places, ...water, ...roads].filter(
    (f) => f.geometry !== null,
  ) as Feature<Point>[];

  it('lie in the study area', () => {
    for (const { id, geometry } of points) {
      const [lon = 0, lat = 0] = geometry.coordinates;
      expect(lon >= 69 && lon <= 74 && lat >= 38.9 && lat <= 41.6, String(id)).toBe(true);
    }
  });

  it('of crossings lie on the newest mapped line of their pair', () => {
    const placed = crossings.filter((f) => f.geometry !== null) as Feature<Point>[];
    expect(placed.length).toBeGreaterThanOrEqual(12);
    for (const { id, geometry, properties } of placed) {
      const nearest = nearestOnLines(linesAt(mapped, properties?.pair, after), geometry.coordinates);
      expect(nearest?.metres, String(id)).toBeLessThan(0.05);
    }
  });

  it('of the five Kyrgyz–Tajik posts are all there, with Kulundu not known to be open', () => {
    const posts = crossings.filter((f) => f.properties?.pair === 'KGZ-TJK' && f.geometry !== null);
    const now = posts.map((f) => [f.id, f.properties?.status.at(-1).state]);
    expect(Object.fromEntries(now)).toEqual({
      'bor-dobo': 'open',
      kairagach: 'open',
      karamyk: 'open',
      kulundu: 'unknown',
      'kyzyl-bel': 'open',
    });
  });

  it('of the memorial are the mapped junctions, the stele at the newer one', () => {
    const at = Object.fromEntries(memorial.map((f) => [f.id, (f.geometry as Point).coordinates]));
    expect(at['junction-before']).toEqual([70.891981, 40.219859]);
    expect(at.stele).toEqual(at['junction-after']);
    const stele = memorial.find((f) => f.id === 'stele')?.properties;
    expect(Object.keys(stele?.name)).toEqual(languages);
    expect(stele?.note).toBe('no-official-coordinates');
  });

  it('of places lie in their country, or no further from it than their error', () => {
    for (const { id, geometry, properties } of places) {
      if (properties?.country === null) continue;
      const ground = mapped.countries.features.find(
        ({ properties: p }) => p.country === properties?.country && p.release === after,
      );
      if (booleanPointInPolygon(geometry.coordinates, ground as never)) continue;
      const km = pointToPolygonDistance(geometry.coordinates, ground as never, { units: 'kilometers' });
      expect(km, String(id)).toBeLessThan(properties?.positionErrorKm);
    }
  });

  it('of places are few enough to label', () => {
    expect(places.length).toBeLessThanOrEqual(120);
    expect(places.filter((f) => f.properties?.rank === 1).length).toBeLessThanOrEqual(12);
  });
});
