import { describe, expect, test } from 'vitest';
import { esriFeatures } from '../../../src/core/my-data/esri-json.ts';
import { open } from '../../data/my-data/opening.ts';

const point = (spatialReference?: unknown) => ({
  attributes: {},
  geometry: { x: 12628155, y: 4430667, spatialReference },
});
const set = (features: readonly unknown[], spatialReference?: unknown) => ({
  geometryType: 'esriGeometryPoint',
  spatialReference,
  features,
});

test('the system of the set counts, else that of its geometries', () => {
  const [ours, other] = [{ wkid: 28412 }, { wkid: 32642 }];
  expect(esriFeatures(set([point(other)], ours))).toMatchObject({
    crs: 'EPSG:28412',
    named: new Set(['EPSG:28412', 'EPSG:32642']),
    naming: 0,
  });
  expect(esriFeatures(set([point(ours), point(), point(ours)]))).toMatchObject({
    crs: 'EPSG:28412',
    naming: 2,
  });
  expect(esriFeatures(set([point(), null]))?.crs).toBeNull();
});

describe('geometries', () => {
  const opened = async (value: unknown, crs: string | null = null) => {
    const { outcome } = await open(JSON.stringify(value), 'a.json', { crs });
    return outcome.kind === 'failed'
      ? outcome.problem
      : { from: outcome.opened.convertedFrom, notices: outcome.opened.notices };
  };
  const zone12 = 'Pulkovo 1942 / Gauss-Kruger zone 12 (EPSG:28412)';

  test.each([
    ['among themselves', set([point({ wkid: 28412 }), point({ wkid: 32642 })])],
    ['from their set', set([point({ wkid: 32642 })], { wkid: 28412 })],
  ])('of another system %s are refused by both names, not read in one of them', async (_, value) => {
    expect(await opened(value)).toEqual({
      code: 'projection-several',
      detail: `${zone12}; WGS 84 / UTM zone 42N (EPSG:32642)`,
    });
    expect(await opened(value, 'EPSG:28412')).toMatchObject({ from: zone12 });
  });

  test('that name the same system in two ways are of one', async () => {
    const value = set([point({ latestWkid: 28412 }), point({ wkt: 'Pulkovo_1942_GK_Zone_12' })]);
    expect(await opened(value)).toEqual({ from: zone12, notices: [] });
  });

  test('that name none beside others that do are read as those, and told', async () => {
    expect(await opened(set([point(), point({ wkid: 28412 }), point()]))).toMatchObject({
      from: zone12,
      notices: [{ code: 'crs-of-some', name: 'EPSG:28412', promised: 3, found: 1 }],
    });
  });
});
