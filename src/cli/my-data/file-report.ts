import type { Position } from 'geojson';
import type { FilePart } from '../../core/exchange/file-sums/file-part.ts';
import type { MeasuredBalance } from '../../core/exchange/measured-balance.ts';
import type { AccuracyField } from '../../core/my-data/accuracy-field.ts';
import type { ToldConversion } from '../../core/my-data/crs/told-conversion.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { MyCheckOptions } from '../../core/my-data/my-balance.ts';
import type { Notice } from '../../core/my-data/notice.ts';
import type { Findings } from '../../core/my-data/opened-file.ts';
import type { Parcels } from '../../core/my-data/parcels.ts';
import type { PartyAnswers } from '../../core/my-data/party.ts';
import type { StatedAreas } from '../../core/my-data/stated-area.ts';
import type { SaidParties } from '../../core/my-data/transfer.ts';
import type { FileFacts } from '../../data/my-data/source.ts';
import type { NamedFields } from '../exchange/argument-types.ts';

/** One fault; `feature` counts from 1 and is null where the fault is the file's own; `name` is the file's own. */
export type CheckProblem = {
  readonly feature: number | null;
  readonly code: string;
  readonly at: Position | null;
  readonly name?: string;
  /** What stands in the fields of the parties, where these are at fault. */
  readonly said?: SaidParties;
};

export type FileReport = {
  readonly balance: MeasuredBalance;
  readonly mapping: FieldMapping;
  readonly problems: readonly CheckProblem[];
  /** All problems, of which only the first are listed. */
  readonly problemCount: number;
  /** What was noticed while reading; losses count as problems and leave no verdict. */
  readonly notices: readonly Notice[];
  readonly incomplete: boolean;
  /** What the file states of areas, held against the measure; null where no field does. */
  readonly stated: StatedAreas | null;
  /** What a field says of each parcel's accuracy; null where no field does. */
  readonly accuracies: AccuracyField | null;
  /** The names of its fields, the first of them. */
  readonly fieldNames: readonly string[];
  readonly features: number;
  readonly bytes: number;
  /** Whether areas came from the authalic formula, as they do in bulk. */
  readonly inBulk: boolean;
  /** What can be added to the sums of other files; null unless asked for. */
  readonly sums: Pick<FilePart, 'exchanges' | 'vertices' | 'problems'> | null;
  /** All of its features, to be looked at together; null where they are too many. */
  readonly parcels: Parcels | null;
};

/** What the readers found out of the file besides its features. */
export type Known = {
  readonly facts: FileFacts;
  converted: ToldConversion;
  /** Whether outlines of closed lines and numbered points were read as areas. */
  readonly closedAsAreas: boolean;
  /** What looking at its parcels together shows; null where that was not done, or they are too many. */
  readonly findings: Findings | null;
  /** Gaps among them that are meant to be there, by their ids. */
  readonly allowedGaps: readonly string[];
};

export type FileCheckOptions = MyCheckOptions & {
  /** Fields that the caller names; the others are guessed. */
  readonly fields?: NamedFields;
  /** Which countries are meant by names of parties that are not certain. */
  readonly parties?: PartyAnswers;
  /** Whether sums are wanted that can be added to those of other files. */
  readonly sums?: boolean;
  /** Whether all its parcels are wanted together, however many. */
  readonly together?: boolean;
};
