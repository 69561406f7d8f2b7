import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conversion } from '../../../src/data/my-data/convert.ts';

const description = (name: string) =>
  readFileSync(new URL(`../../fixtures/crs/${name}`, import.meta.url), 'utf8');

async function turned(crs: string, position: number[], swap = false) {
  const made = await conversion(crs, swap);
  return 'code' in made ? made : made.change?.(position);
}

test('a .prj in CK-42 is turned as PROJ does it (EPSG 15865), not 62.6 m off', async () => {
  const made = await turned(description('gk-zone-12.prj'), [12628155.522426588, 4430667.32096031]);
  expect(made).toEqual([expect.closeTo(70.5, 7), expect.closeTo(40, 7)]);
  expect(await conversion(description('gk-zone-12.prj'), false)).toMatchObject({
    convertedFrom: 'Pulkovo 1942 / Gauss-Kruger zone 12 (EPSG:28412)',
    system: { accuracyM: 4.5 },
  });
});

test('a cone whose .prj leaves out the latitude of origin begins at the equator', async () => {
  const made = await turned(description('conic-without-lat0.prj'), [-85139.699429765, 4805990.275374539]);
  expect(made).toEqual([expect.closeTo(69.5, 7), expect.closeTo(40.2, 7)]);
});

test('axes are swapped before, and more numbers than two are kept', async () => {
  const made = await turned('EPSG:32642', [4452797, 661691, 7], true);
  expect(made).toEqual([expect.closeTo(70.9, 4), expect.closeTo(40.21, 4), 7]);
  expect(await turned('EPSG:4326', [40, 70], true)).toEqual([70, 40]);
});

test('numbers that are no place stay as they are, to be named', async () => {
  expect(await turned('EPSG:32642', [1e17, 1e20])).toEqual([1e17, 1e20]);
  expect(await turned('EPSG:3857', [0, -1e300])).toEqual([0, -1e300]);
});

test('an unknown system is refused', async () => {
  const refused = { code: 'projection-unsupported', detail: 'EPSG:2550' };
  expect(await conversion('EPSG:2550', false)).toEqual(refused);
});
