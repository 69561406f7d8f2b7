import type { MultiPolygon, Polygon } from 'geojson';
import { packRings, type Rings, ringStart } from './rings.ts';
import { metresPerDegree } from './wgs84.ts';

/** Errors of an area, m², that follow from the positional accuracy of its vertices. */
export type AreaUncertainty = {
  /** One standard deviation, where the vertices err each for itself. */
  readonly independentM2: number;
  /** What a shift of the whole outline inwards or outwards by the accuracy makes. */
  readonly systematicM2: number;
};

/**
 * Errors of the area of polygons whose vertices are known to `sigmaM` metres (one standard deviation, on each
 * axis). The area is ½ Σ p(i) × p(i+1), so a vertex enters with ½ |p(i+1) − p(i−1)|; independent errors add in
 * squares: σ/2 · sqrt(Σ |p(i+1) − p(i−1)|²). A systematic shift of every edge by σ changes the area by perimeter · σ.
 */
export function ringsUncertainty({ xy, ends, first, last }: Rings, sigmaM: number): AreaUncertainty {
  let squares = 0;
  let perimeter = 0;
  for (let ring = first; ring < last; ring++) {
    const start = ringStart(ends, ring);
    const end = (ends[ring] as number) - 2;
    const { east, north } = metresPerDegree(xy[start + 1] as number);
    let x0 = xy[end - 2] as number;
    let y0 = xy[end - 1] as number;
    let x1 = xy[start] as number;
    let y1 = xy[start + 1] as number;
    for (let i = start + 2; i <= end; i += 2) {
      const x2 = xy[i] as number;
      const y2 = xy[i + 1] as number;
      squares += ((x2 - x0) * east) ** 2 + ((y2 - y0) * north) ** 2;
      perimeter += Math.sqrt(((x2 - x1) * east) ** 2 + ((y2 - y1) * north) ** 2);
      x0 = x1;
      y0 = y1;
      x1 = x2;
      y1 = y2;
    }
  }
  return { independentM2: (sigmaM / 2) * Math.sqrt(squares), systematicM2: perimeter * sigmaM };
}

/** As `ringsUncertainty`, of a geometry. */
export const areaUncertainty = (geometry: Polygon | MultiPolygon, sigmaM: number): AreaUncertainty =>
  ringsUncertainty(packRings(geometry), sigmaM);
