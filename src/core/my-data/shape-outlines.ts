import type { Outlines } from '../exchange/exchange-error.ts';
import type { ShapeStore } from './shape-store.ts';

/** The outlines of stored shapes, by the shape's number. */
export const shapeOutlines = (shapes: ShapeStore): Outlines => ({
  get vertexCount() {
    return shapes.vertexCount;
  },
  addTo(rings, parcel, side, accuracyM) {
    if (parcel === null) return;
    const at = (index: number) => shapes.coordinate(index);
    shapes.eachPart(parcel, (kind, from, to) => {
      if (kind <= 1) rings.addFlat({ from, to, at }, kind === 1, side * accuracyM);
    });
  },
});
