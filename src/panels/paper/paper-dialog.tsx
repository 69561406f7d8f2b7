import { useEffect, useRef, useState } from 'preact/hooks';
import type { TaskWords } from '../../i18n/en/tasks.ts';
import type { Words } from '../../i18n/en/words.ts';
import type { PanelIntents } from '../intents.ts';
import '../tables/tables.css';

type Props = { words: Words; tasks: TaskWords; intents: PanelIntents };

/** Where the view goes to paper or into a picture. */
export function PaperDialog({ words, tasks, intents }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  useEffect(() => dialog.current?.showModal(), []);
  const { paper } = tasks;
  async function save(scale: 1 | 2) {
    setState('making');
    setState((await intents.savePicture(scale)) ? 'idle' : 'failed');
  }
  return (
    <dialog
      ref={dialog}
      class="help-dialog paper-dialog"
      aria-labelledby="paper-heading"
      onClose={() => intents.openPaper(false)}
    >
      <header>
        <h2 id="paper-heading">{paper.heading}</h2>
        <button type="button" class="close" aria-label={words.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      <p>{paper.about}</p>
      <div class="paper-ways">
        <button
          type="button"
          class="button"
          onClick={() => {
            dialog.current?.close();
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
    </dialog>
  );
}
