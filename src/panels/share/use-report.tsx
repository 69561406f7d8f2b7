import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { useAttempt } from '../page/use-attempt.ts';
import type { UseModel } from './use-model.ts';

type Props = { words: Words; lateWords: LateWords; use: UseModel };

/** The whole check of a file of the reader's as one page. */
export function UseReport({ words, lateWords: { use: say, data: own }, use }: Props) {
  const { state, run } = useAttempt();
  const told = { idle: '', working: own.saving, done: say.saved, failed: own.saveFailed };
  return (
    <>
      <p>{say.reportAbout(words.tabs.data)}</p>
      <button type="button" class="button" onClick={() => run(async () => (await use.report?.()) ?? false)}>
        {own.saveReport}
      </button>
      <p class="note" role="status">
        {told[state]}
      </p>
    </>
  );
}
