import { fieldText } from '../../core/my-data/fields.ts';
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

function titleOf(set: ParcelSet, shape: number): string {
  const properties = set.properties[shape] ?? {};
  const name = Object.keys(properties).find((key) => /^(name|title|id|название|имя|аты|ном)$/i.test(key));
  const text = name === undefined ? '' : fieldText(properties[name]);
  return text === '' ? String(shape + 1) : text;
}
