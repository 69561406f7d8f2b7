import { useState } from 'preact/hooks';
import { formatLabels } from '../../core/my-data/format.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { DataIntents } from './my-data-intents.ts';

/** The ways in: a file field, dropping, pasting. */
export function Opener({ own, intents }: { own: DataWords; intents: DataIntents }) {
  const [text, setText] = useState('');
  return (
    <div class="opener">
      <label class="file-field">
        <input
          type="file"
          multiple
          class="visually-hidden"
          aria-label={own.open}
          onChange={({ currentTarget }) => {
            intents.open([...(currentTarget.files ?? [])]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {/* The browser's own button speaks its language, not the page's. */}
        <span class="button" aria-hidden="true">
          {own.open}
        </span>
      </label>
      <p class="note">{own.openHint(formatLabels.join(', '))}</p>
      <details>
        <summary>{own.paste}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            intents.openText(text);
            setText('');
          }}
        >
          <textarea
            rows={4}
            aria-label={own.pasteLabel}
            value={text}
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {own.pasteOpen}
          </button>
        </form>
      </details>
    </div>
  );
}
