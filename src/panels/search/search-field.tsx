import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LangId } from '../../core/page/choices.ts';
import type { Search, SearchItem } from '../../core/search/search-item.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { lazyPanel } from '../page/lazy-panel.tsx';
import './search.css';

const SearchList = lazyPanel(() => import('./search-list.tsx').then((file) => file.SearchList));

type Props = {
  words: Words;
  lateWords: ReadonlySignal<LateWords | null>;
  lang: LangId;
  search: ReadonlySignal<Search | null>;
  intents: PanelIntents;
  /** What was typed before the program was there. */
  typed: string;
};

/**
 * The search of the header, a combobox after the ARIA pattern: the focus stays in the field, arrow keys move
 * through the answers, Enter takes one (the first where none was moved to), Escape closes, then empties.
 */
export function SearchField({ words, lateWords, lang, search, intents, typed }: Props) {
  const [query, setQuery] = useState(typed);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (field.current === document.activeElement) begin();
  }, []);
  const groups = (open && search.value?.(query)) || [];
  const items = groups.flatMap(({ hits }) => hits.map(({ item }) => item));
  const listed = open && query.trim() !== '';

  function begin() {
    intents.openSearch();
    setOpen(true);
  }
  function choose(item: SearchItem) {
    intents.chooseFound(item);
    setQuery('');
    setOpen(false);
    setActive(-1);
    field.current?.blur();
  }
  function move(to: number) {
    setOpen(true);
    if (items.length > 0) setActive((to + items.length) % items.length);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const act = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active <= 0 ? -1 : active - 1),
      Enter() {
        const item = items[Math.max(0, active)];
        if (item) choose(item);
      },
      Escape() {
        if (!listed) setQuery('');
        setOpen(false);
        setActive(-1);
      },
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        list={undefined}
        // biome-ignore lint/a11y/noRedundantRoles: without a native list the field is none by itself
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.search}
        placeholder={words.search}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-activedescendant={listed && active >= 0 ? `${id}-${active}` : undefined}
        value={query}
        onFocus={begin}
        onBlur={() => setOpen(false)}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      {listed && lateWords.value && (
        <SearchList
          {...{ id, lang, groups, active, query, choose }}
          words={words}
          own={lateWords.value.search}
          here={lateWords.value.here}
          ready={search.value !== null}
        />
      )}
    </search>
  );
}
