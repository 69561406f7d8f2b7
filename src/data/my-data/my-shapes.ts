import { featureName } from '../../core/my-data/feature-name.ts';
import type { MyShape } from '../../core/my-data/my-shape.ts';
import type { ParcelSet } from '../../core/my-data/parcel-set.ts';
import { storedGeometries } from '../../core/my-data/stored-geometry.ts';

/** Every shape of a small file, titled by the property that looks most like a name. */
export function myShapes(set: ParcelSet, paints: Uint8Array): MyShape[] {
  return Array.from({ length: set.count }, (_, shape) =>
    storedGeometries(set.shapes, shape).map((geometry) => ({
      feature: shape + 1,
      style: paints[shape] ?? 0,
      title: titleOf(set, shape),
      geometry,
    })),
  ).flat();
}

const titleOf = (set: ParcelSet, shape: number): string =>
  featureName(set.properties[shape] ?? {}) || String(shape + 1);
