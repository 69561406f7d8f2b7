import type { LineString, Position } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import { type Bounds, boundsOf, homeBounds, middleOfBounds } from '../atlas/feature-bounds.ts';
import { reportedFeature } from '../atlas/layers/layers.ts';
import { nameIn } from '../atlas/name.ts';
import { featureBounds } from '../atlas/selection-bounds.ts';
import type { Choices, Selection } from '../page/choices.ts';
import { linesStep } from './lines-step.ts';
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
  const km = reportedFeature(atlas, place)?.positionErrorKm ?? null;
  return { at: middleOfBounds(bounds), radiusM: km === null ? null : km * 1000 };
}

/** A name that the map gives to what is told of, and where that lies. */
export type StoryNote = { readonly at: Position; readonly text: string };

const notesOf = (data: StoryData, { step }: Pick<Choices, 'step'>): readonly Selection[] =>
  (step ? data.tour[step]?.notes : undefined) ?? [];

/** What the map names while a step is told, in the reader's language. */
export const storyNotes = (
  atlas: Atlas,
  data: StoryData,
  choices: Pick<Choices, 'step' | 'lang'>,
): StoryNote[] =>
  notesOf(data, choices).flatMap((selection) => {
    const bounds = featureBounds(atlas, selection, 0);
    const name = reportedFeature(atlas, selection)?.name;
    return bounds && name ? [{ at: middleOfBounds(bounds), text: nameIn(name, choices.lang) }] : [];
  });

/** Readings of the treaty's line that snapshots had and the newest has no more, while that is what is told. */
export const storyLines = (
  { borders }: Pick<Atlas, 'borders'>,
  { step }: Pick<Choices, 'step'>,
): LineString[] =>
  step === linesStep
    ? borders
        .filter(({ pair, until }) => pair === 'KGZ-TJK' && until !== null)
        .map(({ geometry }) => geometry)
    : [];

/** What the map is moved to: the place and all that is named, with their surroundings, or the valley. */
export function storyBounds(atlas: Atlas, data: StoryData, choices: Pick<Choices, 'event' | 'step'>): Bounds {
  const place = placeOf(data, choices);
  const spot = storySpot(atlas, data, choices);
  const around = [
    ...(place ? [featureBounds(atlas, place, margin)] : []),
    ...notesOf(data, choices).map((note) => featureBounds(atlas, note, margin / 2)),
    ...(spot?.radiusM ? [circleBounds(spot.at, spot.radiusM)] : []),
  ];
  const corners = around.flatMap((bounds) => (bounds ? [bounds.slice(0, 2), bounds.slice(2)] : []));
  return boundsOf([{ type: 'LineString', coordinates: corners }]) ?? homeBounds;
}

/** A box around a circle; a degree is taken as 80 km, less than it is here in either direction. */
function circleBounds([lon = 0, lat = 0]: Position, radiusM: number): Bounds {
  const degrees = radiusM / 80_000;
  return [lon - degrees, lat - degrees, lon + degrees, lat + degrees];
}
