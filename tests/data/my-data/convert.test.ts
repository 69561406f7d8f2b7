import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../../src/core/language/languages.ts';
import { conversion } from '../../../src/data/my-data/convert.ts';

const description = (name: string) =>
  readFileSync(new URL(`../../fixtures/crs/${name}`, import.meta.url), 'utf8');

async function turned(crs: string, position: number[], swap = false) {
  const made = await conversion(crs, swap);
  return 'code' in made ? made : made.change?.(position);
}

const problemWords = await Promise.all(
  languages.map((language) => import(`../../../src/i18n/my-data/problems.${language}.ts`)),
);

test('a .prj in CK-42 is turned as PROJ does it (EPSG 15865), not 62.6 m off', async () => {
  const made = await turned(description('gk-zone-12.prj'), [12628155.522426588, 4430667.32096031]);
  expect(made).toEqual([expect.closeTo(70.5, 7), expect.closeTo(40, 7)]);
  expect(await conversion(description('gk-zone-12.prj'), false)).toMatchObject({
    convertedFrom: 'Pulkovo 1942 / Gauss-Kruger zone 12 (EPSG:28412)',
    datumAccuracyM: 4.5,
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

test('a grid tells how much 100 ha are in it, at the first position turned', async () => {
  const made = await conversion('EPSG:28412', false);
  if ('code' in made) throw new Error(made.code);
  expect(made.gridHa()).toBeNull();
  // 70.9 E, 40.1 N by PROJ with EPSG:15865.
  made.change?.([12662078.54, 4442423.45]);
  expect(made.gridHa()).toBeCloseTo(100.0635, 3);
  for (const degrees of [null, 'EPSG:4284']) {
    const plain = await conversion(degrees, false);
    if ('code' in plain) throw new Error(plain.code);
    plain.change?.([70.9, 40.1]);
    expect(plain.gridHa()).toBeNull();
  }
});

test('a northing that stands first is read so and told, unless the reader said how', async () => {
  const told: string[] = [];
  const tell = (code: string) => told.push(code);
  const [east, north] = [12628155.52, 4430667.32];
  for (const swap of [false, true]) {
    const made = await conversion('EPSG:28412', swap, tell);
    if ('code' in made) throw new Error(made.code);
    const [lon, lat] = made.change?.([north, east]) ?? [];
    expect(lon).toBeCloseTo(70.5, 5);
    expect(lat).toBeCloseTo(40, 5);
  }
  expect(told).toEqual(['north-first']);
  const usual = await conversion('EPSG:28412', false, tell);
  if ('code' in usual) throw new Error(usual.code);
  expect(usual.change?.([east, north])?.[0]).toBeCloseTo(70.5, 5);
  expect(told).toHaveLength(1);
});

test('degrees in a file that names a grid are told, and no area is made of them', async () => {
  const made = await conversion('EPSG:32642', false);
  if ('code' in made) throw new Error(made.code);
  expect(made.belied()).toBeNull();
  made.change?.([70.5, 40]);
  made.change?.([40, 70.5]);
  expect(made.belied()).toEqual({
    code: 'projection-belied',
    detail: 'WGS 84 / UTM zone 42N (EPSG:32642)',
  });
  expect(made.change?.([0, 0])).toBeDefined();
  expect(made.belied()).not.toBeNull();
  made.change?.([661691, 4452797]);
  expect(made.belied()).toBeNull();
});

test('degrees among the metres of a grid are no place, are told, and do not settle which coordinate is first', async () => {
  const told: unknown[] = [];
  const made = await conversion('EPSG:32642', false, (code, about) => told.push([code, about?.name]));
  if ('code' in made) throw new Error(made.code);
  expect(made.change?.([70.9, 40])).toEqual([Number.NaN, Number.NaN]);
  expect(made.change?.([4452797, 661691])?.[1]).toBeCloseTo(40.2, 1);
  expect(made.belied()).toBeNull();
  expect(told).toEqual([
    ['north-first', undefined],
    ['degrees-in-grid', 'WGS 84 / UTM zone 42N (EPSG:32642)'],
  ]);
});

test('a grid of the reader’s that begins among the parcels has small numbers', async () => {
  const made = await conversion('+proj=tmerc +lat_0=40 +lon_0=70.5 +ellps=WGS84', false);
  if ('code' in made) throw new Error(made.code);
  made.change?.([12, 40]);
  expect(made.belied()).toBeNull();
});

test('a system typed by hand that is not known is repeated whole, with examples that are', async () => {
  for (const typed of ['EPSG:99999', 'CK-63', '+proj=utm +zone=42 +ellps=none']) {
    const refused = await conversion(typed, false);
    expect(refused).toMatchObject({ code: 'projection-unsupported', detail: typed });
    for (const { fileProblemWords } of problemWords) {
      const sentence = fileProblemWords['projection-unsupported'](typed);
      expect(sentence).toContain(typed);
      const examples = [
        ...(sentence.replace(typed, '').match(/(?<![:\d])\d{4,5}/g) ?? []),
        ...(sentence.replace(typed, '').match(/\+proj[^,]*WGS84/g) ?? []),
      ];
      expect(examples.length).toBe(4);
      for (const example of examples) expect(await conversion(example, false)).not.toHaveProperty('code');
    }
  }
});
