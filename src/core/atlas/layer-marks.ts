import { type Border, drawnIn } from './border.ts';
import type { Change } from './change.ts';
import { type Crossing, stateOn } from './crossing.ts';
import type { Mark, SymbolId } from './marks.ts';
import type { MemorialPoint } from './memorial.ts';
import { nameIn } from './name.ts';
import type { Parcel } from './parcel.ts';
import type { Place } from './place.ts';
import { placeZoom } from './place-zoom.ts';
import type { Road } from './road.ts';
import type { Water } from './water.ts';

/** The study's two countries; ground that passes between others is another matter. */
const treatyPair = 'KGZ-TJK';

const metresPerKm = 1000;
const errorRadius = (km: number | null) => (km === null ? null : km * metresPerKm);

const mark = (fields: Pick<Mark, 'id' | 'symbol' | 'geometry' | 'title'> & Partial<Mark>): Mark => ({
  dimmed: false,
  errorRadiusM: null,
  minZoom: 0,
  ...fields,
});

/** Which snapshot is shown; `since`, where not null, is the one before it that it is compared with. */
export type ShownSnapshot = {
  readonly first: string;
  readonly release: string;
  readonly since: string | null;
};

function lineSymbol(border: Border, { first, release, since }: ShownSnapshot): SymbolId | null {
  const drawn = drawnIn(border, release);
  if (border.pair !== treatyPair) return drawn ? 'line-other' : null;
  if (drawn) return since !== null && !drawnIn(border, since) ? 'line-new' : 'line-now';
  if (since !== null && drawnIn(border, since)) return 'line-gone';
  return drawnIn(border, first) ? 'line-former' : null;
}

/**
 * The line as drawn in one release, and, dotted, what the first drew of the treaty's line and it does not. Where
 * it is compared with the snapshot before, what is new and what is gone stand out.
 */
export const borderMarks = (borders: readonly Border[], shown: ShownSnapshot): Mark[] =>
  borders.flatMap((border) => {
    const symbol = lineSymbol(border, shown);
    const { id, geometry, pair } = border;
    return symbol ? [mark({ id, geometry, symbol, title: pair })] : [];
  });

const changeSymbol = ({ from, to }: Change): SymbolId => {
  if (from === 'UZB' || to === 'UZB') return 'change-other';
  return to === 'KGZ' ? 'change-to-kgz' : 'change-to-tjk';
};

/**
 * Ground that by one release had been drawn on another side than in the first; what is not new since the snapshot
 * it is compared with is dimmed. Seams and slivers are counted elsewhere, not drawn.
 */
export function changeMarks(
  changes: readonly Change[],
  { release, since }: ShownSnapshot,
  dimmed: boolean,
): Mark[] {
  return changes
    .filter(({ noise, firstRelease }) => !noise && firstRelease <= release)
    .map((change) =>
      mark({
        id: change.id,
        geometry: change.geometry,
        symbol: changeSymbol(change),
        title: change.id,
        dimmed: dimmed || (since !== null && change.firstRelease <= since),
      }),
    );
}

const parcelSymbol = ({ to, placing }: Parcel): SymbolId => {
  const direction = to === 'KGZ' ? 'parcel-to-kgz' : 'parcel-to-tjk';
  return placing === 'mapped' ? direction : `${direction}-schematic`;
};

/** The plots of the published list that have a place; those of another than the chosen exchange are dimmed. */
export function parcelMarks(parcels: readonly Parcel[], exchange: string | null, lang: string): Mark[] {
  return parcels.flatMap((parcel) => {
    if (parcel.geometry === null) return [];
    return mark({
      id: parcel.id,
      geometry: parcel.geometry,
      symbol: parcelSymbol(parcel),
      title: nameIn(parcel.name, lang),
      dimmed: exchange !== null && parcel.exchange !== exchange,
      errorRadiusM: errorRadius(parcel.positionErrorKm),
    });
  });
}

const crossingLook = (crossing: Crossing, day: string | null): SymbolId => {
  const state = stateOn(crossing, day);
  if (state === 'open' || state === 'limited') return 'crossing-open';
  return state === 'closed' ? 'crossing-closed' : 'crossing-unknown';
};

/** Crossing points by their state as reported up to `day`; null for the newest. */
export function crossingMarks(
  crossings: readonly Crossing[],
  { dimmed, day, lang }: { readonly dimmed: boolean; readonly day: string | null; readonly lang: string },
): Mark[] {
  return crossings.flatMap((crossing) => {
    if (crossing.geometry === null) return [];
    const { id, geometry, name, positionErrorKm } = crossing;
    return mark({
      id,
      geometry,
      symbol: crossingLook(crossing, day),
      title: nameIn(name, lang),
      dimmed,
      errorRadiusM: errorRadius(positionErrorKm),
    });
  });
}

/** The stele and the junctions of the three lines. */
export function memorialMarks(points: readonly MemorialPoint[], lang: string): Mark[] {
  return points.map(({ id, kind, geometry, name, positionErrorKm }) =>
    mark({
      id,
      geometry,
      symbol: kind,
      title: nameIn(name, lang),
      errorRadiusM: errorRadius(positionErrorKm),
    }),
  );
}

/** Settlements and exclaves, for orientation. */
export function placeMarks(places: readonly Place[], dimmed: boolean, lang: string): Mark[] {
  return places.map((place) => {
    const { id, geometry, name, positionErrorKm } = place;
    return mark({
      id,
      geometry,
      symbol: place.kind,
      title: nameIn(name, lang),
      dimmed,
      errorRadiusM: errorRadius(positionErrorKm),
      minZoom: placeZoom(place),
    });
  });
}

const waterLook = ({ kind }: Water): SymbolId => (kind === 'river' || kind === 'canal' ? 'waterway' : kind);
const roadLook = ({ kind }: Road): SymbolId => (kind === 'bypass' ? 'neutral-road' : 'neutral-junction');

/** The zoom from which a water work or road is drawn and, one step later, named. */
export const waterZoom = 8.5;

/** Water works, the river, canals and neutral roads as far as a place is known; each a symbol, none a line. */
export function waterMarks(
  water: readonly Water[],
  roads: readonly Road[],
  dimmed: boolean,
  lang: string,
): Mark[] {
  const looked = [
    ...water.map((item) => ({ ...item, symbol: waterLook(item) })),
    ...roads.map((item) => ({ ...item, symbol: roadLook(item) })),
  ];
  return looked.flatMap(({ id, geometry, name, symbol, positionErrorKm }) =>
    geometry === null
      ? []
      : mark({
          id,
          geometry,
          symbol,
          title: nameIn(name, lang),
          dimmed,
          errorRadiusM: errorRadius(positionErrorKm),
          minZoom: waterZoom,
        }),
  );
}
