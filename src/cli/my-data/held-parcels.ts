import type { ParcelFigures } from '../../core/exchange/parcel-figures.ts';
import { GrowableArray } from '../../core/geometry/growable-array.ts';
import type { Rings } from '../../core/geometry/rings.ts';
import { featureStates } from '../../core/my-data/parcel-set.ts';
import type { Parcels } from '../../core/my-data/parcels.ts';
import type { Properties } from '../../core/my-data/read-item.ts';
import { ShapeStore } from '../../core/my-data/shape-store.ts';

/** Features and vertices up to which all of a file is looked at together: unasked, and where that was asked for. */
const usualMost = { features: 100_000, vertices: 1_500_000 };
const askedMost = { features: 500_000, vertices: 8_000_000 };

const nothing: ParcelFigures = { m2: 0, turfM2: 0, independentM2: 0, systematicM2: 0 };

/** The parcels of a file by their places in it, as long as they are not too many to be held. */
export type HeldParcels = {
  /** The next feature, with its parts where it is measured. */
  add(properties: Properties, parts: Rings | null): void;
  /** Figures of the feature with that number, from 1. */
  measured(feature: number, figures: ParcelFigures): void;
  /** Null where there were too many. */
  parcels(): Parcels | null;
};

export function holdParcels(asked: boolean): HeldParcels {
  const most = asked ? askedMost : usualMost;
  let shapes: ShapeStore | null = new ShapeStore();
  const states = new GrowableArray(Uint8Array);
  const ellipsoidalM2 = new GrowableArray(Float64Array);
  let properties: Properties[] = [];
  let figures: ParcelFigures[] = [];
  return {
    add(own, parts) {
      if (!shapes) return;
      if (shapes.count >= most.features || shapes.vertexCount >= most.vertices) {
        [shapes, properties, figures] = [null, [], []];
        return;
      }
      if (parts) shapes.copy(parts);
      else {
        shapes.begin();
        shapes.end();
      }
      states.push(featureStates.indexOf(parts ? 'measured' : 'unreadable'));
      ellipsoidalM2.push(0);
      properties.push(own);
    },
    measured(feature, of) {
      if (!shapes) return;
      figures[feature - 1] = of;
      ellipsoidalM2.set(feature - 1, of.m2);
    },
    parcels: () =>
      shapes && {
        count: shapes.count,
        shapes,
        states,
        properties,
        ellipsoidalM2,
        figures: (shape) => figures[shape] ?? nothing,
      },
  };
}
