import type { VerdictCode } from '../../core/exchange/verdict.ts';
import type { Words } from '../../i18n/page/words.en.ts';

/** The verdict as a word; the sign before it repeats it for those who do not see the colour. */
export function Badge({ words, row }: { words: Words; row: { verdict: VerdictCode | null } }) {
  if (row.verdict === null) return null;
  return <span class={`badge badge-${row.verdict}`}>{words.verdicts[row.verdict]}</span>;
}
