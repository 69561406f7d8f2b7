import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { readingBudget } from '../../core/my-data/reading-budget.ts';
import type { DegreesStep } from '../../data/my-data/read-in-degrees.ts';

/** Where a run says what it may take, and that it goes on; absent where nobody watches over it. */
export type Report = ((message: unknown) => void) | undefined;

/** What is said where a run had to be ended; `%s` stands for the seconds that it took. */
export type EndSentences = { readonly slow: string; readonly full: string };

type Input = {
  /** Bytes; null where they are not known: then it may last as long as the input comes, but not be busy without a word. */
  readonly size: number | null;
  readonly patience: number;
};

/** A sign of life; false where more memory is held than an input of so many bytes may take. */
export type Heard = (bytes: number) => boolean;

/** Milliseconds between signs of life. */
const everyMs = 500;

/** Bytes that the program holds; what it held ahead of an input is not the input's. */
function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Says what the reading of an input may take, and from then on that it goes on. */
export function beginWatched({ size, patience }: Input, sentences: EndSentences, report: Report): Heard {
  const { quietMs, totalMs } = readingBudget(size ?? 0, patience);
  report?.({ quietMs, totalMs: size === null ? null : totalMs, ...sentences });
  // Whoever waits for input turns the loop of events; whoever hangs does not.
  if (report) setInterval(report, everyMs, 'beat').unref();
  const before = held();
  let last = 0;
  return (bytes) => {
    const now = Date.now();
    if (now - last < everyMs) return true;
    last = now;
    report?.('beat');
    return held() - before <= patience * readingBudget(Math.max(bytes, size ?? 0)).memoryBytes;
  };
}

/** The steps of a reading, until they take too much memory. */
export async function* withinBudget(
  steps: AsyncGenerator<DegreesStep, FileProblem | null>,
  heard: Heard,
): AsyncGenerator<DegreesStep, FileProblem | null> {
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
    if (!heard(step.value.bytes)) return fileProblem('out-of-memory');
    yield step.value;
  }
}
