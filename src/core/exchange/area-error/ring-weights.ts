import { localPlane } from './local-plane.ts';
import type { SignedRings } from './signed-rings.ts';
import { coincident, type VertexWeights, vertexWeights } from './vertex-weights.ts';

/** Metres east and north of positions that stand as pairs of numbers by turns. */
export type Plane = (positions: Float64Array) => { readonly x: Float64Array; readonly y: Float64Array };

/** The merged vertices of some of the rings (all unless told), on a plane of their own. */
export function ringWeights(
  rings: SignedRings,
  group: readonly number[] = Array.from({ length: rings.count }, (_, ring) => ring),
  plane: Plane = localPlane,
): VertexWeights {
  let count = 0;
  for (const ring of group) count += rings.end(ring) - (rings.starts[ring] as number);
  const positions = new Float64Array(2 * count);
  const edges = new Uint32Array(2 * count);
  const signs = new Int8Array(count);
  let at = 0;
  for (const ring of group) {
    const first = at;
    const sign = rings.signs[ring] as number;
    const end = rings.end(ring);
    for (let i = rings.starts[ring] as number; i < end; i++, at++) {
      positions[2 * at] = rings.lonLat.at(2 * i);
      positions[2 * at + 1] = rings.lonLat.at(2 * i + 1);
      edges[2 * at] = at;
      edges[2 * at + 1] = at + 1;
      signs[at] = sign;
    }
    edges[2 * at - 1] = first;
  }
  return vertexWeights(plane(positions), coincident(positions), edges, signs);
}
