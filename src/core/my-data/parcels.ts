import type { ParcelSet } from './parcel-set.ts';

/** What looking at the parcels of a file together needs of them; numbered from 0. Only state 0 is measured. */
export type Parcels = Pick<
  ParcelSet,
  'count' | 'shapes' | 'states' | 'properties' | 'ellipsoidalM2' | 'figures'
>;
