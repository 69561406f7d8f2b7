import type { Position } from 'geojson';
import type { Interval } from '../exchange/interval.ts';
import { reportedHectares } from '../exchange/published-balance.ts';
import type { ExclaveState } from '../here/exclave.ts';
import type { Here } from '../here/here.ts';
import { hereOf } from '../here/here-selection.ts';
import type { Selection } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';
import type { Border } from './border.ts';
import type { Change } from './change.ts';
import { type CitedSource, cite } from './cite.ts';
import type { Crossing } from './crossing.ts';
import { memoize } from './memoize.ts';
import type { MemorialPoint } from './memorial.ts';
import type { Parcel } from './parcel.ts';
import type { Place } from './place.ts';
import type { Road } from './road.ts';
import type { Water } from './water.ts';

/** Areas measured from the drawn geometry, hectares. */
export type MeasuredHectares = { readonly ellipsoidal: number; readonly turf: number };

/** What the card of the chosen feature tells, as values. */
export type Card = { readonly selection: Selection; readonly sources: readonly CitedSource[] } & (
  | {
      readonly kind: 'parcel';
      readonly parcel: Parcel;
      readonly range: Interval;
      readonly measured: MeasuredHectares | null;
    }
  | { readonly kind: 'change'; readonly change: Change; readonly measured: MeasuredHectares }
  | { readonly kind: 'border'; readonly border: Border; readonly lengthKm: number }
  | { readonly kind: 'crossing'; readonly crossing: Crossing }
  | {
      readonly kind: 'memorial';
      readonly point: MemorialPoint;
      readonly movedKm: number | null;
      /** The junction of the three lines as drawn before and now. */
      readonly junctions: readonly MemorialPoint[];
    }
  | {
      readonly kind: 'place';
      readonly place: Place;
      /** An exclave as drawn before and now; empty while the countries are on their way, null for other places and where they could not be read. */
      readonly exclave: readonly ExclaveState[] | null;
    }
  | { readonly kind: 'water'; readonly water: Water }
  | { readonly kind: 'road'; readonly road: Road }
  /** `here` is null until the code that answers is fetched. */
  | { readonly kind: 'here'; readonly position: Position; readonly here: Here | null }
);

/** The card of a feature of a layer. */
export type FeatureCard = Exclude<Card, { readonly kind: 'here' }>;

/** The engines that a card needs; they come from outside so that looking at a card costs one measurement. */
export type Measures = {
  areas(parcel: Parcel): MeasuredHectares | null;
  lengthKm(border: Border): number;
  movedKm(): number | null;
  exclave(place: Place): readonly ExclaveState[] | null;
  /** What is at a position [lon, lat]; null until the code that answers is fetched. */
  readonly here: ((atlas: Atlas, position: Position) => Here) | null;
};

const byId = <T extends { readonly id: string }>(items: readonly T[], id: string) =>
  items.find((item) => item.id === id);

const junctionsOf = ({ memorial }: Atlas): MemorialPoint[] =>
  (['junction-before', 'junction-after'] as const).flatMap((wanted) =>
    memorial.filter(({ kind }) => kind === wanted),
  );

function hereCard(atlas: Atlas, selection: Selection, { here: answer }: Measures): Card | null {
  const position = hereOf(selection);
  if (position === null) return null;
  const here = answer && memoize(atlas, `here|${selection.id}`, () => answer(atlas, position));
  const cited = ['osm', ...(here?.settlement?.place.sources ?? []), here?.crossing?.state?.source ?? ''];
  return { kind: 'here', selection, position, here, sources: cite(atlas, here ? cited : []) };
}

/** The card for a selection, or null where nothing of that id is shipped. */
export function cardFor(atlas: Atlas, selection: Selection, measures: Measures): Card | null {
  const { layer, id } = selection;
  switch (layer) {
    case 'parcels': {
      const parcel = byId(atlas.parcels, id);
      if (!parcel) return null;
      return {
        kind: 'parcel',
        selection,
        parcel,
        range: reportedHectares(parcel),
        measured: measures.areas(parcel),
        sources: cite(atlas, parcel.sources),
      };
    }
    case 'changes': {
      const change = byId(atlas.changes, id);
      if (!change) return null;
      const measured = { ellipsoidal: change.ellipsoidalHa, turf: change.turfHa };
      return { kind: 'change', selection, change, measured, sources: cite(atlas, ['osm']) };
    }
    case 'borders': {
      const border = byId(atlas.borders, id);
      return border
        ? {
            kind: 'border',
            selection,
            border,
            lengthKm: measures.lengthKm(border),
            sources: cite(atlas, ['osm']),
          }
        : null;
    }
    case 'crossings': {
      const crossing = byId(atlas.crossings, id);
      return crossing
        ? {
            kind: 'crossing',
            selection,
            crossing,
            sources: cite(atlas, [...crossing.status.map(({ source }) => source), ...crossing.sources]),
          }
        : null;
    }
    case 'memorial': {
      const point = byId(atlas.memorial, id);
      return point
        ? {
            kind: 'memorial',
            selection,
            point,
            movedKm: measures.movedKm(),
            junctions: junctionsOf(atlas),
            sources: cite(atlas, point.sources),
          }
        : null;
    }
    case 'water': {
      const water = byId(atlas.water, id);
      if (water) return { kind: 'water', selection, water, sources: cite(atlas, water.sources) };
      const road = byId(atlas.roads, id);
      return road ? { kind: 'road', selection, road, sources: cite(atlas, road.sources) } : null;
    }
    case 'places': {
      const place = byId(atlas.places, id);
      if (!place) return null;
      const cited = place.kind === 'exclave' ? [...place.sources, 'osm'] : place.sources;
      return {
        kind: 'place',
        selection,
        place,
        exclave: measures.exclave(place),
        sources: cite(atlas, cited),
      };
    }
    case 'here':
      return hereCard(atlas, selection, measures);
  }
}
