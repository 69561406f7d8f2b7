import type { FileSettings } from './file-settings.ts';
import type { FileProblem } from './import-problem.ts';
import type { MeasuredBalance } from './my-balance.ts';
import type { Findings, FoundFeature, OpenedFile } from './opened-file.ts';
import type { Comparing } from './two-lists/comparing.ts';

export type ImportProgress = {
  /** 0…1 of the file's bytes. */
  readonly share: number;
  readonly features: number;
  /** Milliseconds still to go at the pace so far; null until there is a pace. */
  readonly remainingMs: number | null;
};

/** How far a file has come. Findings (overlaps, sides) follow the balance; null until they are known. */
export type FileStatus =
  | { readonly stage: 'waiting' }
  /** Kept from an earlier visit and too large to be read unasked. */
  | { readonly stage: 'resting' }
  | { readonly stage: 'reading'; readonly progress: ImportProgress | null }
  | { readonly stage: 'failed'; readonly problem: FileProblem }
  | {
      readonly stage: 'open';
      readonly opened: OpenedFile;
      readonly balance: MeasuredBalance;
      readonly findings: Findings | null;
      /** How far looking at all its parcels together is, 0…1, while somebody looks; or that it came to nothing. */
      readonly looking?: number | 'failed' | undefined;
      /** What of it is not drawn yet, or could not be: where it is a part, a gap on the map says nothing. */
      readonly undrawn?: 'yet' | 'part' | 'whole' | undefined;
    };

/**
 * Whether the browser keeps a file: not yet known, kept, kept without what the reader said of it last, no room left, or no
 * storage allowed.
 */
export type Keeping = 'unknown' | 'kept' | 'without-note' | 'full' | 'forbidden';

/** What is asked of a file's bytes here: a Blob where there is a browser. */
type Sized = { readonly size: number };

/** One file of the reader's, from its opening on. Ids sort by the time of opening. */
export type MyFile<Bytes extends Sized = Sized> = {
  readonly id: string;
  readonly name: string;
  readonly bytes: Bytes;
  readonly settings: FileSettings;
  readonly keeping: Keeping;
  readonly status: FileStatus;
  /** The comparison with another list, where one was asked for and both are open. */
  readonly comparing?: Comparing | null;
};

/** All that the reader has opened, the file whose results are shown, and the feature chosen in it. */
export type MyData<Bytes extends Sized = Sized> = {
  readonly files: readonly MyFile<Bytes>[];
  readonly current: string | null;
  readonly chosen: FoundFeature | null;
};

export const noData: MyData<never> = { files: [], current: null, chosen: null };

export const currentFile = <Bytes extends Sized>({ files, current }: MyData<Bytes>): MyFile<Bytes> | null =>
  files.find(({ id }) => id === current) ?? null;
