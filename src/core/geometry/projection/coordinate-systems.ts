import { type Datum, modernDatum, pulkovo1942, wgs84Datum } from './datum.ts';
import { noShift } from './datum-shift.ts';
import { wgs84 } from './ellipsoid.ts';
import type { ProjDefinition } from './proj-definition.ts';

/** A system of coordinates: how it is called, where it is used, how well its datum is tied to WGS84. */
export type CoordinateSystem = {
  /** Null where a file or the reader defined it by parameters of their own. */
  readonly epsg: number | null;
  /** As EPSG, the file, or the reader names it; not translated. */
  readonly name: string;
  readonly definition: ProjDefinition;
  /** Metres to which the datum's shift to WGS84 is known (EPSG's figure); null where nobody tells. */
  readonly accuracyM: number | null;
  /** West, south, east, north in degrees: EPSG's area of use, or the zone; null where there is none. */
  readonly bounds: readonly [number, number, number, number] | null;
};

type Bounds = CoordinateSystem['bounds'];

function geographic(epsg: number, name: string, datum: Datum, bounds: Bounds): CoordinateSystem {
  const { accuracyM, ...rest } = datum;
  const definition: ProjDefinition = { projection: 'longlat', parameters: {}, ...rest, unit: 1 };
  return { epsg, name, definition, accuracyM, bounds };
}

type Grid = { lon_0: number; x_0: number; lat_0?: number; k_0?: number; y_0?: number };

function transverse(epsg: number, name: string, datum: Datum, grid: Grid, bounds: Bounds): CoordinateSystem {
  const { accuracyM, ...rest } = datum;
  const parameters = { lat_0: 0, k_0: 1, y_0: 0, ...grid };
  return { epsg, name, definition: { projection: 'tmerc', parameters, ...rest, unit: 1 }, accuracyM, bounds };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** A meridian east of 180 counted from the west, and as EPSG writes it in a name. */
const around = (meridian: number) => (meridian > 180 ? meridian - 360 : meridian);
const meridianName = (meridian: number) =>
  around(meridian) < 0 ? `CM ${-around(meridian)}W` : `CM ${meridian}E`;
const strip = (meridian: number, width: number, south: number, north: number): Bounds => {
  const middle = around(meridian);
  return [middle - width / 2, south, middle + width / 2, north];
};

function utm(zone: number, south: boolean): CoordinateSystem {
  const grid = { lon_0: 6 * zone - 183, k_0: 0.9996, x_0: 500_000, y_0: south ? 10_000_000 : 0 };
  const name = `WGS 84 / UTM zone ${zone}${south ? 'S' : 'N'}`;
  const bounds = strip(grid.lon_0, 6, south ? -80 : 0, south ? 0 : 84);
  return transverse((south ? 32700 : 32600) + zone, name, wgs84Datum, grid, bounds);
}

function pulkovo(epsg: number, name: string, meridian: number, x_0: number, width: number): CoordinateSystem {
  const bounds = strip(meridian, width, 35.14, 81.91);
  return transverse(epsg, `Pulkovo 1942 / ${name}`, pulkovo1942, { lon_0: around(meridian), x_0 }, bounds);
}

/** Six-degree zones with their number before the easting, and the same by meridian without it. */
const sixDegree: readonly CoordinateSystem[] = [
  ...range(2, 32).map((zone) =>
    pulkovo(28400 + zone, `Gauss-Kruger zone ${zone}`, 6 * zone - 3, zone * 1e6 + 500_000, 6),
  ),
  ...range(2492, 2522).map((epsg) => {
    // 2492 and 2493 (9 and 15 E) are deprecated, and follow the same rule.
    const meridian = 6 * (epsg - 2492) + 9;
    return pulkovo(epsg, `Gauss-Kruger ${meridianName(meridian)}`, meridian, 500_000, 6);
  }),
];

/** EPSG's codes of the three-degree zones run with gaps: 2550 and 2600 are systems of other countries. */
export const threeDegreeZone = (zone: number) => (zone === 60 ? 3389 : zone < 34 ? 2516 + zone : 2517 + zone);
const threeDegreeMeridian = (index: number) => (index < 18 ? 2582 + index : 2583 + index);

const threeDegree: readonly CoordinateSystem[] = [
  ...range(7, 64).map((zone) =>
    pulkovo(threeDegreeZone(zone), `3-degree Gauss-Kruger zone ${zone}`, 3 * zone, zone * 1e6 + 500_000, 3),
  ),
  ...range(0, 57).map((index) => {
    const meridian = 21 + 3 * index;
    const name = `3-degree Gauss-Kruger ${meridianName(meridian)}`;
    return pulkovo(threeDegreeMeridian(index), name, meridian, 500_000, 3);
  }),
];

/** Kyrgyzstan 2006: EPSG writes the meridian 68.31 for 68°31′. */
const kyrgyz: readonly CoordinateSystem[] = range(1, 5).map((zone) =>
  transverse(
    7691 + zone,
    `Kyrg-06 / zone ${zone}`,
    modernDatum,
    { lon_0: 68 + 31 / 60 + 3 * (zone - 1), x_0: zone * 1e6 + 300_000, y_0: 14_743.5 },
    [67.0166667 + 3 * (zone - 1), 39.19, 70.0166667 + 3 * (zone - 1), 43.22],
  ),
);

/** Uzbekistan 2024: zone, latitude of origin, scale on the meridian. */
const uzbek: readonly CoordinateSystem[] = (
  [
    [40, 40, 0.9999984965],
    [41, 37, 0.99999730738],
    [42, 36, 0.9999962402],
    [43, 39, 0.999995546],
  ] as const
).map(([zone, lat_0, k_0]) => {
  const lon_0 = 6 * zone - 183;
  const name = `UZGD2024 / UzREF24 zone ${zone}`;
  return transverse(10686 + zone, name, modernDatum, { lon_0, lat_0, k_0, x_0: 350_000 }, [
    lon_0 - 3,
    37.18,
    lon_0 + 3,
    45.58,
  ]);
});

const webMercator: CoordinateSystem = {
  epsg: 3857,
  name: 'WGS 84 / Pseudo-Mercator',
  definition: { projection: 'webmerc', parameters: {}, ellipsoid: wgs84, towgs84: noShift, unit: 1 },
  accuracyM: 0,
  bounds: [-180, -85.06, 180, 85.06],
};

const world: Bounds = [-180, -90, 180, 90];

export const coordinateSystems: readonly CoordinateSystem[] = [
  geographic(4326, 'WGS 84', wgs84Datum, world),
  geographic(4979, 'WGS 84', wgs84Datum, world),
  geographic(4258, 'ETRS89', modernDatum, world),
  geographic(4937, 'ETRS89', modernDatum, world),
  geographic(7686, 'Kyrg-06', modernDatum, [69.24, 39.19, 80.29, 43.27]),
  geographic(10725, 'UZGD2024', modernDatum, [55.99, 37.18, 73.17, 45.58]),
  geographic(4284, 'Pulkovo 1942', pulkovo1942, [19.57, 35.14, -168.97, 81.91]),
  webMercator,
  ...range(1, 60).flatMap((zone) => [utm(zone, false), utm(zone, true)]),
  ...kyrgyz,
  ...uzbek,
  ...sixDegree,
  ...threeDegree,
];

const byCode = new Map(coordinateSystems.map((system) => [system.epsg, system]));
/** Codes of other lists, and withdrawn ones, of the same systems; not 2577, withdrawn for its false easting. */
const otherCodes = new Map([
  [900913, 3857],
  [3785, 3857],
  [102100, 3857],
  [102113, 3857],
  ...range(2, 32).map((zone) => [28460 + zone, 2490 + zone] as const),
  ...range(102557, 102561).map((code) => [code, code - 94865] as const),
  [10724, 10725],
  [7685, 7686],
]);

/** The system of an EPSG code (or of Esri's or a withdrawn one for the same), or null where it is not known here. */
export const systemOfCode = (code: number): CoordinateSystem | null =>
  byCode.get(otherCodes.get(code) ?? code) ?? null;
