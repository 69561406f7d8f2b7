import { useState } from 'preact/hooks';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { UseModel } from './use-model.ts';

type Props = { words: Words; lateWords: LateWords; use: UseModel };

/** The whole check of a file of the reader's as one page. */
export function UseReport({ words, lateWords: { use: say, data: own }, use }: Props) {
  const [state, setState] = useState('');
  async function save() {
    setState(own.saving);
    setState((await use.report?.()) ? say.saved : own.saveFailed);
  }
  return (
    <>
      <p>{say.reportAbout(words.tabs.data)}</p>
      <button type="button" class="button" onClick={save}>
        {own.saveReport}
      </button>
      <p class="note" role="status">
        {state}
      </p>
    </>
  );
}
