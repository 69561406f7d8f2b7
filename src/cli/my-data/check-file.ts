import type { Notice } from '../../core/my-data/notice.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import type { DegreesStep } from '../../data/my-data/read-in-degrees.ts';
import { createCheck } from './feature-check.ts';
import type { FileCheckOptions, FileReport } from './file-report.ts';

/** Checks a stream of features; `progress` hears how far it is after every step. */
export async function checkFile(
  steps: AsyncGenerator<DegreesStep, { readonly code: string; readonly detail?: string } | null>,
  options: FileCheckOptions,
  notices: readonly Notice[],
  progress: (features: number, bytes: number) => void,
): Promise<FileReport> {
  const check = createCheck(options);
  let bytes = 0;
  let last: ReadItem | null = null;
  for (;;) {
    const step = await steps.next();
    if (step.done) {
      const fault = step.value;
      // What a cut file ends with is no feature of its own.
      if (last && !('fault' in last && fault?.code === 'truncated')) check.add(last);
      check.settle();
      const features = check.features();
      if (fault)
        check.report(fault.code, null, fault.code === 'truncated' ? features + 1 : null, fault.detail ?? '');
      else if (features === 0) check.report('no-features', null, null);
      return check.end(bytes, notices, fault !== null);
    }
    bytes = step.value.bytes;
    for (const item of step.value.items) {
      if (last) check.add(last);
      last = item;
    }
    progress(check.features(), bytes);
  }
}
