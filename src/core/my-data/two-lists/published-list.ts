import type { Parcel } from '../../atlas/parcel.ts';
import { reportedHectares } from '../../exchange/published-balance.ts';
import { squareMetresPerHectare } from '../../geometry/wgs84.ts';
import { ShapeStore } from '../shape-store.ts';
import type { ParcelList } from './parcel-list.ts';

/**
 * The published ledger as a list to compare with: its parcels bear their names in five languages and the area that
 * the first source states. None has an outline: what the map draws of them is schematic, and says nothing of ground.
 */
export const publishedList = (ledger: readonly Parcel[]): ParcelList => ({
  idField: 'id',
  nameField: 'name',
  shapes: new ShapeStore(),
  parcels: ledger.map((parcel, index) => {
    const { id, name, exchange, from, to } = parcel;
    return {
      feature: index + 1,
      id,
      names: [...new Set(Object.values(name).filter((each) => each !== undefined))],
      transfer: { exchange, from, to },
      statedM2: reportedHectares(parcel).value * squareMetresPerHectare,
      figures: null,
      isFaulty: false,
      accuracy: null,
    };
  }),
});
