import type { MultiPolygon, Polygon } from 'geojson';
import { packRings, type Rings, ringStart } from './rings.ts';
import { degree, eccentricitySquared as e2, semiMajorAxis } from './wgs84.ts';

/** Square of the meridian radius at the equator, in units of a². */
const mm0 = (1 - e2) ** 2;

/** Coefficients of q(φ)/2 as an odd series in sin φ; five terms leave less than 1e-11. */
const [c1, c2, c3, c4] = [1, 2, 3, 4].map((k) => (e2 ** k * (2 * k + 2)) / (2 * k + 1) / 2) as [
  number,
  number,
  number,
  number,
];

/**
 * Area on the ellipsoid between the equator and a latitude, per radian of longitude, in units of a²: half of
 * Snyder's q (Map Projections, a Working Manual, 1987, eq. 3-12), whose logarithm is written out as a series.
 */
export function halfQ(sine: number): number {
  const s2 = sine * sine;
  return (1 - e2) * sine * (1 + s2 * (c1 + s2 * (c2 + s2 * (c3 + s2 * c4))));
}

/** Radians of latitude around the ring's first vertex in which the series for q loses nothing. */
const near = 0.01;

/**
 * Signed area of a ring, counter-clockwise positive, in units of a². Each edge is the trapezium of the
 * cylindrical equal-area projection plus the sliver between the straight edge there and the geodesic:
 * Δλ·sin φ·((N cos φ·Δλ)² + 3(M·Δφ)²)/12, the third-order term of the trapezium rule applied to the geodesic
 * equation of a surface of revolution. q and the sliver's factors are expanded around the first vertex, which
 * also keeps the digits of small rings; a vertex too far from it takes the closed form.
 */
function ringArea(xy: Float64Array, start: number, end: number): number {
  const lat0 = (xy[start + 1] as number) * degree;
  const s = Math.sin(lat0);
  const s2 = s * s;
  const c2 = 1 - s2;
  const c = Math.sqrt(c2);
  const w = 1 / (1 - e2 * s2);
  const k = (1 - e2) * w * w;
  // Derivatives of q/2 by latitude at the first vertex.
  const d1 = k * c;
  const d2 = (k * s * (4 * e2 * c2 * w - 1)) / 2;
  const d3 = (k * c * (4 * e2 * w * (c2 - 3 * s2) - 1)) / 6;
  const d4 = (k * s) / 24;
  const d5 = d1 / 120;
  const q0 = halfQ(s);
  // (N cos φ/a)² and 3(M/a)², over 12, to first order in e² s²: the sliver needs no more.
  const east = (c2 * (1 + e2 * s2)) / 12;
  const eastByLat = (-s * c) / 12;
  const north = (mm0 * (1 + 3 * e2 * s2)) / 4;
  let sum = 0;
  let lon1 = xy[start] as number;
  let t1 = 0;
  let q1 = 0;
  for (let i = start + 2; i < end; i += 2) {
    const lon2 = xy[i] as number;
    const t2 = (xy[i + 1] as number) * degree - lat0;
    const q2 =
      t2 < near && t2 > -near
        ? t2 * (d1 + t2 * (d2 + t2 * (d3 + t2 * (d4 + t2 * d5))))
        : halfQ(Math.sin(t2 + lat0)) - q0;
    const dLon = (lon2 - lon1) * degree;
    const dLat = t2 - t1;
    const t = t1 + t2;
    const sliver = (s + (c * t) / 2) * (dLon * dLon * (east + eastByLat * t) + dLat * dLat * north);
    sum -= dLon * ((q1 + q2) / 2 + sliver);
    lon1 = lon2;
    t1 = t2;
    q1 = q2;
  }
  return sum;
}

/**
 * Area in m² on the WGS84 ellipsoid by a closed formula, for live figures and for bulk: within 1e-6 of the
 * geodesic area for parcels up to 1,000 ha at these latitudes, 1e-5 up to 10,000 ha between 80° S and 80° N.
 * Rings must be closed and must not cross the date line; holes are taken off.
 */
export function authalicRingsArea({ xy, ends, kinds, first, last }: Rings): number {
  let sum = 0;
  for (let ring = first; ring < last; ring++) {
    const area = Math.abs(ringArea(xy, ringStart(ends, ring), ends[ring] as number));
    sum += kinds[ring] === 0 ? area : -area;
  }
  return sum * semiMajorAxis * semiMajorAxis;
}

/** As `authalicRingsArea`, of a geometry. */
export const authalicArea = (geometry: Polygon | MultiPolygon): number =>
  authalicRingsArea(packRings(geometry));
