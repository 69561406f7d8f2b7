import type { Atlas } from '../atlas.ts';
import { reportedHectares } from '../balance/published.ts';
import type { Border } from '../feature/border.ts';
import type { Change } from '../feature/change.ts';
import type { Crossing } from '../feature/crossing.ts';
import type { MemorialPoint } from '../feature/memorial.ts';
import type { Place } from '../feature/place.ts';
import type { Plot } from '../feature/plot.ts';
import type { Road } from '../feature/road.ts';
import type { Water } from '../feature/water.ts';
import type { Interval } from '../interval.ts';
import type { Selection } from './choices.ts';
import { type CitedSource, cite } from './cite.ts';

/** Areas measured from the drawn geometry, hectares. */
export type MeasuredHectares = { readonly ellipsoidal: number; readonly turf: number };

/** What the card of the chosen feature tells, as values. */
export type Card = { readonly selection: Selection; readonly sources: readonly CitedSource[] } & (
  | {
      readonly kind: 'plot';
      readonly plot: Plot;
      readonly range: Interval;
      readonly measured: MeasuredHectares | null;
    }
  | { readonly kind: 'change'; readonly change: Change; readonly measured: MeasuredHectares }
  | { readonly kind: 'border'; readonly border: Border; readonly lengthKm: number }
  | { readonly kind: 'crossing'; readonly crossing: Crossing }
  | { readonly kind: 'memorial'; readonly point: MemorialPoint; readonly movedKm: number | null }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'water'; readonly water: Water }
  | { readonly kind: 'road'; readonly road: Road }
);

/** The engines that a card needs; they come from outside so that looking at a card costs one measurement. */
export type Measures = {
  areas(plot: Plot): MeasuredHectares | null;
  lengthKm(border: Border): number;
  movedKm(): number | null;
};

const byId = <T extends { readonly id: string }>(items: readonly T[], id: string) =>
  items.find((item) => item.id === id);

/** The card for a selection, or null where nothing of that id is shipped. */
export function cardFor(atlas: Atlas, selection: Selection, measures: Measures): Card | null {
  const { layer, id } = selection;
  switch (layer) {
    case 'parcels': {
      const plot = byId(atlas.plots, id);
      if (!plot) return null;
      return {
        kind: 'plot',
        selection,
        plot,
        range: reportedHectares(plot),
        measured: measures.areas(plot),
        sources: cite(atlas, plot.sources),
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
        ? { kind: 'crossing', selection, crossing, sources: cite(atlas, crossing.sources) }
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
      return place ? { kind: 'place', selection, place, sources: cite(atlas, place.sources) } : null;
    }
    case 'here':
      return null;
  }
}
