import { booleanPointInPolygon } from '@turf/turf';
import geodesic from 'geographiclib-geodesic';
import type { Feature, Polygon } from 'geojson';
import { intersection } from 'polyclip-ts';
import { describe, expect, it } from 'vitest';
import { releases } from '../../geodata/pipeline/mapped.ts';
import { everything, published } from '../fixtures/published.ts';
import { committed, committedMapped } from './pipeline/authored-tables.ts';

const read = (file: string): Feature[] => JSON.parse(committed(file)).features;
const parcels = read('parcels.geojson') as Feature<Polygon | null, Record<string, never>>[];
const mapped = committedMapped();
const { after } = releases(mapped);

interface Parcel {
  id: string;
  exchange: string;
  to: string;
  geometry: string;
  change: string | null;
  deviationPercent?: number;
  positionErrorKm: number | null;
  reported: { value: string; source: string }[];
  sources: string[];
}
const parcel = (feature: Feature<Polygon | null>) => feature.properties as unknown as Parcel;
const sum = (list: Parcel[]) =>
  Number(list.reduce((ha, p) => ha + Number(p.reported[0]?.value), 0).toFixed(6));
const to = (country: string, list = parcels.map(parcel)) => list.filter((p) => p.to === country);

describe('the published ledger', () => {
  it('has the plots and the published sums of every exchange', () => {
    expect(published.length).toBeGreaterThan(5);
    expect(new Set(parcels.map((f) => parcel(f).exchange))).toEqual(
      new Set(published.map(({ exchange }) => exchange)),
    );
    for (const { exchange, toKgz, toTjk, plotsToKgz, plotsToTjk } of published) {
      const own = parcels.map(parcel).filter((p) => p.exchange === exchange);
      const [kgz, tjk] = [to('KGZ', own), to('TJK', own)];
      expect([sum(kgz), sum(tjk), kgz.length, tjk.length], exchange).toEqual([
        toKgz,
        toTjk,
        plotsToKgz,
        plotsToTjk,
      ]);
    }
  });

  it('adds up to what the reports add up to', () => {
    expect([sum(to('KGZ')), sum(to('TJK'))]).toEqual([everything.toKgz, everything.toTjk]);
  });

  it('has every figure from a source of the plot', () => {
    for (const { id, reported, sources: ids } of parcels.map(parcel)) {
      expect(reported.length, id).toBeGreaterThan(0);
      for (const { source } of reported) expect(ids, id).toContain(source);
    }
  });
});

describe('the geometry of the plots', () => {
  const drawn = parcels.filter((f): f is Feature<Polygon, never> => f.geometry !== null);
  const areaHa = (polygon: Polygon): number => {
    const shape = geodesic.Geodesic.WGS84.Polygon(false);
    for (const [lon = 0, lat = 0] of (polygon.coordinates[0] ?? []).slice(0, -1)) shape.AddPoint(lat, lon);
    return Math.abs(shape.Compute(false, true).area ?? 0) / 10_000;
  };

  it('says whether it is mapped, schematic or none', () => {
    for (const feature of parcels) {
      const { id, geometry, change, positionErrorKm } = parcel(feature);
      expect(feature.geometry === null, id).toBe(geometry === 'none');
      expect(change !== null, id).toBe(geometry === 'mapped');
      if (geometry !== 'none') expect(positionErrorKm, id).toBeGreaterThan(0);
    }
  });

  it('is the changed polygon where mapped, in the direction of the plot', () => {
    for (const feature of drawn.filter((f) => parcel(f).geometry === 'mapped')) {
      const change = mapped.changes.features.find((f) => f.properties.id === parcel(feature).change);
      expect(change?.properties.to).toBe(parcel(feature).to);
      expect(feature.geometry).toEqual(change?.geometry);
    }
  });

  it('tells how far its area is off where mapped, and nowhere else', () => {
    for (const feature of parcels) {
      const { id, geometry, reported, deviationPercent } = parcel(feature);
      expect(deviationPercent !== undefined, id).toBe(geometry === 'mapped');
      if (geometry !== 'mapped') continue;
      const off = areaHa(feature.geometry as Polygon) / Number(reported[0]?.value) - 1;
      expect(deviationPercent, id).toBeCloseTo(100 * off, 1);
    }
    expect(parcels.flatMap((each) => parcel(each).deviationPercent ?? []).map(Math.round)).toEqual([41, 185]);
  });

  it('has exactly the published area where schematic', () => {
    for (const feature of drawn.filter((f) => parcel(f).geometry === 'schematic')) {
      const { id, reported } = parcel(feature);
      expect(Math.abs(areaHa(feature.geometry) / Number(reported[0]?.value) - 1), id).toBeLessThan(1e-6);
    }
  });

  it('overlaps nowhere', () => {
    for (const [i, a] of drawn.entries()) {
      for (const b of drawn.slice(i + 1)) {
        const common = intersection(a.geometry.coordinates as never, b.geometry.coordinates as never);
        expect(common, `${a.id} and ${b.id}`).toEqual([]);
      }
    }
  });

  it('lies on the side it passed to, as now mapped', () => {
    for (const feature of drawn) {
      const ground = mapped.countries.features.find(
        ({ properties: p }) => p.country === parcel(feature).to && p.release === after,
      );
      const ring = feature.geometry.coordinates[0] ?? [];
      const [x, y] = [0, 1].map(
        (k) => ring.slice(0, -1).reduce((t, c) => t + (c[k] ?? 0), 0) / (ring.length - 1),
      );
      if (parcel(feature).geometry === 'schematic') {
        expect(booleanPointInPolygon([x ?? 0, y ?? 0], ground as never), parcel(feature).id).toBe(true);
      }
    }
  });
});
