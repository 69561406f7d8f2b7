import type { ComponentChildren } from 'preact';
import { type TabId, tabIds } from '../../core/page/choices.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { SheetHandle } from './sheet-handle.tsx';
import './tabs.css';

type Props = {
  words: Words;
  current: TabId;
  open: (tab: TabId) => void;
  children: ComponentChildren;
};

/** Tabs after the ARIA pattern: arrow keys, Home and End move, one tab stop. */
export function Tabs({ words, current, open, children }: Props) {
  function onKeyDown(event: KeyboardEvent) {
    const index = tabIds.indexOf(current);
    const target = {
      ArrowRight: (index + 1) % tabIds.length,
      ArrowLeft: (index + tabIds.length - 1) % tabIds.length,
      Home: 0,
      End: tabIds.length - 1,
    }[event.key];
    const tab = target === undefined ? undefined : tabIds[target];
    if (tab === undefined) return;
    event.preventDefault();
    open(tab);
    document.getElementById(`tab-${tab}`)?.focus();
  }
  return (
    <>
      <SheetHandle words={words} />
      <div class="tabs" role="tablist" aria-label={words.sidebarName} onKeyDown={onKeyDown}>
        {tabIds.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls="tab-panel"
            aria-selected={id === current}
            tabIndex={id === current ? 0 : -1}
            onClick={() => open(id)}
          >
            {words.tabs[id]}
          </button>
        ))}
      </div>
      <div class="tab-panel" id="tab-panel" role="tabpanel" tabIndex={-1} aria-labelledby={`tab-${current}`}>
        {children}
      </div>
    </>
  );
}
