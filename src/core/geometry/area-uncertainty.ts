import type { MultiPolygon, Polygon, Position } from 'geojson';

/** WGS84: semi-major axis (m) and first eccentricity squared. */
const a = 6378137;
const f = 1 / 298.257223563;
const e2 = f * (2 - f);
const radians = Math.PI / 180;

/** Errors of an area, m², that follow from the positional accuracy of its vertices. */
export type AreaUncertainty = {
  /** One standard deviation, where the vertices err each for itself. */
  readonly independentM2: number;
  /** What a shift of the whole outline inwards or outwards by the accuracy makes. */
  readonly systematicM2: number;
};

/** Metres east and north that a degree is at a latitude: prime vertical and meridian radii of curvature. */
function metresPerDegree(lat: number): { east: number; north: number } {
  const sine = Math.sin(lat * radians);
  const w = 1 - e2 * sine * sine;
  return {
    east: (radians * a * Math.cos(lat * radians)) / Math.sqrt(w),
    north: (radians * a * (1 - e2)) / w ** 1.5,
  };
}

function ringSums(ring: readonly Position[]): { squares: number; perimeter: number } {
  const size = ring.length - 1;
  const { east, north } = metresPerDegree((ring[0]?.[1] ?? 0) as number);
  let squares = 0;
  let perimeter = 0;
  for (let i = 0; i < size; i++) {
    const [x0, y0] = ring[i === 0 ? size - 1 : i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    const [x2, y2] = ring[i === size - 1 ? 0 : i + 1] as [number, number];
    squares += ((x2 - x0) * east) ** 2 + ((y2 - y0) * north) ** 2;
    perimeter += Math.sqrt(((x2 - x1) * east) ** 2 + ((y2 - y1) * north) ** 2);
  }
  return { squares, perimeter };
}

/**
 * Errors of the area of a polygon whose vertices are known to `sigmaM` metres (one standard deviation, on each
 * axis). The area is ½ Σ p(i) × p(i+1), so a vertex enters with ½ |p(i+1) − p(i−1)|; independent errors add in
 * squares: σ/2 · sqrt(Σ |p(i+1) − p(i−1)|²). A systematic shift of every edge by σ changes the area by perimeter · σ.
 */
export function areaUncertainty(geometry: Polygon | MultiPolygon, sigmaM: number): AreaUncertainty {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const sums = rings.map(ringSums);
  const squares = sums.reduce((sum, ring) => sum + ring.squares, 0);
  const perimeter = sums.reduce((sum, ring) => sum + ring.perimeter, 0);
  return { independentM2: (sigmaM / 2) * Math.sqrt(squares), systematicM2: perimeter * sigmaM };
}
