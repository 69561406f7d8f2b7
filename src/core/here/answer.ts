import type { Position } from 'geojson';
import type { Crossing } from '../atlas/crossing.ts';
import type { CountryCode } from '../atlas/schema.ts';
import type { Drawn, Here, NearestCrossing } from './here.ts';

/** Whose ground it was and is, and who says so: the map at that place, the list of plots, or that of places. */
export type Sides =
  | {
      readonly by: 'map';
      readonly before: Drawn;
      readonly now: Drawn;
      /** Neutral ground, in no country now. */
      readonly neutral: boolean;
      /** Whether `now` is the newest snapshot. */
      readonly newest: boolean;
      /** Whether the countries could not be read, so that no side is known. */
      readonly failed: boolean;
    }
  | { readonly by: 'list'; readonly before: CountryCode; readonly now: CountryCode }
  /** A place whose position, known too roughly, falls into another country on the map than it lies in. */
  | { readonly by: 'place'; readonly now: CountryCode }
  /** A crossing stands between two countries. */
  | { readonly by: 'pair'; readonly pair: Crossing['pair'] };

/** The crossing reported open that is nearest. */
export type OpenCrossing = NearestCrossing & {
  readonly state: Crossing['status'][number];
  /** Whether the report is so old that it must be said that nothing newer was found. */
  readonly isOld: boolean;
};

/** The one answer for every place: a village, a plot, a crossing, a clicked or typed position, the reader's own. */
export type PlaceAnswer = {
  readonly sides: Sides;
  /** The Kyrgyz–Tajik line as drawn now, with the expected error of its stretch. */
  readonly line: Here['line'];
  /** Within what the line or the place may be off, so that the map tells no side for sure. */
  readonly isClose: boolean;
  /** How far off the place itself may be, km; null where it is a position. */
  readonly placeErrorKm: number | null;
  readonly open: OpenCrossing | null;
};

/** What an answer is asked for. */
export type Subject = {
  /** [lon, lat] in degrees. */
  readonly at: Position;
  readonly errorKm: number | null;
  /** What is known of the sides without the map; null where the map tells them. */
  readonly sides: Sides | null;
};
