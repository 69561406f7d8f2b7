import { localPlane } from './local-plane.ts';
import type { SignedRings } from './signed-rings.ts';
import { coincident, ringEdges, type VertexWeights, vertexWeights } from './vertex-weights.ts';

/** Metres east and north of positions that stand as pairs of numbers by turns. */
export type Plane = (positions: Float64Array) => { readonly x: Float64Array; readonly y: Float64Array };

/** The merged vertices of all rings, on a plane of their own. */
export function ringWeights(rings: SignedRings, plane: Plane = localPlane): VertexWeights {
  const positions = rings.lonLat.toArray();
  return vertexWeights(plane(positions), coincident(positions), ringEdges(rings));
}
