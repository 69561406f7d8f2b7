import type { CoordinateKind } from '../../core/my-data/coordinates.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { ParcelSet } from '../../core/my-data/parcel-set.ts';
import { readingBudget } from '../../core/my-data/reading-budget.ts';
import { type Conversion, conversion } from './convert.ts';
import { type FileFacts, readFile } from './read-file.ts';

export type ReadParcels = {
  readonly set: ParcelSet;
  readonly facts: FileFacts;
  readonly conversion: Conversion;
  /** A fault of the file that let some features be read all the same. */
  readonly fault: FileProblem | null;
};

/** Features after which the coordinates are looked at, so that a file in metres is refused at once. */
const enoughToJudge = 500;

/** What the majority of features looks like. */
export function majority({ votes }: ParcelSet): CoordinateKind {
  const kinds = ['degrees', 'swapped', 'projected'] as const;
  return kinds.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best), 'degrees');
}

/**
 * Reads, checks and measures a whole file, telling `progress` after every slice what there is by then; reading goes
 * on when that is done.
 */
export async function readParcels(
  file: Blob,
  name: string,
  swapAxes: boolean,
  progress: (bytes: number, set: ParcelSet) => Promise<void> | void,
): Promise<ReadParcels | FileProblem> {
  const facts: FileFacts = { format: null, crs: null };
  const { memoryBytes } = readingBudget(file.size);
  const reading = readFile(file, name, facts);
  let converted: Conversion | null = null;
  let set = new ParcelSet();
  let judged = false;
  for (;;) {
    const step = await reading.next();
    if (!converted) {
      const made = await conversion(facts.crs, swapAxes);
      if ('code' in made) return made;
      converted = made;
      set = new ParcelSet(made.change);
    }
    if (step.done) {
      set.end();
      if (set.count === 0) return step.value ?? fileProblem('no-features');
      if (majority(set) === 'projected') return fileProblem('projection-unknown');
      return { set, facts, conversion: converted, fault: step.value };
    }
    for (const item of step.value.items) set.add(item);
    if (!judged && set.count >= enoughToJudge) {
      judged = true;
      if (majority(set) === 'projected') return fileProblem('projection-unknown');
    }
    if (set.byteLength > memoryBytes) return fileProblem('out-of-memory');
    await progress(step.value.bytes, set);
  }
}
