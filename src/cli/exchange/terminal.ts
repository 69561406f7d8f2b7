import type { Readable } from 'node:stream';
import type { Report } from '../my-data/watched.ts';

/** Where the command reads and writes; `folder` is what a relative file name is relative to. */
export type Terminal = {
  readonly input: Readable;
  readonly folder: string;
  /** Writes a line for the reader, or for the next program. */
  print(line: string): void;
  /** Writes a line about the run itself: progress and faults. */
  tell(line: string): void;
  /** Hears what the run may take and that it goes on; absent where nobody watches over it. */
  readonly report?: Report;
};
