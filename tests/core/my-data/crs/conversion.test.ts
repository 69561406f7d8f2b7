import { expect, test } from 'vitest';
import { conversionOf } from '../../../../src/core/my-data/crs/conversion.ts';

test('a file that states no system, or degrees of WGS84, is read as it is', async () => {
  for (const text of [null, 'EPSG:4326', 'OGC:CRS84', 'EPSG:7686', '+proj=longlat +datum=WGS84'])
    expect(await conversionOf(text)).toMatchObject({ toDegrees: null });
  expect(await conversionOf(null)).toMatchObject({ system: { epsg: 4326 } });
});

test('angles on another datum are turned', async () => {
  const made = await conversionOf('EPSG:4284');
  if ('code' in made) throw new Error(made.detail);
  expect(made.system.accuracyM).toBe(4.5);
  expect(made.toDegrees?.(70.500699061, 39.999828974)).toEqual([
    expect.closeTo(70.5, 8),
    expect.closeTo(40, 8),
  ]);
});

test('an unknown system is a fault', async () => {
  expect(await conversionOf('EPSG:2550')).toEqual({ code: 'projection-unsupported', detail: 'EPSG:2550' });
});

test('an easting with the number of another zone before it is no place of the zone', async () => {
  const made = await conversionOf('EPSG:28413');
  if ('code' in made) throw new Error(made.detail);
  // Zone 12 was written under the name of zone 13: by the numbers alone 64.86 E, 10 degrees beside the zone.
  expect(made.toDegrees?.(12_628_155.5, 4_430_667.3)).toEqual([Number.NaN, Number.NaN]);
  expect(made.toDegrees?.(13_116_000, 4_442_000)[0]).toBeCloseTo(70.5, 1);
  const local = await conversionOf(
    '+proj=tmerc +lon_0=69.5 +x_0=1000000 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0',
  );
  if ('code' in local) throw new Error(local.detail);
  // One million is no zone's number: the ground west of the meridian has less.
  expect(local.toDegrees?.(900_000, 4_430_667)[0]).toBeCloseTo(68.3, 1);
});
