import { metresPerDegree } from '../../geometry/wgs84.ts';

/** How many degrees so many metres are at a latitude. */
export function degreesOf(metres: number, latitude: number): { readonly lon: number; readonly lat: number } {
  const { east, north } = metresPerDegree(latitude);
  return { lon: metres / east, lat: metres / north };
}

/** An edge seen from another: along it, and to its right, metres from its start. */
export type Seen = {
  readonly t1: number;
  readonly h1: number;
  readonly t2: number;
  readonly h2: number;
};

/** The plane along one edge: its length (m), and other edges as they lie to it. Edges by where they stand in `ends`. */
export function alongEdge(ends: Float64Array, edge: number) {
  const at = (index: number) => ends[4 * edge + index] as number;
  const [x0, y0] = [at(0), at(1)];
  const { east, north } = metresPerDegree((at(1) + at(3)) / 2);
  const [dx, dy] = [(at(2) - x0) * east, (at(3) - y0) * north];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  return {
    length,
    /** Whether another edge lies wholly further to the left or to the right than told: quickly, for most do. */
    isAside(other: number, leftM: number, rightM: number): boolean {
      const k = 4 * other;
      const h1 = ((ends[k] as number) - x0) * east * uy - ((ends[k + 1] as number) - y0) * north * ux;
      const h2 = ((ends[k + 2] as number) - x0) * east * uy - ((ends[k + 3] as number) - y0) * north * ux;
      return (h1 < -leftM && h2 < -leftM) || (h1 > rightM && h2 > rightM);
    },
    see(other: number): Seen {
      const [x1, y1] = [
        ((ends[4 * other] as number) - x0) * east,
        ((ends[4 * other + 1] as number) - y0) * north,
      ];
      const [x2, y2] = [
        ((ends[4 * other + 2] as number) - x0) * east,
        ((ends[4 * other + 3] as number) - y0) * north,
      ];
      return {
        t1: x1 * ux + y1 * uy,
        h1: x1 * uy - y1 * ux,
        t2: x2 * ux + y2 * uy,
        h2: x2 * uy - y2 * ux,
      };
    },
    /** Back to degrees. */
    place: (t: number, h: number): readonly [number, number] => [
      x0 + (t * ux + h * uy) / east,
      y0 + (t * uy - h * ux) / north,
    ],
  };
}
