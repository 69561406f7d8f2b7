import type { FieldMapping } from './mapping.ts';
import { type AreaAllowance, usualAllowance } from './stated-area.ts';
import { type GapWidths, usualWidths } from './topology/gap-widths.ts';
import type { MatchAnswer } from './two-lists/comparison.ts';

/** How the reader wants a file to be read, where the file itself does not say. */
export type ReadSettings = {
  /** Whether the two coordinates of each position stand in the other order. */
  readonly swapAxes: boolean;
  /** The encoding of its texts; null for what the file says, or a guess. */
  readonly encoding: string | null;
  /** Whether lines that end where they begin are read as areas. */
  readonly closedLines: boolean;
  /** The coordinate system by the reader's word (an EPSG code, a PROJ string, well-known text), or null. */
  readonly crs: string | null;
  /** Layers of the file, or members of an archive, that are left out. */
  readonly withoutLayers: readonly string[];
  /** Which of several columns of geometries is read; null for the one that the file names, or areas. */
  readonly geometryColumn: string | null;
};

export const asTheFileSays: ReadSettings = {
  swapAxes: false,
  encoding: null,
  closedLines: false,
  crs: null,
  withoutLayers: [],
  geometryColumn: null,
};

/** How the reader wants a file to be judged. */
export type JudgeSettings = {
  /** Which fields say what; null for the guess. */
  readonly mapping: FieldMapping | null;
  /** How far off a vertex may be, metres, one standard deviation. */
  readonly accuracyM: number;
  /** How far a stated area may be from the measured one. */
  readonly allowance: AreaAllowance;
};

/** How the reader wants its parcels to be looked at together. */
export type LookSettings = {
  /** From which width ground between parcels is a gap, and up to which. */
  readonly widths: GapWidths;
  /** Gaps that may be there, by their ids. */
  readonly allowedGaps: readonly string[];
};

/** With which list the reader compares it, and what they said of parcels that may be the same. */
export type CompareSettings = {
  /** Another file's id, or the published ledger; null for none. */
  readonly comparedWith: string | null;
  /** By the list that it was compared with. */
  readonly matchAnswers: Readonly<Record<string, readonly MatchAnswer[]>>;
};

/** All that the reader has said about a file. */
export type FileSettings = ReadSettings & JudgeSettings & LookSettings & CompareSettings;

export const untouched: FileSettings = {
  ...asTheFileSays,
  mapping: null,
  accuracyM: 0,
  allowance: usualAllowance,
  widths: usualWidths,
  allowedGaps: [],
  comparedWith: null,
  matchAnswers: {},
};
