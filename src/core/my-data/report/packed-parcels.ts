import type { ParcelFigures } from '../../exchange/parcel-figures.ts';
import { GrowableArray } from '../../geometry/growable-array.ts';
import type { PartColumns } from '../../geometry/rings.ts';
import type { Parcels } from '../parcels.ts';
import type { Properties } from '../read-item.ts';
import { ShapeStore } from '../shape-store.ts';

/** Outlines as plain columns, to be handed from a worker to the page. */
export type PackedShapes = {
  readonly xy: Float64Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  /** By shape, the number of its first part, and behind them the number of all parts. */
  readonly firsts: Uint32Array;
};

/** The parcels of a file, likewise. */
export type PackedParcels = PackedShapes & {
  readonly states: Uint8Array;
  readonly figures: readonly ParcelFigures[];
  readonly properties: readonly Properties[];
};

/** Copies outlines out of their columns. */
export function packShapes(shapes: ShapeStore): PackedShapes {
  const { parts }: { readonly parts: PartColumns } = shapes;
  const firsts = Uint32Array.from({ length: shapes.count + 1 }, (_, shape) =>
    shape < shapes.count ? shapes.rings(shape).first : parts.count,
  );
  return {
    xy: parts.xy.array.slice(0, parts.xy.length),
    ends: parts.ends.array.slice(0, parts.count),
    kinds: parts.kinds.array.slice(0, parts.count),
    firsts,
  };
}

/** The outlines as they were before they were packed. */
export function unpackShapes({ xy, ends, kinds, firsts }: PackedShapes): ShapeStore {
  const shapes = new ShapeStore();
  for (let shape = 0; shape + 1 < firsts.length; shape++)
    shapes.copy({ xy, ends, kinds, first: firsts[shape] as number, last: firsts[shape + 1] as number });
  return shapes;
}

/** Copies the parcels out of their columns. */
export function packParcels(parcels: Parcels): PackedParcels {
  const { count, shapes, states, properties } = parcels;
  const numbers = Array.from({ length: count }, (_, shape) => shape);
  return {
    ...packShapes(shapes),
    states: Uint8Array.from(numbers, (shape) => states.at(shape)),
    figures: numbers.map((shape) => parcels.figures(shape)),
    properties,
  };
}

/** The parcels as they were before they were packed. */
export function unpackParcels({ states, figures, properties, ...outlines }: PackedParcels): Parcels {
  const [stateColumn, areas] = [new GrowableArray(Uint8Array), new GrowableArray(Float64Array)];
  for (let shape = 0; shape < states.length; shape++) {
    stateColumn.push(states[shape] as number);
    areas.push(figures[shape]?.m2 ?? 0);
  }
  return {
    count: states.length,
    shapes: unpackShapes(outlines),
    states: stateColumn,
    ellipsoidalM2: areas,
    properties: [...properties],
    figures: (shape) => figures[shape] as ParcelFigures,
  };
}
