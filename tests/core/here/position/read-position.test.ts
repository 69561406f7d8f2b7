import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPosition } from '../../../../src/core/here/position/read-position.ts';
import { positionStyles, writePosition } from '../../../../src/core/here/position/write-position.ts';
import { projPairs, writtenPositions } from '../../../fixtures/crs/read.ts';
import { growth, growthOfSquare, hostilePieces } from '../../../fixtures/growth.ts';

const metresPerDegree = 111_320;
type LonLat = readonly [number, number];
const apart = (one: LonLat, other: LonLat) =>
  metresPerDegree * Math.hypot((one[0] - other[0]) * Math.cos((other[1] * Math.PI) / 180), one[1] - other[1]);

const only = (text: string) => {
  const { candidates } = readPosition(text);
  return candidates?.length === 1 ? candidates[0] : null;
};

describe('UTM', () => {
  test.each([
    '42N 661691 4452797',
    '42T 661691 4452797',
    '42 T 661691.4 m E 4452797.2 m N',
    'UTM 42N 661691 4452797',
    'UTM zone 42N, 661691, 4452797',
    '42T 4452797N 661691E',
    '42N E661691 N4452797',
    '42t 661691,4 4452797,2',
    '42N 661691 mE, 4452797 mN',
    '42N 4452797 661691',
  ])('%s', (text) => {
    const found = only(text);
    expect(found).toMatchObject({ notation: 'utm', epsg: 32642, datumAccuracyM: 0 });
    expect(apart(found?.position ?? [0, 0], [70.9, 40.21])).toBeLessThan(1.5);
  });

  test('takes half of the last digit', () => {
    expect(only('42N 661691 4452797')?.accuracyM).toBe(0.5);
    expect(only('42N 661691.41 4452797.2')?.accuracyM).toBe(0.01);
  });

  test('asks where S may be the band or the hemisphere, and where there is no letter', () => {
    const band = readPosition('42S 661691 4352797').candidates ?? [];
    expect(band.map(({ epsg }) => epsg)).toEqual([32642, 32742]);
    expect(band[0]?.position[1]).toBeCloseTo(39.3, 1);
    expect(band[1]?.position[1]).toBeCloseTo(-50.95, 1);
    expect(readPosition('42 661691 4452797').candidates?.map(({ epsg }) => epsg)).toEqual([32642, 32742]);
    // Far from the band of 32 to 40 N it can only be the hemisphere.
    expect(readPosition('42S 661691 6292135').candidates?.map(({ epsg }) => epsg)).toEqual([32742]);
  });

  test.each(['42R 661691 4452797', '61N 661691 4452797', '0N 661691 4452797', '42N 66169100 4452797'])(
    '%s is no place',
    (text) => {
      expect(readPosition(text).fault).toEqual({ code: 'out-of-range' });
    },
  );
});

describe('MGRS', () => {
  test.each(['42TXK6169052796', '42T XK 61690 52796', '42t xk 61690 52796', 'MGRS 42TXK 6169052796'])(
    '%s',
    (text) => {
      const found = only(text);
      expect(found).toMatchObject({ notation: 'mgrs', epsg: 32642, accuracyM: 0.5 });
      expect(apart(found?.position ?? [0, 0], [70.9, 40.21])).toBeLessThan(1.5);
    },
  );

  test('takes half of the square', () => {
    expect(only('42TXK6152')?.accuracyM).toBe(500);
  });

  test.each(['42TXK2804228834', '42SXK2804228834'])('%s lies across the edge of two bands', (text) => {
    expect(apart(only(text)?.position ?? [0, 0], [70.5, 40])).toBeLessThan(1);
  });

  test.each(['42RXK2804228834', '42SXK6169052796'])(
    '%s bears the letter of a band that is elsewhere',
    (text) => {
      expect(readPosition(text).fault).toEqual({ code: 'out-of-range' });
    },
  );

  test.each(['42TXK616905279', '42T XK 6169 52796'])('%s has unlike halves', (text) => {
    expect(readPosition(text).fault).toEqual({ code: 'not-a-position' });
  });

  test.each(['42TAA6169052796', '42RXK6169052796', '99TXK6169052796'])('%s is no place', (text) => {
    expect(readPosition(text).fault).toEqual({ code: 'out-of-range' });
  });
});

describe('metres of a national grid', () => {
  const place = projPairs.find(({ epsg, lon }) => epsg === 28412 && lon === 70.9)!;
  const [x, y] = [place.y.toFixed(0), place.x.toFixed(0)];

  test.each([
    `x=${x} y=${y}`,
    `X = ${x}, Y = ${y}`,
    `Х=${x} У=${y}`,
    `${x} ${y}`,
    `${y}; ${x}`,
    `СК-42 ${x} ${y}`,
    `CK-42: x=${x}; y=${y}`,
    `${x},0 ${y},0`,
    `EPSG:28412 ${y} ${x}`,
    `СК-42 зона 12: ${y} ${x}`,
    `CK-42 zone 12 ${y} ${x}`,
    `CK-42, zone 12: x=${x}; y=${y.slice(2)}`,
    `EPSG:28412: ${x}, ${y}`,
  ])('%s', (text) => {
    const found = only(text);
    expect(found).toMatchObject({ notation: 'grid', epsg: 28412, datumAccuracyM: 4.5 });
    expect(apart(found?.position ?? [0, 0], [70.9, 40.21])).toBeLessThan(1);
  });

  test('of three-degree zones and of Kyrg-06 are told by the place', () => {
    for (const code of [2539, 7693]) {
      const other = projPairs.find(({ epsg, lon }) => epsg === code && lon === 70.5)!;
      const found = only(`${other.y.toFixed(1)} ${other.x.toFixed(1)}`);
      expect(found?.epsg).toBe(code);
      expect(apart(found?.position ?? [0, 0], [70.5, 40])).toBeLessThan(0.2);
    }
  });

  test('a system of degrees may be named too, longitude first', () => {
    expect(only('EPSG:4284 70.500699 39.999829')).toMatchObject({
      notation: 'degrees',
      epsg: 4284,
      accuracyM: 0.056,
      position: [expect.closeTo(70.5, 6), expect.closeTo(40, 6)],
    });
  });

  test('without their zone are refused', () => {
    expect(readPosition('4452797 661691').fault).toEqual({ code: 'zone-unknown' });
    expect(readPosition('x=4452797 y=99661691').fault).toEqual({ code: 'out-of-range' });
    expect(readPosition('EPSG:2550 661691 4452797').fault).toEqual({ code: 'out-of-range' });
    // Another zone is named than the one that the easting begins with.
    expect(readPosition(`СК-42 зона 13 ${y} ${x}`).fault).toEqual({ code: 'out-of-range' });
  });
});

test('degrees of either order are both candidates where nothing tells', () => {
  expect(readPosition('10 20').candidates?.map(({ position }) => position)).toEqual([
    [20, 10],
    [10, 20],
  ]);
  expect(only('40.21 70.95')).toMatchObject({ notation: 'degrees', accuracyM: 560 });
  expect(only('https://www.openstreetmap.org/#map=15/40.21/70.95')).toMatchObject({ notation: 'link' });
});

test.each(['', 'Isfara', '40.21', '1234567 x', '42T', 'x'.repeat(200)])('%j is no position', (text) => {
  expect(readPosition(text).fault).toEqual({ code: 'not-a-position' });
});

describe('written', () => {
  test('UTM and MGRS are those of GeographicLib, to a metre', () => {
    for (const { lon, lat, utm, mgrs } of writtenPositions) {
      expect(writePosition([lon, lat], 'utm')).toBe(utm.replace(/n /, 'N ').replace(/s /, 'S '));
      const own = writePosition([lon, lat], 'mgrs') ?? '';
      expect(own.slice(0, -10)).toBe(mgrs.slice(0, -10));
      const [one, other] = [own, mgrs].map((each) => [Number(each.slice(-10, -5)), Number(each.slice(-5))]);
      for (const index of [0, 1])
        expect(Math.abs((one?.[index] ?? 0) - (other?.[index] ?? 0))).toBeLessThanOrEqual(1);
    }
  });

  test('each style looks as expected', () => {
    expect(positionStyles.map((style) => writePosition([70.9, 40.21], style))).toEqual([
      '40.21000, 70.90000',
      '40°12′36.0″N 70°54′00.0″E',
      '42N 661691 4452797',
      expect.stringMatching(/^42TXK616[89]\d5279\d$/),
      expect.stringMatching(/^x=445\d{4} y=12661\d{3}$/),
      expect.stringMatching(/^22\d{5} 44\d{5}$/),
    ]);
    expect(writePosition([10, 50], 'kyrg-06')).toBeNull();
    expect(writePosition([-100, 40], 'ck-42')).toBeNull();
    expect(writePosition([70, 85], 'utm')).toBeNull();
    expect(writePosition([70, 95], 'degrees')).toBeNull();
  });

  test('comes back within its last digit, and tells the datum', () => {
    const lonLat = fc.tuple(
      fc.double({ min: 69.3, max: 75, noNaN: true }),
      fc.double({ min: 39.2, max: 43, noNaN: true }),
    );
    fc.assert(
      fc.property(lonLat, fc.constantFrom(...positionStyles), (place, style) => {
        const text = writePosition(place, style) ?? '';
        const found = only(text);
        expect([text, apart(found?.position ?? [0, 0], place) < (style === 'dms' ? 3 : 1.5)]).toEqual([
          text,
          true,
        ]);
        expect(found?.accuracyM).toBeLessThan(2);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.constantFrom(...positionStyles), (lon, lat, style) => {
        writePosition([lon, lat], style);
      }),
    );
  });
});

test('never throws, and a candidate is a place', () => {
  const pieces = [
    '42',
    'N',
    'S',
    ' ',
    '661691',
    '4452797',
    '.',
    ',',
    'x=',
    'EPSG:',
    '28412',
    '12661760',
    'TXK',
    '°',
    "'",
  ];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join('')),
      ),
      (text) => {
        for (const { position } of readPosition(text).candidates ?? []) {
          expect(Math.abs(position[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(position[1])).toBeLessThanOrEqual(90);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of hostilePieces)
    expect([piece, growth(readPosition, piece) < growthOfSquare]).toEqual([piece, true]);
});
