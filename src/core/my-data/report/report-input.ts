import type { LineString } from 'geojson';
import type { MeasuredBalance } from '../../exchange/measured-balance.ts';
import type { VerdictCode } from '../../exchange/verdict.ts';
import type { AccuracyField } from '../accuracy-field.ts';
import type { UsedEncoding } from '../encoding.ts';
import type { HashedInput } from '../hashed-input.ts';
import type { FieldMapping } from '../mapping.ts';
import type { MyCheckOptions } from '../my-balance.ts';
import type { Notice } from '../notice.ts';
import type { Findings } from '../opened-file.ts';
import type { Parcels } from '../parcels.ts';
import type { ShapeStore } from '../shape-store.ts';
import type { StatedAreas } from '../stated-area.ts';
import type { Comparison } from '../two-lists/comparison.ts';

/** Why an asked comparison was not made; `list` is the name of the list that is at fault. */
export type NotCompared =
  | { readonly kind: 'unread'; readonly code: string }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'no-such-field'; readonly list: string; readonly field: string }
  /** Of `count` parcels in the list. */
  | {
      readonly kind: 'no-such-parcel';
      readonly list: string;
      readonly feature: number;
      readonly count: number;
    };

/** The comparison with another list, or why there is none. */
export type ReportComparison = {
  /** The other list's name; null for the published ledger. */
  readonly name: string | null;
  /** How the other list was read; null for the ledger, and where it was not read. */
  readonly read: ReadList | null;
} & (
  | {
      readonly comparison: Comparison;
      /** Of the other list; null where it has none, as the published ledger. */
      readonly outlines: ShapeStore | null;
      /** Of the other list by itself; null where none is known. */
      readonly verdict: VerdictCode | null;
      /** Its exchanges of which no parcel is in a sum. */
      readonly without: readonly string[];
      /** Part of it is missing or doubtful. */
      readonly incomplete: boolean;
    }
  | { readonly notMade: NotCompared }
);

/** How a list was read, and what is faulty of it. */
export type ReadList = Pick<
  ReportInput,
  | 'mapping'
  | 'convertedFrom'
  | 'systems'
  | 'datumAccuracyM'
  | 'gridHa'
  | 'encoding'
  | 'notices'
  | 'problems'
  | 'problemCount'
>;

/** All that a report tells; nothing else goes in, so that the same input gives the same bytes. */
export type ReportInput = {
  readonly name: string;
  /** The day of the report, ISO, by whoever asks for it; null where nobody says. */
  readonly date: string | null;
  readonly inputs: readonly HashedInput[];
  readonly parcels: Parcels;
  readonly mapping: FieldMapping;
  readonly balance: MeasuredBalance;
  readonly options: MyCheckOptions;
  readonly problems: readonly {
    readonly feature: number | null;
    readonly code: string;
    readonly name?: string;
  }[];
  readonly problemCount: number;
  readonly notices: readonly Notice[];
  readonly incomplete: boolean;
  /** What the file states of areas and of accuracies; null where no field does. */
  readonly stated: StatedAreas | null;
  readonly accuracies: AccuracyField | null;
  /** Null where no comparison was asked for. */
  readonly compared: ReportComparison | null;
  /** Null where the parcels were too many to be looked at together. */
  readonly findings: Findings | null;
  /** Gaps that the reader allows, by their ids. */
  readonly allowedGaps: readonly string[];
  readonly convertedFrom: string | null;
  /** Its systems, where they are several. */
  readonly systems?: readonly string[];
  /** Metres to which the shift of its datum is known; null where nothing was converted, or nobody tells. */
  readonly datumAccuracyM: number | null;
  /** Hectares of the file's own grid to 100 on the ellipsoid; null where it has none. */
  readonly gridHa: number | null;
  readonly encoding: UsedEncoding | null;
  readonly inBulk: boolean;
  /** The line between the countries, as drawn in the newest snapshot. */
  readonly lines: readonly LineString[];
  readonly dataVersion: string;
  /** Names and versions of the engines. */
  readonly engines: string;
};
