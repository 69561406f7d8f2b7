import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { converterOf } from '../../../../src/core/geometry/projection/converter.ts';
import { crsOfText } from '../../../../src/core/my-data/crs/crs-of-text.ts';
import { boundDescriptions, frameDescription, projDescriptions } from '../../../fixtures/crs/read.ts';
import { growth, growthOfSquare, hostilePieces } from '../../../fixtures/growth.ts';

const epsgOf = (text: string) => {
  const found = crsOfText(text);
  return 'code' in found ? found : found.epsg;
};
const refused = (detail: string) => ({ code: 'projection-unsupported', detail });

describe('descriptions', () => {
  test('are read in every language that PROJ writes', () => {
    expect(projDescriptions).toHaveLength(95);
    for (const { epsg, kind, text } of projDescriptions)
      expect([epsg, kind, epsgOf(text)]).toEqual([epsg, kind, epsg]);
  });

  test('give the shift of Pulkovo 1942 and its accuracy', () => {
    for (const { text } of projDescriptions.filter(({ epsg }) => epsg === 28412))
      expect(crsOfText(text)).toMatchObject({
        name: 'Pulkovo 1942 / Gauss-Kruger zone 12',
        accuracyM: 4.5,
        definition: { towgs84: [25, -141, -78.5, 0, 0.35, 0.736, 0] },
      });
  });

  test('that carry a shift give it, rotations of a coordinate frame turned round', () => {
    expect(boundDescriptions.map(({ kind }) => kind)).toEqual([
      'WKT1:GDAL',
      'WKT2:2015',
      'WKT2:2019',
      'PROJJSON',
    ]);
    for (const { kind, text } of boundDescriptions)
      expect([kind, crsOfText(text)]).toMatchObject([
        kind,
        {
          epsg: null,
          accuracyM: 4.5,
          definition: {
            parameters: { lon_0: 69.5, x_0: 250_000 },
            towgs84: [25, -141, -78.5, 0, expect.closeTo(0.35, 9), expect.closeTo(0.736, 9), 0],
          },
        },
      ]);
    expect(epsgOf(frameDescription)).toBe(28412);
    // Another shift than ours is the file's own word, and of no known accuracy.
    expect(crsOfText(frameDescription.replace('-78.5', '-80.9'))).toMatchObject({
      epsg: null,
      accuracyM: null,
      definition: { towgs84: [25, -141, -80.9, 0, 0.35, 0.736, 0] },
    });
  });
});

test('a shift of nothing is none: the known datum keeps its own, an unknown one is refused', () => {
  const zero = (datum: string) => geographic(datum).replace('298.3]', '298.3],TOWGS84[0,0,0,0,0,0,0]');
  expect(crsOfText(zero('D_Pulkovo_1942'))).toMatchObject({ epsg: 4284 });
  expect(crsOfText(zero('D_Tashkent_Local'))).toEqual(refused('D_Tashkent_Local'));
});

const geographic = (datum: string, a = '6378245', inverse = '298.3') =>
  `GEOGCS["G",DATUM["${datum}",SPHEROID["S",${a},${inverse}]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]`;
const wgs = geographic('D_WGS_1984', '6378137', '298.257223563');
const projected = (base: string, rest: string, name = 'Local') =>
  `PROJCS["${name}",${base},${rest},UNIT["Meter",1]]`;
const tmerc = 'PROJECTION["Transverse_Mercator"],PARAMETER["Central_Meridian",69]';

describe('parameters', () => {
  test('decide against a name or a code that says otherwise', () => {
    const other = tmerc.replace('69', '69.25');
    const found = crsOfText(projected(geographic('D_Pulkovo_1942'), other, 'Pulkovo_1942_GK_Zone_12'));
    expect(found).toMatchObject({ epsg: null, definition: { parameters: { lon_0: 69.25 } } });
  });

  test('that fit two systems of the list are told apart by the name', () => {
    const grid = `${tmerc},PARAMETER["False_Easting",500000]`;
    const named = (name: string) => epsgOf(projected(geographic('D_Pulkovo_1942'), grid, name));
    expect(named('Pulkovo_1942_GK_Zone_12N')).toBe(2502);
    expect(named('Pulkovo_1942_3_Degree_GK_CM_69E')).toBe(2598);
    expect(named('Sogd')).toBeNull();
  });

  test('that are left out are the equator, no offset, scale 1', () => {
    expect(
      epsgOf(projected(geographic('D_Pulkovo_1942'), `${tmerc},PARAMETER["False_Easting",500000]`)),
    ).toEqual(null);
    expect(
      epsgOf(projected(geographic('D_Pulkovo_1942'), `${tmerc},PARAMETER["False_Easting",12500000]`)),
    ).toBe(28412);
  });

  test('of a cone without a latitude of origin put it on the equator', async () => {
    const found = crsOfText(
      projected(
        wgs,
        'PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["central_meridian",70.5],PARAMETER["standard_parallel_1",39.5],PARAMETER["standard_parallel_2",40.5]',
      ),
    );
    if ('code' in found) throw new Error(found.detail);
    const [lon, lat] = (await converterOf(found.definition)).toDegrees(-85139.699429765, 4805990.275374539);
    expect([lon, lat]).toEqual([expect.closeTo(69.5, 7), expect.closeTo(40.2, 7)]);
  });

  test('in feet and in grads are turned into metres and degrees', () => {
    const feet = crsOfText(
      `PROJCS["F",${wgs},${tmerc},PARAMETER["False_Easting",1640416.6666666667],UNIT["Foot_US",0.3048006096012192]]`,
    );
    expect(feet).toMatchObject({
      definition: { parameters: { x_0: expect.closeTo(500_000, 3) }, unit: 0.3048006096012192 },
    });
    const grads = wgs.replace('0.0174532925199433', '0.015707963267948967');
    expect(crsOfText(projected(grads, tmerc.replace('69', '70')))).toMatchObject({
      definition: { parameters: { lon_0: expect.closeTo(63, 9) } },
    });
  });

  test.each([
    ['a datum that is not known', projected(geographic('D_Tashkent_Local'), tmerc), 'D_Tashkent_Local'],
    ['a datum on another ellipsoid', projected(geographic('D_WGS_1984'), tmerc), 'D_WGS_1984'],
    ['a method', projected(wgs, 'PROJECTION["Hotine_Oblique_Mercator"]'), 'Hotine_Oblique_Mercator'],
    [
      'a parameter that turns the grid',
      projected(wgs, `${tmerc},PARAMETER["XY_Plane_Rotation",3]`),
      'XY_Plane_Rotation',
    ],
    [
      'a parameter that is no number',
      projected(wgs, 'PROJECTION["Transverse_Mercator"],PARAMETER["Central_Meridian",x]'),
      'Central_Meridian',
    ],
    [
      'no central meridian',
      projected(wgs, 'PROJECTION["Transverse_Mercator"]'),
      'Transverse_Mercator: lon_0',
    ],
    [
      'no parallels',
      projected(wgs, 'PROJECTION["Albers"],PARAMETER["Central_Meridian",69]'),
      'Albers: lat_1',
    ],
    ['another meridian', wgs.replace('PRIMEM["Greenwich",0]', 'PRIMEM["Pulkovo",30.3277778]'), 'Pulkovo'],
    ['degrees that are grads', wgs.replace('0.0174532925199433', '0.0157079632679'), 'G'],
    ['axes to the west', `PROJCS["W",${wgs},${tmerc},UNIT["Meter",1],AXIS["Y",WEST],AXIS["X",SOUTH]]`, 'W'],
    ['a local system', 'LOCAL_CS["Mine 7",UNIT["Meter",1]]', 'Mine 7'],
    [
      'a text cut short',
      'PROJCS["Pulkovo_1942_GK_Zone_12",GEOGCS["GCS_Pulk',
      'PROJCS["Pulkovo_1942_GK_Zone_12",GEOGCS["GCS_Pulk',
    ],
    ['an empty text', '', ''],
    ['a code that is not known', 'EPSG:2550', 'EPSG:2550'],
    ['a name', 'СК-63 район X', 'СК-63 район X'],
    ['a PROJ string without a shift', '+proj=tmerc +lon_0=69 +ellps=krass', '+towgs84'],
  ])('with %s are refused by name', (_, text, detail) => {
    expect(crsOfText(text)).toEqual(refused(detail));
  });
});

test('Web Mercator is known by its name or code even as Mercator on the ellipsoid', () => {
  const mercator = 'PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1]';
  expect(epsgOf(projected(wgs, mercator, 'WGS 84 / Pseudo-Mercator'))).toBe(3857);
  expect(epsgOf(`PROJCS["x",${wgs},${mercator},AUTHORITY["EPSG","3857"]]`)).toBe(3857);
  expect(crsOfText(projected(wgs, mercator, 'World'))).toMatchObject({
    epsg: null,
    definition: { projection: 'merc' },
  });
  expect(
    epsgOf(projected(wgs, `${mercator.replace('an",0', 'an",180')}`, 'WGS 84 / Pseudo-Mercator')),
  ).toEqual(refused('WGS 84 / Pseudo-Mercator'));
});

test.each([
  ['EPSG:28412', 28412],
  ['epsg:28412', 28412],
  ['urn:ogc:def:crs:EPSG::28412', 28412],
  ['urn:ogc:def:crs:EPSG:9.8.1:32642', 32642],
  ['urn:x-ogc:def:crs:EPSG:4326', 4326],
  ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
  ['urn:ogc:def:crs:OGC::CRS84', 4326],
  ['OGC:CRS84', 4326],
  ['http://www.opengis.net/def/crs/EPSG/0/7693', 7693],
  ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 4326],
  ['http://www.opengis.net/gml/srs/epsg.xml#28412', 28412],
  ['https://epsg.io/10728', 10728],
  ['http://spatialreference.org/ref/epsg/28412/', 28412],
  ['http://spatialreference.org/ref/epsg/28412/proj4/', 28412],
  ['EPSG:28412+5705', 28412],
  ['urn:ogc:def:crs,crs:EPSG::28412,crs:EPSG::5705', 28412],
  ['SRID=32642', 32642],
  ['32642', 32642],
  ['ESRI:102558', 7693],
  ['Pulkovo_1942_GK_Zone_12', 28412],
  ['Pulkovo_1942_GK_Zone_12N', 2502],
  ['Pulkovo 1942 / Gauss-Kruger 12N (deprecated)', 2502],
  ['Pulkovo 1942 / Gauss-Krüger zone 12', 28412],
  ['Pulkovo_1942_3_Degree_GK_CM_69E', 2598],
  ['S-42 zone 12', 28412],
  ['СК-42 зона 12', 28412],
  ['Пулково 1942', 4284],
  ['WGS_1984_UTM_Zone_42N', 32642],
  ['UTM 42N', 32642],
  ['WGS84', 4326],
  ['GCS_WGS_1984', 4326],
  ['Kyrg-06_TM_Zone_2', 7693],
  ['UzREF24 zone 42', 10728],
  ['{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::7692"}}', 7692],
  ['{"type":"EPSG","properties":{"code":28412}}', 28412],
  ['{"wkid":102100,"latestWkid":3857}', 3857],
  ['\uFEFF  EPSG:4326\r\n', 4326],
])('%s is EPSG:%i', (text, code) => {
  expect(epsgOf(text)).toBe(code);
});

test('a PROJ string is taken as it is', () => {
  const text = '+proj=tmerc +lon_0=69.25 +x_0=250000 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0';
  expect(crsOfText(text)).toMatchObject({ epsg: null, name: text, accuracyM: 4.5, definition: { unit: 1 } });
});

test('how well the shift of a PROJ string is known is that of the datum which has it, where one has', () => {
  const accuracyOf = (text: string) => (crsOfText(text) as { accuracyM: number | null }).accuracyM;
  expect(accuracyOf('+proj=utm +zone=42 +datum=WGS84')).toBe(0);
  expect(accuracyOf('+proj=tmerc +lon_0=69 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0')).toBe(4.5);
  expect(accuracyOf('+proj=tmerc +lon_0=69 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.7,0')).toBeNull();
  expect(accuracyOf('+proj=tmerc +lon_0=69 +ellps=GRS80 +towgs84=0,0,0')).toBeNull();
});

describe('any text', () => {
  const pieces = [
    ...projDescriptions.slice(20, 40).map(({ text }) => text),
    ...boundDescriptions.map(({ text }) => text),
  ];

  test('is read or refused, and never throws', () => {
    const damaged = fc
      .tuple(fc.constantFrom(...pieces), fc.nat(3000), fc.nat(40), fc.string())
      .map(
        ([text, at, length, other]) =>
          text.slice(0, at % text.length) + other + text.slice((at % text.length) + length),
      );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
        const found = crsOfText(text);
        if ('code' in found) expect(found.code).toBe('projection-unsupported');
        else expect(Number.isFinite(found.definition.ellipsoid.a)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of hostilePieces)
    expect([piece, growth(crsOfText, piece) < growthOfSquare]).toEqual([piece, true]);
});
