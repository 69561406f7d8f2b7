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
