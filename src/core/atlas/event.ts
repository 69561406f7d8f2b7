import * as v from 'valibot';
import { exchangeIds } from '../exchange/exchange-ids.ts';
import { eventIds, stepIds } from '../story/event-ids.ts';
import { layerIds } from './layer-ids.ts';
import { recordParser } from './parse.ts';
import { date, sources, text } from './schema.ts';

/** A feature of a layer. */
const feature = v.object({ layer: v.picklist(layerIds), id: text });

/** What the map shows with it. */
const focus = {
  /** The feature where it happened, or null where it has no single place. */
  place: v.nullable(feature),
  layers: v.pipe(v.array(v.picklist(layerIds)), v.minLength(1)),
  exchange: v.nullable(v.picklist(exchangeIds)),
};

const event = v.object({
  id: v.picklist(eventIds),
  /** The day it happened or, where only a month or year is known, its first day. */
  date,
  precision: v.picklist(['day', 'month', 'year']),
  /** The last day (month, year) of what lasted longer, or null. */
  until: v.nullable(date),
  ...focus,
  /** A: two publishers or more, B: one, C: the sources differ. */
  confidence: v.picklist(['A', 'B', 'C']),
  sources,
});

/** Something that happened, by its id; the sentence that tells it stands in the words. */
export type StoryEvent = v.InferOutput<typeof event>;

export const parseEvents = recordParser<StoryEvent>(event);

const step = v.object({
  id: v.picklist(stepIds),
  date,
  ...focus,
  /** The events that the step tells of. */
  events: v.pipe(v.array(v.picklist(eventIds)), v.minLength(1)),
  /** The topics whose figures stand beside it. */
  figures: v.array(text),
  sources: v.array(text),
  /** The features that the map names while it is told. */
  notes: v.array(feature),
});

/** One step of the guided tour. */
export type TourStep = v.InferOutput<typeof step>;

export const parseTour = recordParser<TourStep>(step);
