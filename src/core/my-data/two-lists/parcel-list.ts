import { evenAccuracy, type OwnAccuracy } from '../../exchange/own-accuracy.ts';
import type { ParcelFigures } from '../../exchange/parcel-figures.ts';
import { nameRank, numberRank, surest } from '../feature-name.ts';
import { fieldValue } from '../fields.ts';
import type { FieldMapping } from '../mapping.ts';
import { featureStates } from '../parcel-set.ts';
import type { Parcels } from '../parcels.ts';
import type { ShapeStore } from '../shape-store.ts';
import { statedValues } from '../stated-values.ts';
import { type Transfer, transferOf } from '../transfer.ts';

/** A parcel of a list. Text is the file's own, empty where it has none; areas in m², null where there is none. */
export type ListedParcel = {
  /** Its number in the file, from 1. */
  readonly feature: number;
  readonly id: string;
  /** What it is called, first the name to show; more where the list names it in several languages. */
  readonly names: readonly string[];
  readonly transfer: Transfer | null;
  readonly statedM2: number | null;
  readonly figures: ParcelFigures | null;
  /** Whether it has an outline that cannot be measured. */
  readonly isFaulty: boolean;
  /** How far off it is by its own word; null where the file's accuracy holds. */
  readonly accuracy: OwnAccuracy | null;
};

/** A list of parcels; `shapes` are numbered as the parcels are, and one is compared where its parcel has figures. */
export type ParcelList = {
  readonly parcels: readonly ListedParcel[];
  readonly shapes: ShapeStore;
  readonly idField: string | null;
  readonly nameField: string | null;
};

/** Which fields of a list say by what a parcel is known; null for the guess. */
export type KnownBy = { readonly id?: string | null; readonly name?: string | null };

type Properties = Readonly<Record<string, unknown>>;

/** The first field of those wanted that any of the first features has and that serves for nothing else. */
function fieldAmong(
  rank: (heading: string) => number,
  features: readonly Properties[],
  taken: ReadonlySet<string>,
) {
  const fields = new Set<string>();
  for (const feature of features)
    for (const field of Object.keys(feature))
      if (!taken.has(field) && !fields.has(field) && fieldValue(feature, field) !== '') fields.add(field);
  // Of those that are alike the first.
  return surest([...fields].reverse(), rank);
}

/** Features by which it is told which field holds names and numbers. */
const enough = 2000;

/** The parcels of a read file as a list to be compared. */
export function parcelList(parcels: Parcels, mapping: FieldMapping, knownBy: KnownBy = {}): ParcelList {
  const taken = new Set(
    [mapping.from, mapping.to, mapping.exchange, mapping.area ?? null, mapping.accuracy ?? null].filter(
      (field) => field !== null,
    ),
  );
  const first = parcels.properties.slice(0, enough);
  const idField = knownBy.id ?? fieldAmong(numberRank, first, taken);
  const nameField = knownBy.name ?? fieldAmong(nameRank, first, taken);
  const stated = statedValues(parcels, mapping, undefined);
  return {
    idField,
    nameField,
    shapes: parcels.shapes,
    parcels: Array.from({ length: parcels.count }, (_, shape) => {
      const own = parcels.properties[shape] ?? {};
      const name = fieldValue(own, nameField);
      const { area, accuracyM } = stated(shape);
      const state = featureStates[parcels.states.at(shape)];
      const figures = state === 'measured' ? parcels.figures(shape) : null;
      return {
        feature: shape + 1,
        id: fieldValue(own, idField),
        names: name === '' ? [] : [name],
        transfer: transferOf(own, mapping),
        statedM2: area?.m2 ?? null,
        figures,
        isFaulty: state === 'faulty',
        accuracy: figures && accuracyM !== null ? evenAccuracy(accuracyM, figures) : null,
      };
    }),
  };
}
