import type { Position } from 'geojson';

/** Why a whole file cannot be used. */
const fileProblemCodes = [
  'empty',
  'unknown-format',
  'not-json',
  'truncated',
  'nested-too-deeply',
  'too-large',
  'not-xml',
  'only-link',
  'zip-broken',
  'zip-bomb',
  'zip-password',
  'zip-method',
  'zip-without-map',
  'spreadsheet',
  'geodatabase',
  'shapefile-part',
  'foreign-format',
  'csv-without-coordinates',
  'blank-columns',
  'broken-file',
  'no-features',
  'projection-unknown',
  'projection-unsupported',
  'projection-belied',
  'projection-elsewhere',
  'projection-several',
  'projection-late',
  'out-of-memory',
  'worker-failed',
  'took-too-long',
  'interrupted',
  'kept-otherwise',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** `detail` is a name or a number from the file itself (a projection, a limit), never a sentence. */
export type FileProblem = { readonly code: FileProblemCode; readonly detail: string };

export const fileProblem = (code: FileProblemCode, detail = ''): FileProblem => ({ code, detail });

/** Why one feature could not even be read as a feature; faults of its geometry have codes of their own. */
export type UnreadableCode =
  | 'not-json'
  | 'not-a-feature'
  | 'null-geometry'
  | 'feature-too-large'
  | 'letters-lost'
  | 'record-broken';

/** One fault of one feature; features are numbered from 1 in the order of the file. */
export type FeatureProblem<Code extends string = string> = {
  readonly feature: number;
  readonly code: Code;
  readonly at: Position | null;
  /** What the file itself calls the feature, where it does. */
  readonly name?: string;
};
