import { reportedHectares } from '../../exchange/published-balance.ts';
import { cite } from '../cite.ts';
import type { Mark } from '../marks.ts';
import { nameIn } from '../name.ts';
import type { Parcel } from '../parcel.ts';
import type { SymbolId } from '../symbols.ts';
import type { Layer } from './layer.ts';
import { byId, errorRadius, mark } from './mark.ts';

const parcelSymbol = ({ to, placing }: Parcel): SymbolId => {
  const direction = to === 'KGZ' ? 'parcel-to-kgz' : 'parcel-to-tjk';
  return placing === 'mapped' ? direction : `${direction}-schematic`;
};

/** Below this zoom an exchange is one symbol; its plots are drawn there only while it is brought forward. */
export const plotZoom = 10;

/** The parcels of the published list that have a place; those of another than the chosen exchange are dimmed. */
const parcelMarks = (parcels: readonly Parcel[], exchange: string | null, lang: string): Mark[] =>
  parcels.flatMap((parcel) =>
    parcel.geometry === null
      ? []
      : mark({
          id: parcel.id,
          geometry: parcel.geometry,
          symbol: parcelSymbol(parcel),
          title: nameIn(parcel.name, lang),
          minZoom: parcel.exchange === exchange ? 0 : plotZoom,
          dimmed: exchange !== null && parcel.exchange !== exchange,
          errorRadiusM: errorRadius(parcel.positionErrorKm),
        }),
  );

/** The exchanged parcels of the published list. */
export const parcelsLayer: Layer = {
  id: 'parcels',
  sided: false,
  reported: true,
  features: ({ parcels }) => parcels,
  marks: ({ parcels }, { exchange, lang }) => parcelMarks(parcels, exchange, lang),
  memoKey: ({ exchange, lang }) => `${exchange}|${lang}`,
  rows: ({ parcels }) =>
    parcels.map((parcel) => ({
      id: parcel.id,
      name: parcel.name,
      exchange: parcel.exchange,
      figure: { kind: 'reported', hectares: reportedHectares(parcel) },
    })),
  card(atlas, id, measures) {
    const parcel = byId(atlas.parcels, id);
    if (!parcel) return null;
    return {
      kind: 'parcel',
      parcel,
      range: reportedHectares(parcel),
      measured: measures.areas(parcel),
      sources: cite(atlas, parcel.sources),
    };
  },
};
