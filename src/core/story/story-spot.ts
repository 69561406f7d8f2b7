import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import { type Bounds, boundsOf, featureBounds, homeBounds } from '../atlas/feature-bounds.ts';
import { reportedFeature } from '../atlas/layers/layers.ts';
import type { Choices, Selection } from '../page/choices.ts';
import type { StoryData } from './story-view.ts';

/** Where the map points while an event or step is told. */
export type StorySpot = { readonly at: Position; readonly radiusM: number | null };

/** Degrees kept around the place of an event, so that its surroundings are seen. */
const margin = 0.16;

const placeOf = (data: StoryData, { event, step }: Pick<Choices, 'event' | 'step'>): Selection | null =>
  (step ? data.tour[step]?.place : event ? data.events[event]?.place : null) ?? null;

/** The place of what is told: middle of its feature, and the radius within which it may lie. */
export function storySpot(
  atlas: Atlas,
  data: StoryData,
  choices: Pick<Choices, 'event' | 'step'>,
): StorySpot | null {
  const place = placeOf(data, choices);
  const bounds = place && featureBounds(atlas, place, 0);
  if (!place || !bounds) return null;
  const [west, south, east, north] = bounds;
  const km = reportedFeature(atlas, place)?.positionErrorKm ?? null;
  return { at: [(west + east) / 2, (south + north) / 2], radiusM: km === null ? null : km * 1000 };
}

/** What the map is moved to: the place with its surroundings, or the valley. */
export function storyBounds(atlas: Atlas, data: StoryData, choices: Pick<Choices, 'event' | 'step'>): Bounds {
  const place = placeOf(data, choices);
  const bounds = place && featureBounds(atlas, place, margin);
  const spot = storySpot(atlas, data, choices);
  if (!bounds || !spot) return homeBounds;
  const degrees = (spot.radiusM ?? 0) / 90_000;
  const [lon = 0, lat = 0] = spot.at;
  return (
    boundsOf([
      { type: 'LineString', coordinates: [bounds.slice(0, 2), bounds.slice(2)] },
      {
        type: 'LineString',
        coordinates: [
          [lon - degrees, lat - degrees],
          [lon + degrees, lat + degrees],
        ],
      },
    ]) ?? homeBounds
  );
}
