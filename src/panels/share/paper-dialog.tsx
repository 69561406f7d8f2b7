import { useState } from 'preact/hooks';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { ModalDialog } from '../page/modal-dialog.tsx';
import './paper-dialog.css';

type Props = { words: Words; lateWords: LateWords; intents: PanelIntents };

/** Where the view goes to paper or into a picture. */
export function PaperDialog({ words, lateWords, intents }: Props) {
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const { paper } = lateWords;
  async function save(scale: 1 | 2) {
    setState('making');
    setState((await intents.savePicture(scale)) ? 'idle' : 'failed');
  }
  return (
    <ModalDialog
      className="paper-dialog"
      heading={paper.heading}
      headingId="paper-heading"
      close={words.close}
      closed={() => intents.openPaper(false)}
    >
      <p>{paper.about}</p>
      <div class="paper-ways">
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest('dialog')?.close();
            intents.print();
          }}
        >
          {paper.print}
        </button>
        <button type="button" class="button" onClick={() => save(1)}>
          {paper.picture}
        </button>
        <button type="button" class="button" onClick={() => save(2)}>
          {paper.pictureDouble}
        </button>
      </div>
      <p class="note" role="status">
        {state === 'making' ? paper.making : state === 'failed' ? paper.failed : ''}
      </p>
    </ModalDialog>
  );
}
