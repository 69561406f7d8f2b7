/**
 * A ring of flat x, y pairs clipped to a square from `low` to `high` on both axes (Sutherland and Hodgman,
 * 1974). For looking only: edges along the square are part of the result.
 */
export const clipRing = (ring: readonly number[], low: number, high: number): number[] =>
  clipToBox(ring, [low, low, high, high]);

/** The same for any box: west, south, east, north. */
export function clipToBox(
  ring: readonly number[],
  [west, south, east, north]: readonly [number, number, number, number],
): number[] {
  let points = clipAxis(ring, 0, west, 1);
  points = clipAxis(points, 0, east, -1);
  points = clipAxis(points, 1, south, 1);
  return clipAxis(points, 1, north, -1);
}

/** Keeps what lies beyond `edge` in the direction `sign` of one axis. */
function clipAxis(ring: readonly number[], axis: 0 | 1, edge: number, sign: 1 | -1): number[] {
  const out: number[] = [];
  const count = ring.length / 2;
  const at = (i: number, which: number) => ring[i * 2 + which] as number;
  for (let i = 0, before = count - 1; i < count; before = i++) {
    const [a, b] = [(at(before, axis) - edge) * sign, (at(i, axis) - edge) * sign];
    if (a >= 0 !== b >= 0) {
      const share = a / (a - b);
      out.push(
        at(before, 0) + (at(i, 0) - at(before, 0)) * share,
        at(before, 1) + (at(i, 1) - at(before, 1)) * share,
      );
    }
    if (b >= 0) out.push(at(i, 0), at(i, 1));
  }
  return out;
}
