import { datumShift } from './datum-shift.ts';
import { isGeocentric } from './ellipsoid.ts';
import type { ProjDefinition, Projection, ProjectionParameters } from './proj-definition.ts';
import { defaultParameters } from './proj-definition.ts';
import { type Pair, type PlaneProjection, transverseMercator } from './transverse-mercator.ts';

/** Between coordinates of a system (easting first, in its own unit) and degrees of WGS84; NaN where there is no place. */
export type Converter = {
  readonly toDegrees: (x: number, y: number) => Pair;
  readonly fromDegrees: (lon: number, lat: number) => Pair;
};

const degree = Math.PI / 180;
const nowhere: Pair = [Number.NaN, Number.NaN];
const isPlace = ([lon, lat]: Pair) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** Whether a system's coordinates are degrees of WGS84 already (or of a frame within a metre or two of it). */
export const isDegrees = ({ projection, ellipsoid, towgs84 }: ProjDefinition): boolean =>
  projection === 'longlat' && isGeocentric(ellipsoid) && towgs84.every((value) => value === 0);

/** Web Mercator (EPSG 1024): spherical formulas for ellipsoidal angles. */
const webMercator = (a: number): PlaneProjection => ({
  forward: (lon, lat) => [a * lon, a * Math.asinh(Math.tan(lat))],
  inverse: (x, y) => (Math.abs(y) <= 5 * a ? [x / a, Math.atan(Math.sinh(y / a))] : nowhere),
});

const complete = (parameters: ProjectionParameters) => ({
  lat_0: 0,
  lon_0: 0,
  k_0: 1,
  x_0: 0,
  y_0: 0,
  ...parameters,
});

/** From the system's own longitude and latitude in radians to its coordinates in metres, and back. */
function offsets(definition: ProjDefinition, plane: PlaneProjection): PlaneProjection {
  const { lat_0, lon_0, k_0, x_0, y_0 } = complete(definition.parameters);
  const [, south] = plane.forward(0, lat_0 * degree);
  return {
    forward(lon, lat) {
      const [x, y] = plane.forward(lon - lon_0 * degree, lat);
      return [k_0 * x + x_0, k_0 * (y - south) + y_0];
    },
    inverse(x, y) {
      const [lon, lat] = plane.inverse((x - x_0) / k_0, (y - y_0) / k_0 + south);
      const east = lon + lon_0 * degree;
      return [Math.abs(east) > Math.PI ? east - Math.sign(east) * 2 * Math.PI : east, lat];
    },
  };
}

/** The projection where a closed form or series stands here; null where only the library has it. */
function ownProjection(definition: ProjDefinition): PlaneProjection | null {
  const plane: Partial<Record<Projection, () => PlaneProjection>> = {
    longlat: () => ({
      forward: (lon, lat) => [lon / degree, lat / degree],
      inverse: (x, y) => (Math.abs(x) <= 360 && Math.abs(y) <= 90 ? [x * degree, y * degree] : nowhere),
    }),
    webmerc: () => webMercator(definition.ellipsoid.a),
    tmerc: () => offsets(definition, transverseMercator(definition.ellipsoid)),
  };
  return plane[definition.projection]?.() ?? null;
}

function shifted(definition: ProjDefinition, projection: PlaneProjection): Converter {
  const { ellipsoid, towgs84, unit } = definition;
  const still = isGeocentric(ellipsoid) && towgs84.every((value) => value === 0);
  const shift = datumShift(ellipsoid, towgs84);
  return {
    toDegrees(x, y) {
      const [lon, lat] = projection.inverse(x * unit, y * unit);
      const at = still ? ([lon, lat] as const) : shift.toWgs84(lon, lat);
      const degrees: Pair = [at[0] / degree, at[1] / degree];
      return isPlace(degrees) ? degrees : nowhere;
    },
    fromDegrees(lon, lat) {
      if (!isPlace([lon, lat])) return nowhere;
      const at = still
        ? ([lon * degree, lat * degree] as const)
        : shift.fromWgs84(lon * degree, lat * degree);
      const [x, y] = projection.forward(at[0], at[1]);
      return [x / unit, y / unit];
    },
  };
}

/** The converter of a geographic system, a transverse Mercator or Web Mercator; null for any other projection. */
export function ownConverter(definition: ProjDefinition): Converter | null {
  const projection = ownProjection(definition);
  return projection && shifted(definition, projection);
}

/** Projections of the library; it is given numbers only and never a datum, so that no shift is left to it. */
async function libraryProjection(definition: ProjDefinition): Promise<PlaneProjection> {
  const { default: proj4 } = await import('proj4');
  const { a, f } = definition.ellipsoid;
  const size = `+a=${a} +b=${a * (1 - f)} +no_defs`;
  const parameters = Object.entries({ ...defaultParameters, ...definition.parameters });
  const projected = [
    `+proj=${definition.projection}`,
    ...parameters.map(([name, value]) => `+${name}=${value}`),
  ];
  const converter = proj4(`+proj=longlat ${size}`, `${projected.join(' ')} ${size} +units=m`);
  const numbers = ([x = Number.NaN, y = Number.NaN]: number[]): Pair => [x, y];
  return {
    forward: (lon, lat) => numbers(converter.forward([lon / degree, lat / degree])),
    inverse(x, y) {
      if (!(Math.abs(x) < 1e8 && Math.abs(y) < 1e8)) return nowhere;
      const [lon, lat] = numbers(converter.inverse([x, y]));
      return [lon * degree, lat * degree];
    },
  };
}

/** The converter of any definition. */
export async function converterOf(definition: ProjDefinition): Promise<Converter> {
  return ownConverter(definition) ?? shifted(definition, await libraryProjection(definition));
}
