import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { Notice } from '../../panels/page/notice.tsx';

export type Problems = {
  report(problem: LoadProblem): Promise<void>;
  /** The files and parts of the page that were told of. */
  readonly missing: ReadonlySignal<ReadonlySet<string>>;
};

/**
 * Tells of files that could not be used, together once there are several. A problem may come before the words in
 * which it is told: `words` resolves to those of the moment.
 */
export function reportProblems(notice: Signal<Notice | null>, words: () => Promise<Words>): Problems {
  const missing = signal<ReadonlySet<string>>(new Set());
  return {
    missing,
    async report(problem) {
      missing.value = new Set([...missing.value, problem.file]);
      const { problem: one, problems: several } = await words();
      if (notice.value?.explains) return;
      const files = [...missing.value];
      notice.value = { text: files.length === 1 ? one(problem) : several(files), retry: true };
    },
  };
}
