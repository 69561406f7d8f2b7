import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import type { Parcel } from '../../core/atlas/parcel.ts';
import type { CheckOptions } from '../../core/exchange/measured-balance.ts';
import type { TileAddress } from '../../core/my-data/cut-tile.ts';
import type { FileSettings, JudgeSettings } from '../../core/my-data/file-settings.ts';
import type { FileProblem } from '../../core/my-data/import-problem.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import type { MyShape } from '../../core/my-data/my-shape.ts';
import type { Findings, FoundFeature, OpenedFile } from '../../core/my-data/opened-file.ts';
import type { PackedParcels, PackedShapes } from '../../core/my-data/report/packed-parcels.ts';
import type { CountryGround } from '../../core/my-data/topology/country-ground.ts';
import type { LineStretch } from '../../core/my-data/topology/country-line.ts';
import type { GapWidths } from '../../core/my-data/topology/gap-widths.ts';
import type { Comparison, MatchAnswer } from '../../core/my-data/two-lists/comparison.ts';
import type { TilePaints } from './paint-tile.ts';

/** How a file is to be judged: by what the reader said of it, and of all files. */
export type JudgeBy = JudgeSettings & { readonly tolerancePercent: number };

export type OpenRequest = {
  readonly kind: 'open';
  readonly file: Blob;
  readonly name: string;
  readonly settings: FileSettings;
  readonly tolerancePercent: number;
};

/** A list to compare with: another file as the reader reads it, or the published ledger. `key` changes where it would be read differently. */
export type OtherList =
  | {
      readonly kind: 'file';
      readonly key: string;
      readonly file: Blob;
      readonly name: string;
      readonly settings: FileSettings;
    }
  | { readonly kind: 'published'; readonly parcels: readonly Parcel[]; readonly incomplete: boolean };

/** What is drawn: the file itself, or its comparison with another list. */
type Drawn = { readonly of?: 'comparison' };

/** Questions that get exactly one answer each, told apart by `id`. */
export type Question =
  | ({ readonly kind: 'tile'; readonly address: TileAddress; readonly style: TilePaints } & Drawn)
  | { readonly kind: 'feature-at'; readonly lon: number; readonly lat: number; readonly reach: number }
  | { readonly kind: 'feature'; readonly feature: number }
  | ({ readonly kind: 'shapes' } & Drawn)
  | {
      readonly kind: 'compare';
      readonly other: OtherList;
      readonly answers: readonly MatchAnswer[];
      readonly options: CheckOptions;
    }
  | { readonly kind: 'report' }
  | {
      readonly kind: 'examine';
      readonly grounds: readonly CountryGround[];
      readonly stretches: readonly LineStretch[] | null;
      readonly widths: GapWidths;
    }
  | {
      readonly kind: 'save';
      readonly format: 'csv' | 'geojson' | 'kml';
      readonly provenance: readonly string[];
    };

export type ToWorker =
  | OpenRequest
  | ({ readonly kind: 'judge' } & JudgeBy)
  /** Ends a comparison that is at work, and forgets the second list. */
  | { readonly kind: 'stop-comparing' }
  /** Whether it is there; answered by the same word. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };

export type Answers = {
  tile: ImageBitmap;
  'feature-at': FoundFeature | null;
  feature: FoundFeature | null;
  shapes: readonly MyShape[];
  compare: ComparedLists;
  report: ReportParcels;
  examine: Findings;
  save: Blob;
};

/** The comparison, and how much of it there is to draw; or why there is none. */
export type ComparedLists =
  | {
      readonly kind: 'compared';
      readonly comparison: Comparison;
      readonly extent: { readonly features: number; readonly vertices: number };
    }
  | { readonly kind: 'unread'; readonly problem: FileProblem }
  | { readonly kind: 'too-many'; readonly most: number };

/** What a report needs of a file besides what the page knows; `sha256` is null where it cannot be reckoned here. */
export type ReportParcels = {
  readonly parcels: PackedParcels;
  /** The outlines of the list that it was last compared with; null where there is none, or it has none. */
  readonly others: PackedShapes | null;
  readonly sha256: string | null;
  /** Waited for, where its parcels are still being looked at together; null where nobody has looked. */
  readonly findings: Findings | null;
};

/** What can be drawn of a file that is still being read. */
export type Preview = {
  readonly features: number;
  readonly vertices: number;
  readonly bounds: Bounds | null;
};

export type FromWorker =
  | ({ readonly kind: 'preview' } & Preview)
  /** How far looking at all parcels together is, 0…1. */
  | { readonly kind: 'looking'; readonly share: number }
  /** How far the comparison with another list is, 0…1. */
  | { readonly kind: 'comparing'; readonly share: number }
  | { readonly kind: 'progress'; readonly bytes: number; readonly features: number }
  | { readonly kind: 'opened'; readonly opened: OpenedFile; readonly balance: MeasuredBalance }
  | { readonly kind: 'judged'; readonly mapping: FieldMapping; readonly balance: MeasuredBalance }
  | { readonly kind: 'failed'; readonly problem: FileProblem }
  | { readonly kind: 'alive' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly kind: 'no-answer'; readonly id: number };
