import type { Atlas } from '../atlas/atlas.ts';
import { type CitedSource, cite } from '../atlas/cite.ts';
import type { StoryEvent, TourStep } from '../atlas/event.ts';
import { layerIds } from '../atlas/layer-ids.ts';
import type { ReportedFeature } from '../atlas/layers/layer.ts';
import { reportedFeature } from '../atlas/layers/layers.ts';
import { nameIn } from '../atlas/name.ts';
import { releaseDates, shownRelease } from '../compare/release-dates.ts';
import { type ClaimRow, claimRow } from '../exchange/claim-rows.ts';
import type { Choices, Selection } from '../page/choices.ts';
import { type EventId, eventIds, isEventId, isStepId, type StepId, stepIds } from './event-ids.ts';
import { linesStep } from './lines-step.ts';
import { type Period, periodOf } from './period.ts';
import { type TopicId, topicIds, topicOf } from './topics.ts';

/** What is shipped of the story; fetched when its tab is first opened. */
export type StoryData = {
  readonly events: Readonly<Record<string, StoryEvent>>;
  readonly tour: Readonly<Record<string, TourStep>>;
};

export type Topic = { readonly id: TopicId; readonly rows: readonly ClaimRow[] };

/** Where it happened: the feature and its name as shipped. */
export type StoryPlace = { readonly selection: Selection; readonly name: string };

export type EventItem = Pick<StoryEvent, 'date' | 'precision' | 'until' | 'confidence'> & {
  readonly kind: 'event';
  readonly id: EventId;
  readonly period: Period;
  readonly place: StoryPlace | null;
  readonly sources: readonly CitedSource[];
};

export type StepItem = {
  readonly kind: 'step';
  readonly id: StepId;
  readonly date: string;
  readonly place: StoryPlace | null;
  readonly sources: readonly CitedSource[];
  readonly events: readonly EventItem[];
  readonly topics: readonly Topic[];
};

export type StoryItem = EventItem | StepItem;

export type StoryView = {
  readonly events: readonly EventItem[];
  readonly steps: readonly StepItem[];
  readonly topics: readonly Topic[];
  /** The event or step that is told now, with its place in its row; null before one is chosen. */
  readonly now: { readonly item: StoryItem; readonly index: number; readonly count: number } | null;
  /** What the map shows: date of the snapshot, and the day of the posts where they are shown. */
  readonly mapState: { readonly line: string; readonly posts: string | null; readonly asToday: boolean } & {
    /** How many snapshots are drawn at once, and since when; null where one is, and until the others are fetched. */
    readonly every: { readonly count: number; readonly since: string } | null;
  };
};

/** Oldest first; what has no date stands last. */
const byDate = (a: ClaimRow, b: ClaimRow) =>
  (a.claim.date ?? '9999').localeCompare(b.claim.date ?? '9999', 'en') || a.id.localeCompare(b.id, 'en');

/** The parts of the story that do not depend on what is chosen. */
export function storyItems(
  atlas: Atlas,
  data: StoryData,
  lang: string,
): Pick<StoryView, 'events' | 'steps' | 'topics'> {
  const placeName = (feature: ReportedFeature | undefined) => feature && nameIn(feature.name, lang);
  const placeOf = (selection: Selection | null): StoryPlace | null =>
    selection && { selection, name: placeName(reportedFeature(atlas, selection)) ?? selection.id };
  const events = eventIds.flatMap((id): EventItem[] => {
    const event = data.events[id];
    if (!event) return [];
    const { date, precision, until, confidence } = event;
    return [
      {
        kind: 'event',
        id,
        date,
        precision,
        until,
        confidence,
        period: periodOf(date),
        place: placeOf(event.place),
        sources: cite(atlas, event.sources),
      },
    ];
  });
  const claims = Object.entries(atlas.claims)
    .map(([id, claim]) => claimRow(atlas, id, claim))
    .sort(byDate);
  const topics = topicIds.map((id) => ({ id, rows: claims.filter(({ claim }) => topicOf(claim) === id) }));
  const steps = stepIds.flatMap((id): StepItem[] => {
    const step = data.tour[id];
    if (!step) return [];
    const own = events.filter((event) => step.events.includes(event.id));
    return [
      {
        kind: 'step',
        id,
        date: step.date,
        place: placeOf(step.place),
        events: own,
        topics: topics.filter((topic) => step.figures.includes(topic.id)),
        sources: cite(atlas, [
          ...own.flatMap(({ sources }) => sources.map((source) => source.id)),
          ...step.sources,
        ]),
      },
    ];
  });
  return { events, steps, topics };
}

/** What is told now, and where it stands among its like. */
function nowOf(items: Pick<StoryView, 'events' | 'steps'>, { event, step }: Choices): StoryView['now'] {
  const [row, id]: [readonly StoryItem[], string | null] = step ? [items.steps, step] : [items.events, event];
  const index = row.findIndex((item) => item.id === id);
  const item = row[index];
  return item ? { item, index, count: row.length } : null;
}

/** The lines of all snapshots and their dates come in two files: before, the map draws those of some. */
function everyOf(atlas: Atlas, { step }: Choices): StoryView['mapState']['every'] {
  const { late = {} } = atlas;
  if (step !== linesStep || !late['stretch-lines'] || !late['releases-history']) return null;
  const dates = releaseDates(atlas);
  return { count: dates.length, since: dates[0] ?? '' };
}

/** The story as its panel shows it. */
export function storyView(
  atlas: Atlas,
  items: Pick<StoryView, 'events' | 'steps' | 'topics'>,
  choices: Choices,
): StoryView {
  const { layers, date } = choices;
  const newest = releaseDates(atlas).at(-1) ?? null;
  return {
    ...items,
    now: nowOf(items, choices),
    mapState: {
      line: shownRelease(atlas, choices),
      posts: layers.includes('crossings') ? (date ?? newest) : null,
      every: everyOf(atlas, choices),
      asToday: date === null && layers.length === layerIds.length,
    },
  };
}

/** The item before (-1) or after (+1) the one told now; the first or last where none is. Null past an end. */
export function neighbour(view: StoryView, by: 1 | -1): StoryItem | null {
  const { now, events, steps } = view;
  if (!now) return steps[0] ?? null;
  const row: readonly StoryItem[] = now.item.kind === 'step' ? steps : events;
  return row[now.index + by] ?? null;
}

/** What choosing an event or step changes, so that the map shows it. Null where nothing of that id is shipped. */
export function choicesFor(data: StoryData, kind: StoryItem['kind'], id: string): Partial<Choices> | null {
  const told = kind === 'event' ? isEventId(id) && data.events[id] : isStepId(id) && data.tour[id];
  if (!told) return null;
  return {
    event: kind === 'event' ? id : null,
    step: kind === 'step' ? id : null,
    // A line that was drawn more than once is told against the line of now.
    date: kind === 'step' && id === linesStep ? null : told.date,
    view: 'after',
    layers: told.layers,
    exchange: told.exchange,
    selection: null,
  };
}
