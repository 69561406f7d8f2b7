import type { Position } from 'geojson';
import { gaussianSums } from '../../../../src/core/exchange/area-error/gaussian-sums.ts';
import { ringWeights } from '../../../../src/core/exchange/area-error/ring-weights.ts';
import { type Side, SignedRings } from '../../../../src/core/exchange/area-error/signed-rings.ts';

export type Outline = { readonly ring: readonly Position[]; readonly side: Side; readonly hole?: boolean };

/** A rectangle in metres, closed, a vertex each `every` metres or only at its corners. */
export function rectangleRing(
  x: number,
  y: number,
  width: number,
  height: number,
  every = Infinity,
): Position[] {
  const corners: Position[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  return corners.flatMap(([x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = corners[i + 1] ?? [x1, y1];
    const steps = Math.max(1, Math.round(Math.hypot(x2 - x1, y2 - y1) / every));
    if (i === 4) return [[x1, y1]];
    return Array.from({ length: steps }, (_, k) => [
      x1 + ((x2 - x1) * k) / steps,
      y1 + ((y2 - y1) * k) / steps,
    ]);
  });
}

export function signed(outlines: readonly Outline[]): SignedRings {
  const rings = new SignedRings();
  for (const { ring, side, hole = false } of outlines) rings.addRing(ring, hole, side);
  return rings;
}

const asMetres = (positions: Float64Array) => ({
  x: positions.filter((_, i) => i % 2 === 0),
  y: positions.filter((_, i) => i % 2 === 1),
});

/** The weights of outlines that are in metres on a plane already. */
export const planarWeights = (outlines: readonly Outline[]) => ringWeights(signed(outlines), asMetres)();

/** One standard deviation (m²) of the outlines' difference for points 1 m off, alike over each length. */
export const planarSds = (outlines: readonly Outline[], lengthsM: readonly number[]): readonly number[] =>
  gaussianSums(planarWeights(outlines), lengthsM).map((sum) => Math.sqrt(Math.max(0, sum)) / 2);
