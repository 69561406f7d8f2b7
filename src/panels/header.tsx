import { useState } from 'preact/hooks';
import { type ThemeId, themeIds } from '../core/view/choices.ts';
import type { Words } from '../i18n/en/words.ts';
import type { PanelIntents } from './intents.ts';

/** Title, theme and link. */
export function Header({ words, theme, intents }: { words: Words; theme: ThemeId; intents: PanelIntents }) {
  const [copied, setCopied] = useState(false);
  async function share() {
    setCopied(await intents.share());
    setTimeout(() => setCopied(false), 2500);
  }
  return (
    <>
      <button type="button" class="skip-link" onClick={skipToSidebar}>
        {words.skip}
      </button>
      <h1>
        {words.title} <small>{words.subtitle}</small>
      </h1>
      <div class="header-tools">
        <label class="theme-choice">
          <span class="visually-hidden">{words.theme.label}</span>
          <select value={theme} onChange={(event) => intents.setTheme(event.currentTarget.value as ThemeId)}>
            {themeIds.map((id) => (
              <option key={id} value={id}>
                {words.theme[id]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={share}>
          {copied ? words.shared : words.share}
        </button>
        <span class="visually-hidden" role="status">
          {copied ? words.shared : ''}
        </span>
      </div>
    </>
  );
}

function skipToSidebar() {
  document.querySelector<HTMLElement>('#sidebar [role=tab][aria-selected=true]')?.focus();
}
