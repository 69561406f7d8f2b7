import { localPlane } from '../../geometry/local-plane.ts';
import type { SignedRings } from './signed-rings.ts';
import { coincident, ringEdges, type VertexWeights, vertexWeights } from './vertex-weights.ts';

/** Metres east and north of positions that stand as pairs of numbers by turns. */
export type Plane = (positions: Float64Array) => { readonly x: Float64Array; readonly y: Float64Array };

/** The merged vertices of the rings on a plane of their own, as often as asked: of all rings or of those of one side. */
export function ringWeights(
  rings: SignedRings,
  plane: Plane = localPlane,
): (side?: 'first' | 'second') => VertexWeights {
  const { positions } = rings;
  const metres = plane(positions);
  const first = coincident(positions);
  return (side) => {
    const isMeant = (weight: number) => side === undefined || weight > 0 === (side === 'second');
    return vertexWeights(metres, first, ringEdges(rings, isMeant));
  };
}
