import { featureName } from '../../core/my-data/feature-name.ts';
import type { MyShape } from '../../core/my-data/my-shape.ts';
import { storedGeometries } from '../../core/my-data/stored-geometry.ts';
import type { Drawable } from './compare.ts';

/** Every shape of a small file, titled by the property that looks most like a name. */
export function myShapes({ set, paints }: Pick<Drawable, 'set' | 'paints'>): MyShape[] {
  return Array.from({ length: set.count }, (_, shape) =>
    storedGeometries(set.shapes, shape).map((geometry) => ({
      feature: shape + 1,
      style: paints[shape] ?? 0,
      title: titleOf(set, shape),
      geometry,
    })),
  ).flat();
}

const titleOf = (set: Drawable['set'], shape: number): string =>
  featureName(set.properties[shape] ?? {}) || String(shape + 1);
