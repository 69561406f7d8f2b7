import type { FileStatus } from '../../core/my-data/my-data.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';

type Opened = Pick<Extract<FileStatus, { stage: 'open' }>, 'opened' | 'balance'>;

/** The verdict on a file in a sentence, or what keeps it from one. */
export function fileVerdict({ opened, balance }: Opened, own: DataWords): string {
  if (balance.exchanges.length === 0 && balance.questions.length === 0) {
    if (opened.counts.measured > 0) return own.noDirection;
    return opened.counts['no-area'] > 0 ? own.noArea : own.noMeasured;
  }
  if (balance.incomplete) return own.incomplete;
  return balance.questions.length > 0 ? own.asked : own.verdict(balance.verdict);
}
