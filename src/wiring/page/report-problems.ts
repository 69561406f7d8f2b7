import type { Signal } from '@preact/signals';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { Notice } from '../../panels/page/notice.tsx';

/**
 * Tells of files that could not be used, together once there are several. A problem may come before the words in
 * which it is told: `words` resolves to those of the moment.
 */
export function reportProblems(notice: Signal<Notice | null>, words: () => Promise<Words>) {
  const files = new Set<string>();
  return async (problem: LoadProblem) => {
    files.add(problem.file);
    const { problem: one, problems: several } = await words();
    if (notice.value?.explains) return;
    notice.value = { text: files.size === 1 ? one(problem) : several([...files]), retry: true };
  };
}
