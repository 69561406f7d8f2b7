import type { AreaError } from '../../exchange/area-error/area-error.ts';
import type { OwnAccuracies } from '../../exchange/own-accuracy.ts';
import type { VerdictCode } from '../../exchange/verdict.ts';
import type { AccuracyField } from '../accuracy-field.ts';
import type { Notice } from '../notice.ts';
import type { StatedAreas } from '../stated-area.ts';
import type { LineFinding } from '../topology/line-findings.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** What a report says in one language; texts are plain, the builder makes them safe. */
export type ReportWords = {
  /** The code of the language. */
  readonly lang: string;
  readonly title: string;
  /** Of which day the report is; null where nobody said. */
  date(iso: string | null): string;
  readonly verdictHeading: string;
  verdict(code: VerdictCode): string;
  overall(code: VerdictCode): string;
  /** Exchanges of which no parcel is in a sum, by their ids. */
  noValidParcel(ids: readonly string[]): string;
  /** What was supposed for the error of a difference; where parcels have accuracies of their own, those too. */
  errorOf(error: AreaError, accuracyM: number): string;
  ownErrorOf(error: AreaError, own: OwnAccuracies, accuracyM: number): string;
  /** The verdict on the ellipsoid, where it is another. */
  enginesDiffer(ellipsoidal: VerdictCode): string;
  /** Features of one exchange that are in no sum. */
  leftOutOf(count: number): string;
  /** Parcels of exchanges beyond those that are kept. */
  unlisted(count: number): string;
  readonly incomplete: string;
  /** Faulty features, all and in no sum. */
  leftOut(count: number): string;
  readonly mapHeading: string;
  party(code: string): string;
  to(party: string): string;
  readonly otherParcels: string;
  readonly line: string;
  readonly north: string;
  /** The length of a scale bar. */
  scale(metres: number): string;
  readonly credit: string;
  readonly parcelsHeading: string;
  /** More parcels than are listed. */
  cut(listed: number, all: number): string;
  readonly heads: Readonly<
    Record<
      | 'exchange'
      | 'to'
      | 'parcels'
      | 'number'
      | 'name'
      | 'from'
      | 'stated'
      | 'ellipsoidal'
      | 'turf'
      | 'error'
      | 'difference'
      | 'verdict'
      | 'remarks',
      string
    >
  >;
  readonly oneExchange: string;
  hectares(value: number): string;
  /** An area as the file states it: no digit is added. */
  statedHectares(value: number): string;
  count(value: number): string;
  readonly statedDiffers: string;
  readonly faultsHeading: string;
  readonly noFaults: string;
  /** A fault of a feature, or of the file where `feature` is null. */
  problem(feature: number | null, code: string): string;
  notice(notice: Notice): string;
  /** Looked for, and nothing found. */
  readonly nothingTogether: string;
  gaps(count: number): string;
  gap(features: readonly number[], ha: number, widthM: number, kind: 'enclosed' | 'strip'): string;
  gapsNote(seamM: number, widestM: number): string;
  readonly gapsUnlooked: string;
  readonly sidesUnlooked: string;
  allowedGaps(count: number): string;
  /** Overlaps that are taken as rounding. */
  seams(count: number, seamM: number): string;
  /** Pairs that share ground, or the rounding of an edge. */
  overlapsUnmeasured(count: number): string;
  /** Parcels that the line meets or runs along. */
  atLine(count: number): string;
  atLineNote(errorM: number, stretchesKnown: boolean): string;
  atLineItem(found: Omit<LineFinding, 'bounds'>): string;
  overlaps(count: number): string;
  overlap(one: number, other: number, ha: number | null): string;
  misplaced(count: number): string;
  misplacedItem(feature: number, from: string, liesIn: string, withinErrorM: number | null): string;
  readonly notTogether: string;
  readonly compared: ComparisonWords;
  readonly methodHeading: string;
  /** The coordinate system from which it was converted, how well its datum is known, and its grid; or that it was in degrees. */
  converted(of: {
    readonly convertedFrom: string | null;
    /** Whether those are several. */
    readonly several: boolean;
    readonly datumAccuracyM: number | null;
    readonly gridHa: number | null;
  }): readonly string[];
  encoding(name: string, guessed: boolean): string;
  fields(from: string | null, to: string | null, exchange: string | null, area: string | null): string;
  /** Exchanges whose names are nearly alike, judged apart. */
  likeExchanges(names: readonly string[]): string;
  /** Parties whose names are nearly alike, counted apart. */
  likeParties(names: readonly string[]): string;
  /** Where the file says to whom parcels pass, and not from whom. */
  readonly onlyTo: string;
  settings(tolerancePercent: number, accuracyM: number): string;
  /** Metres along which neighbours are off alike, where that was set. */
  correlation(correlationM: number): string;
  accuracyField(field: AccuracyField): string;
  accuracyUnread(count: number): string;
  readonly accuracyUnreadNote: string;
  accuracyUnreadItem(parcel: string, cell: string): string;
  /** Stated areas of a field against the measured ones: what is allowed, and how many differ or could not be read. */
  stated(stated: StatedAreas, field: string): string;
  engines(inBulk: boolean, versions: string): string;
  readonly areas: string;
  readonly errorModel: string;
  readonly judging: string;
  readonly dataVersion: string;
  readonly inputsHeading: string;
  readonly bytes: string;
};
