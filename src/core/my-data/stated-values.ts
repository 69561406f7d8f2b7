import { createAccuracyField } from './accuracy-field.ts';
import type { FieldMapping } from './mapping.ts';
import type { ParcelSet } from './parcel-set.ts';
import {
  type AreaAllowance,
  agrees,
  createStatedAreas,
  type StatedArea,
  usualAllowance,
} from './stated-area.ts';

/** What the file itself states of one parcel; null where it does not. */
export type StatedValues = {
  readonly area: (StatedArea & { readonly agrees: boolean }) | null;
  readonly accuracyM: number | null;
};

/** Answers what the fields of a file state of its measured parcels. */
export function statedValues(
  {
    count,
    states,
    properties,
    ellipsoidalM2,
  }: Pick<ParcelSet, 'count' | 'states' | 'properties' | 'ellipsoidalM2'>,
  mapping: FieldMapping,
  allowance: AreaAllowance | undefined,
): (shape: number) => StatedValues {
  const areas = mapping.area ? createStatedAreas(mapping.area, allowance) : null;
  const accuracies = mapping.accuracy ? createAccuracyField(mapping.accuracy) : null;
  if (areas) {
    for (let shape = 0; shape < count; shape++)
      if (states.at(shape) === 0)
        areas.add(properties[shape] ?? {}, shape + 1, '', ellipsoidalM2.at(shape), null);
    areas.judge();
  }
  return (shape) => {
    const own = properties[shape] ?? {};
    if (states.at(shape) !== 0) return { area: null, accuracyM: null };
    const area = areas?.areaOf(own) ?? null;
    return {
      area: area && { ...area, agrees: agrees(area, ellipsoidalM2.at(shape), allowance ?? usualAllowance) },
      accuracyM: accuracies?.read(own, shape + 1, '') ?? null,
    };
  };
}
