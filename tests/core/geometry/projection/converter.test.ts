import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { converterOf, ownConverter } from '../../../../src/core/geometry/projection/converter.ts';
import { systemOfCode } from '../../../../src/core/geometry/projection/coordinate-systems.ts';
import { readProjString } from '../../../../src/core/geometry/projection/proj-string.ts';
import { projPairs } from '../../../fixtures/crs/read.ts';

const metresPerDegree = 111_320;

/** Metres between two places in degrees, near enough for a comparison of centimetres. */
const apart = (one: readonly [number, number], other: readonly [number, number]) =>
  metresPerDegree * Math.hypot((one[0] - other[0]) * Math.cos((other[1] * Math.PI) / 180), one[1] - other[1]);

describe('against PROJ', () => {
  test('every system of the table is within a millimetre, both ways', () => {
    const known = projPairs.filter(({ epsg }) => epsg !== null);
    expect(new Set(known.map(({ epsg }) => epsg)).size).toBe(23);
    for (const { epsg, lon, lat, x, y } of known) {
      const definition = systemOfCode(epsg ?? 0)?.definition;
      const converter = definition && ownConverter(definition);
      if (!converter) throw new Error(`no converter of ${epsg}`);
      expect([epsg, apart(converter.toDegrees(x, y), [lon, lat]) < 0.001]).toEqual([epsg, true]);
      const [east, north] = converter.fromDegrees(lon, lat);
      const metres = definition?.projection === 'longlat' ? metresPerDegree : 1;
      expect([epsg, Math.hypot(east - x, north - y) * metres < 0.001]).toEqual([epsg, true]);
    }
  });

  test('every projection of a string is within a centimetre, both ways', async () => {
    const strings = new Set(projPairs.map(({ proj }) => proj));
    expect(strings.size).toBe(31);
    for (const { proj, lon, lat, x, y } of projPairs) {
      const definition = readProjString(proj);
      if ('code' in definition) throw new Error(`${proj}: ${definition.detail}`);
      const converter = await converterOf(definition);
      expect([proj, apart(converter.toDegrees(x, y), [lon, lat]) < 0.01]).toEqual([proj, true]);
      const [east, north] = converter.fromDegrees(lon, lat);
      const metres = definition.projection === 'longlat' ? metresPerDegree : definition.unit;
      expect([proj, Math.hypot(east - x, north - y) * metres < 0.01]).toEqual([proj, true]);
    }
  });

  test('angles of CK-42 taken for those of WGS84 would lie 62.6 m off', () => {
    const pair = projPairs.find(({ epsg, lon }) => epsg === 4284 && lon === 70.5)!;
    const shifted = ownConverter(systemOfCode(4284)!.definition)!.toDegrees(pair.x, pair.y);
    expect(apart([pair.x, pair.y], shifted)).toBeCloseTo(62.6, 0);
  });
});

describe('laws', () => {
  const codes = [4284, 28412, 2598, 32642, 32743, 3857, 7693, 10728];
  const place = fc.tuple(
    fc.double({ min: 66, max: 76, noNaN: true }),
    fc.double({ min: 36, max: 44, noNaN: true }),
  );

  test('there and back is the same place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), place, (code, [lon, lat]) => {
        const converter = ownConverter(systemOfCode(code)!.definition)!;
        expect(apart(converter.toDegrees(...converter.fromDegrees(lon, lat)), [lon, lat])).toBeLessThan(
          0.002,
        );
      }),
    );
  });

  test('any number gives a place on the Earth or none, and never throws', async () => {
    const lcc = readProjString('+proj=lcc +lat_1=39 +lat_2=41 +lon_0=70 +datum=WGS84');
    if ('code' in lcc) throw new Error(lcc.detail);
    const converters = [
      ...codes.map((code) => ownConverter(systemOfCode(code)!.definition)!),
      await converterOf(lcc),
    ];
    const anything = fc.oneof(
      fc.double(),
      fc.double({ min: -1e8, max: 1e8 }),
      fc.constantFrom(1e17, 1e20, -1e38),
    );
    fc.assert(
      fc.property(fc.constantFrom(...converters), anything, anything, (converter, x, y) => {
        const [lon, lat] = converter.toDegrees(x, y);
        const isPlace = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
        expect(isPlace || (Number.isNaN(lon) && Number.isNaN(lat))).toBe(true);
        converter.fromDegrees(x, y);
      }),
      { numRuns: 1000 },
    );
  });
});
