import type { FieldMapping } from './mapping.ts';
import { featureStates, type ParcelSet } from './parcel-set.ts';
import { transferOf } from './transfer.ts';

/** How an opened shape is painted; its place in this list is its number in tiles. */
export const paints = [
  'to-kgz',
  'to-tjk',
  'other',
  'faulty',
  'only-a',
  'only-b',
  'in-both',
  'unsure',
] as const;

function paintOf(set: ParcelSet, shape: number, mapping: FieldMapping): number {
  if (featureStates[set.states.at(shape)] === 'faulty') return paints.indexOf('faulty');
  const to = transferOf(set.properties[shape] ?? {}, mapping)?.to;
  return paints.indexOf(to === 'KGZ' ? 'to-kgz' : to === 'TJK' ? 'to-tjk' : 'other');
}

/** The paint of every shape of a file. */
export const paintAll = (set: ParcelSet, mapping: FieldMapping): Uint8Array =>
  Uint8Array.from({ length: set.count }, (_, shape) => paintOf(set, shape, mapping));
