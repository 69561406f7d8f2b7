import type { MultiPolygon, Polygon, Position } from 'geojson';

/** WGS84: semi-major axis (m) and first eccentricity squared. */
const a = 6378137;
const f = 1 / 298.257223563;
const e2 = f * (2 - f);
/** Square of the meridian radius at the equator, in units of a². */
const mm0 = (1 - e2) ** 2;
const radians = Math.PI / 180;

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

/**
 * Signed area of a ring, counter-clockwise positive, in units of a². Each edge is the trapezium of the
 * cylindrical equal-area projection plus the sliver between the straight edge there and the geodesic:
 * Δλ·sin φ·((N cos φ·Δλ)² + 3(M·Δφ)²)/12, the third-order term of the trapezium rule applied to the geodesic
 * equation of a surface of revolution.
 */
function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  let lon1 = ring[0]?.[0] as number;
  let lat1 = (ring[0]?.[1] as number) * radians;
  let sine1 = Math.sin(lat1);
  let q1 = halfQ(sine1);
  const sine0 = sine1;
  const q0 = q1;
  const last = ring.length - 1;
  for (let i = 1; i <= last; i++) {
    const position = ring[i] as Position;
    const lon2 = position[0] as number;
    const lat2 = (position[1] as number) * radians;
    const sine2 = i === last ? sine0 : Math.sin(lat2);
    const q2 = i === last ? q0 : halfQ(sine2);
    const dLon = (lon2 - lon1) * radians;
    const dLat = lat2 - lat1;
    const sine = (sine1 + sine2) / 2;
    const s2 = sine * sine;
    // (N/a)² and (M/a)² to first order in e² s²: the sliver needs no more.
    const east = dLon * dLon * (1 - s2) * (1 + e2 * s2);
    const north = dLat * dLat * mm0 * (1 + 3 * e2 * s2);
    sum -= dLon * ((q1 + q2) / 2 + (sine * (east + 3 * north)) / 12);
    lon1 = lon2;
    lat1 = lat2;
    sine1 = sine2;
    q1 = q2;
  }
  return sum;
}

function polygonArea(rings: readonly Position[][]): number {
  let sum = 0;
  for (let i = 0; i < rings.length; i++) {
    const area = Math.abs(ringArea(rings[i] as Position[]));
    sum += i === 0 ? area : -area;
  }
  return sum;
}

/**
 * Area in m² on the WGS84 ellipsoid by a closed formula, for live figures and for bulk: within 1e-6 of the
 * geodesic area for parcels up to 1,000 ha at these latitudes, 1e-5 up to 10,000 ha between 80° S and 80° N.
 * Rings must be closed and must not cross the date line.
 */
export function authalicArea(geometry: Polygon | MultiPolygon): number {
  const units =
    geometry.type === 'Polygon'
      ? polygonArea(geometry.coordinates)
      : geometry.coordinates.reduce((sum, rings) => sum + polygonArea(rings), 0);
  return units * a * a;
}
