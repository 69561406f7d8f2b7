import { useEffect, useRef } from 'preact/hooks';
import { nameIn } from '../../core/atlas/name.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { SearchGroup, SearchHit, SearchItem } from '../../core/search/search-item.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import './search-list.css';

type Props = {
  id: string;
  words: Words;
  own: LateWords['search'];
  here: LateWords['here'];
  lang: LangId;
  groups: readonly SearchGroup[];
  /** Index of the answer that Enter takes, counted through all groups; -1 for none yet. */
  active: number;
  query: string;
  /** Whether the search is here to answer. */
  ready: boolean;
  choose: (item: SearchItem) => void;
};

/** The answers below the search, by kind. */
export function SearchList({ id, own, here, lang, groups, active, query, ready, choose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    () => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
    [active],
  );
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  let index = 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus stays in the field, a press must not take it away
    <div class="search-answers" onMouseDown={(event) => event.preventDefault()}>
      <div ref={list} role="listbox" id={`${id}-list`} aria-label={own.results}>
        {groups.map(({ kind, hits }) => (
          // biome-ignore lint/a11y/useSemanticElements: groups of a listbox, which a fieldset is not
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <p class="kicker" id={`${id}-${kind}`}>
              {own.kinds[kind]}
            </p>
            {hits.map((hit) => {
              const place = index++;
              return (
                <Answer
                  key={hit.item.id}
                  id={`${id}-${place}`}
                  {...{ own, here, lang, hit }}
                  isActive={place === active}
                  onChoose={() => choose(hit.item)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {count === 0 && <p class="note">{ready ? own.none(query.trim()) : own.loading}</p>}
      <p class="visually-hidden" role="status">
        {ready ? own.count(count) : own.loading}
      </p>
    </div>
  );
}

type AnswerProps = {
  id: string;
  own: LateWords['search'];
  here: LateWords['here'];
  lang: LangId;
  hit: SearchHit;
  isActive: boolean;
  onChoose: () => void;
};

function Answer({ id, own, here, lang, hit: { item, spelling, near }, isActive, onChoose }: AnswerProps) {
  const { kind, names, shown, at } = item;
  const [lon = 0, lat = 0] = at ?? [];
  const name =
    kind === 'coordinates'
      ? own.whatIsHere(lat, lon)
      : ((shown && nameIn(shown, lang)) ?? names[0] ?? item.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-found={`${kind}:${item.id}`}
      data-feature={item.layer ? `${item.layer}:${item.id}` : undefined}
      onClick={onChoose}
    >
      <span>{name}</span>
      {near && (
        <small>
          {here.away(near.metres)}
          <br />
          {near.state
            ? here.state(near.state.state, near.state.from, near.state.precision)
            : here.stateUnknown}
        </small>
      )}
      {!near && spelling !== name && kind !== 'coordinates' && <small>{spelling}</small>}
      {at === null && kind !== 'event' && <small>{own.notPlaced}</small>}
    </div>
  );
}
