import type { LineString } from 'geojson';
import * as v from 'valibot';
import { parser, recordParser } from './parse.ts';
import { date, positive, text } from './schema.ts';

const figures = {
  lengthKm: positive,
  /** Length over the number of straight edges, metres. */
  meanSpacingM: positive,
  longestEdgeM: positive,
};

/**
 * Why a line is expected to be that far off: redrawn since 2020; traced along a crest or from imagery and never redrawn;
 * taken from the Large Scale International Boundaries (LSIB) and never redrawn; as old, its source stated nowhere.
 */
export const errorReasons = ['redrawn', 'traced', 'lsib', 'unstated'] as const;

const lineProperties = v.object({
  id: text,
  /** Key of its stretch; null where it was redrawn and its source is not stated. */
  stretch: v.nullable(text),
  /** First snapshot of this run of snapshots that draw it, as a border has it. */
  from: date,
  /** First snapshot that no longer draws it, or null. */
  until: v.nullable(date),
  /** First snapshot that has its edges at all. */
  firstDrawn: date,
  ...figures,
  /** One standard deviation on each axis, metres. */
  expectedErrorM: positive,
  /** Over how many km neighbouring points are off alike; null where that is not known. */
  correlationKm: v.nullable(positive),
  reason: v.picklist(errorReasons),
});

/** A piece of the Kyrgyz–Tajik line of some snapshots, with what is known of how sure it is. */
export type StretchLine = v.InferOutput<typeof lineProperties> & { readonly geometry: LineString };

export const parseStretchLine = parser<StretchLine>(lineProperties, ['LineString']);

const stretch = v.object({
  /** Place from west to east, from 1. */
  order: positive,
  /** What the way says that it was drawn from; it can be stale. */
  source: v.nullable(text),
  /** Whether it is tagged as the crest of a ridge too. */
  ridge: v.boolean(),
  name: v.nullable(text),
  nameLocal: v.nullable(text),
  /** A doubt that mappers left on the way, as they wrote it. */
  fixme: v.nullable(text),
  /** Day of the way's last edit; says nothing of when its line was drawn. */
  lastEdit: date,
  ...figures,
  /** Kilometres by the first snapshot that has them. */
  firstDrawnKm: v.record(date, positive),
});

/** A way of OpenStreetMap that drew a stretch of the line in March 2026; the record is keyed by the way's number. */
export type Stretch = v.InferOutput<typeof stretch>;

export const parseStretches = recordParser<Stretch>(stretch);
