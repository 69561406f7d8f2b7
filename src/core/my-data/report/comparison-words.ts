import type { UnsureMatch, WayToMatch } from '../two-lists/comparison.ts';
import type { Difference } from '../two-lists/differences.ts';

type Which = 'a' | 'b';

/** What a report says of two lists: the sentences of the page, with the report's own. */
export type ComparisonWords = {
  readonly heading: string;
  /** Which files are called “this file” and “the other list”. */
  between(file: string, other: string): string;
  readonly published: string;
  /** In the legend of the map. */
  readonly outlines: string;
  readonly noOutlines: string;
  readonly notMade: string;
  readonly tooMany: string;
  readonly failed: string;
  unread(why: string): string;
  noField(list: string, field: string): string;
  noParcel(list: string, feature: number, count: number): string;
  readonly counts: Readonly<Record<'both' | Which | 'unsure', string>>;
  knownBy(ids: readonly string[], names: readonly string[]): string;
  mistrusted(agreeing: number, of: number): string;
  parcel(feature: number, name: string): string;
  readonly sumsHeading: string;
  readonly sumsNote: string;
  readonly noDirection: string;
  readonly thisList: string;
  readonly otherList: string;
  readonly stated: string;
  readonly measured: string;
  /** Hectares of ground over so many pairs. */
  ground(pairs: number, sharedHa: number, onlyAHa: number, onlyBHa: number): string;
  differing(count: number): string;
  differingNote(tolerancePercent: number): string;
  agreeing(count: number): string;
  readonly distanceNote: string;
  readonly groundHead: string;
  shared(hectares: number): string;
  apart(metres: number): string;
  readonly by: Readonly<Record<WayToMatch, string>>;
  readonly difference: Readonly<Record<Difference, string>>;
  only(which: Which, count: number): string;
  readonly onlyNote: string;
  onlyItem(parcel: string, stated: number | null, measured: number | null): string;
  lies(hectares: number, on: string): string;
  unsure(count: number): string;
  readonly unsureNote: string;
  readonly unsureKind: Readonly<Record<UnsureMatch['kind'], string>>;
  near(count: number): string;
  readonly nearNote: string;
  readonly verdicts: string;
  verdictOf(which: Which): string;
  readonly publishedVerdict: string;
  readonly readings: string;
  reading(outlines: Which, parties: Which): string;
  leftOut(count: number): string;
  readonly noReadings: string;
  readonly notComparedHeading: string;
  readonly nearUntried: string;
  unheeded(count: number): string;
  /** Parcels of a list that have no outline that could be measured. */
  withoutOutline(which: Which, count: number): string;
  /** Matched pairs whose ground was not cut out. */
  pairsUncut(count: number): string;
  readonly allCompared: string;
  readonly otherHeading: string;
  readonly otherIncomplete: string;
  otherFaults(count: number): string;
};
