import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type LangId, type ThemeId, themeIds } from '../../core/page/choices.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { UseButton } from '../share/use-button.tsx';
import type { PanelIntents } from './intents.ts';
import './header.css';

export type Languages = readonly (readonly [LangId, string])[];

type Props = {
  words: Words;
  languages: Languages;
  lang: LangId;
  theme: ThemeId;
  intents: PanelIntents;
  /** The search. */
  children: ComponentChildren;
};

/** Title, search, language, theme and “Use this”; on a phone all but the title behind one button. */
export function Header({ words, languages, lang, theme, intents, children }: Props) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (!menu.current?.contains(event.target as Node) && event.target !== opener.current) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  return (
    <>
      <button type="button" class="skip-link" onClick={skipToSidebar}>
        {words.skip}
      </button>
      <h1>
        {words.title} <small>{words.subtitle}</small>
      </h1>
      {children}
      <button
        ref={opener}
        type="button"
        class="button menu-opener"
        aria-expanded={open}
        aria-controls="header-tools"
        onClick={() => setOpen(!open)}
      >
        {words.menu}
      </button>
      <div ref={menu} id="header-tools" class={open ? 'header-tools is-open' : 'header-tools'}>
        {languages.length > 1 && (
          <label>
            <span class="tool-name">{words.language}</span>
            <select
              value={lang}
              autocomplete="off"
              onChange={(event) => intents.setLang(event.currentTarget.value as LangId)}
            >
              {languages.map(([id, name]) => (
                <option key={id} value={id} lang={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span class="tool-name">{words.theme.label}</span>
          <select
            value={theme}
            autocomplete="off"
            onChange={(event) => intents.setTheme(event.currentTarget.value as ThemeId)}
          >
            {themeIds.map((id) => (
              <option key={id} value={id}>
                {words.theme[id]}
              </option>
            ))}
          </select>
        </label>
        <UseButton words={words} subject={null} use={intents.useThis} />
        <button type="button" class="button" title={words.help} onClick={() => intents.openHelp(true)}>
          <span class="help-sign" aria-hidden="true">
            ?
          </span>
          <span class="tool-name">{words.help}</span>
        </button>
      </div>
    </>
  );
}

function skipToSidebar() {
  document.querySelector<HTMLElement>('#sidebar [role=tab][aria-selected=true]')?.focus();
}
