import { type Ellipsoid, wgs84 } from './ellipsoid.ts';
import type { Pair } from './transverse-mercator.ts';

/**
 * The seven numbers of PROJ's `+towgs84`: translations in metres, rotations in arc-seconds in the *position vector*
 * convention, scale in parts per million. EPSG gives most of this region's (15865) as a *coordinate frame* rotation:
 * there the rotations have the other sign.
 */
export type ToWgs84 = readonly [number, number, number, number, number, number, number];
type Triple = readonly [number, number, number];

export const noShift: ToWgs84 = [0, 0, 0, 0, 0, 0, 0];

function toGeocentric({ a, f }: Ellipsoid, lon: number, lat: number): Triple {
  const e2 = f * (2 - f);
  const normal = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  const across = normal * Math.cos(lat);
  return [across * Math.cos(lon), across * Math.sin(lon), normal * (1 - e2) * Math.sin(lat)];
}

/** Longitude and latitude, the height left out; Bowring 1985, exact to nanometres near the ground. */
function toGeodetic({ a, f }: Ellipsoid, [x, y, z]: Triple): Pair {
  const e2 = f * (2 - f);
  const across = Math.hypot(x, y);
  let reduced = Math.atan2(z, across * (1 - f));
  let lat = 0;
  for (let step = 0; step < 3; step++) {
    lat = Math.atan2(
      z + (e2 / (1 - f)) * a * Math.sin(reduced) ** 3,
      across - e2 * a * Math.cos(reduced) ** 3,
    );
    reduced = Math.atan2((1 - f) * Math.sin(lat), Math.cos(lat));
  }
  return [Math.atan2(y, x), lat];
}

/**
 * From a datum on its own ellipsoid to WGS84 and back, radians, heights taken as 0 on the ellipsoid that is left: what
 * PROJ's `+towgs84` means (Helmert, EPSG 9606, small angles).
 */
export function datumShift(ellipsoid: Ellipsoid, [tx, ty, tz, ...turns]: ToWgs84) {
  const arcSecond = Math.PI / 180 / 3600;
  const [rx, ry, rz] = [turns[0] * arcSecond, turns[1] * arcSecond, turns[2] * arcSecond];
  const scale = 1 + turns[3] * 1e-6;
  return {
    toWgs84(lon: number, lat: number): Pair {
      const [x, y, z] = toGeocentric(ellipsoid, lon, lat);
      return toGeodetic(wgs84, [
        tx + scale * (x - rz * y + ry * z),
        ty + scale * (rz * x + y - rx * z),
        tz + scale * (-ry * x + rx * y + z),
      ]);
    },
    fromWgs84(lon: number, lat: number): Pair {
      const [x, y, z] = toGeocentric(wgs84, lon, lat);
      const [dx, dy, dz] = [(x - tx) / scale, (y - ty) / scale, (z - tz) / scale];
      return toGeodetic(ellipsoid, [dx + rz * dy - ry * dz, -rz * dx + dy + rx * dz, ry * dx - rx * dy + dz]);
    },
  };
}
