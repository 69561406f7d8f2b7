import type { Converter } from './converter.ts';
import { type Ellipsoid, wgs84 } from './ellipsoid.ts';

const degree = Math.PI / 180;
/** Degrees each way: about 10 m, which leaves nine digits of a difference of metres. */
const step = 1e-4;

/** Square metres in a square degree at a latitude of an ellipsoid. */
function squareDegree(lat: number, { a, f }: Ellipsoid): number {
  const e2 = f * (2 - f);
  const w2 = 1 - e2 * Math.sin(lat * degree) ** 2;
  return ((a ** 2 * (1 - e2) * Math.cos(lat * degree)) / w2 ** 2) * degree ** 2;
}

/**
 * How many square metres of a system's grid lie on one of the ellipsoid of WGS84 at a position in degrees: 1.00064
 * means that a sum on the grid is 0.064 % above the measured one. `unit` is the grid's in metres. NaN off the grid.
 */
export function areaScale(converter: Converter, [lon, lat]: readonly [number, number], unit = 1): number {
  const [east, west] = [converter.fromDegrees(lon + step, lat), converter.fromDegrees(lon - step, lat)];
  const [north, south] = [converter.fromDegrees(lon, lat + step), converter.fromDegrees(lon, lat - step)];
  const across = [east[0] - west[0], east[1] - west[1]] as const;
  const along = [north[0] - south[0], north[1] - south[1]] as const;
  const grid = Math.abs(across[0] * along[1] - across[1] * along[0]) * unit ** 2;
  return grid / (2 * step) ** 2 / squareDegree(lat, wgs84);
}
