import type { LineString } from 'geojson';
import * as v from 'valibot';
import { parser } from './parse.ts';
import { date, pair, text } from './schema.ts';
import type { Stretch, StretchLine } from './stretch.ts';

const properties = v.object({
  id: text,
  pair,
  /** First release that draws the line. */
  from: date,
  /** First release that no longer draws it, or null. */
  until: v.nullable(date),
});

/** A stretch of border with the span of releases that draw it. */
export type Border = v.InferOutput<typeof properties> & {
  readonly geometry: LineString;
  /** How sure it is, once that is fetched. */
  readonly stretch?: StretchFacts;
};

/** A stretch of the treaty's line, and the way that drew it in March 2026; null where it was redrawn since. */
export type StretchFacts = {
  readonly line: StretchLine;
  readonly way: (Stretch & { readonly id: string; readonly of: number }) | null;
};

export const parseBorder = parser<Border>(properties, ['LineString']);

/** Whether the stretch is drawn in the release of that date. */
export const drawnIn = (border: Border, release: string): boolean =>
  border.from <= release && (border.until === null || release < border.until);
