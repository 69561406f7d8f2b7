import type { ParcelFigures } from '../../exchange/parcel-figures.ts';
import { GrowableArray } from '../../geometry/growable-array.ts';
import type { PartColumns } from '../../geometry/rings.ts';
import type { Parcels } from '../parcels.ts';
import type { Properties } from '../read-item.ts';
import { ShapeStore } from '../shape-store.ts';

/** The parcels of a file as plain columns, to be handed from a worker to the page. */
export type PackedParcels = {
  readonly xy: Float64Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  /** By shape, the number of its first part, and behind them the number of all parts. */
  readonly firsts: Uint32Array;
  readonly states: Uint8Array;
  readonly figures: readonly ParcelFigures[];
  readonly properties: readonly Properties[];
};

/** Copies the parcels out of their columns. */
export function packParcels(parcels: Parcels): PackedParcels {
  const { count, shapes, states, properties } = parcels;
  const { parts }: { readonly parts: PartColumns } = shapes;
  const numbers = Array.from({ length: count }, (_, shape) => shape);
  return {
    xy: parts.xy.array.slice(0, parts.xy.length),
    ends: parts.ends.array.slice(0, parts.count),
    kinds: parts.kinds.array.slice(0, parts.count),
    firsts: Uint32Array.from([...numbers.map((shape) => shapes.rings(shape).first), parts.count]),
    states: Uint8Array.from(numbers, (shape) => states.at(shape)),
    figures: numbers.map((shape) => parcels.figures(shape)),
    properties,
  };
}

/** The parcels as they were before they were packed. */
export function unpackParcels({
  xy,
  ends,
  kinds,
  firsts,
  states,
  figures,
  properties,
}: PackedParcels): Parcels {
  const shapes = new ShapeStore();
  const [stateColumn, areas] = [new GrowableArray(Uint8Array), new GrowableArray(Float64Array)];
  for (let shape = 0; shape < states.length; shape++) {
    shapes.copy({ xy, ends, kinds, first: firsts[shape] as number, last: firsts[shape + 1] as number });
    stateColumn.push(states[shape] as number);
    areas.push(figures[shape]?.m2 ?? 0);
  }
  return {
    count: states.length,
    shapes,
    states: stateColumn,
    ellipsoidalM2: areas,
    properties: [...properties],
    figures: (shape) => figures[shape] as ParcelFigures,
  };
}
