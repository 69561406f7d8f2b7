import { idsWithoutParcels } from '../../core/my-data/left-out.ts';
import type { FileStatus } from '../../core/my-data/my-data.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';

type Opened = Pick<Extract<FileStatus, { stage: 'open' }>, 'opened' | 'balance'>;

/** The verdict on a file in a sentence, or what keeps it from one. */
export function fileVerdict({ opened, balance }: Opened, own: DataWords): string {
  if (balance.exchanges.every(({ sides }) => sides.length === 0) && balance.questions.length === 0) {
    if (opened.counts.measured > 0) return own.noDirection;
    return opened.counts['no-area'] > 0 ? own.noArea : own.noMeasured;
  }
  if (balance.incomplete) return own.incomplete;
  if (balance.questions.length > 0) return own.asked;
  const without = idsWithoutParcels(balance);
  const isPartial = opened.features > opened.counts.measured || balance.undirected > 0;
  return [
    own.verdict(balance.verdict),
    ...(without.length > 0 ? [own.noValidParcel(without)] : []),
    ...(isPartial ? [own.ofValid] : []),
  ].join(' ');
}
