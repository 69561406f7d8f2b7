import { spansOf } from '../../core/compare/history-at.ts';
import type { Here } from '../../core/here/here.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';

type Props = { words: Words; lateWords: LateWords; here: Here };

/** In which countries the snapshots drew the place, one after the other. */
export function History({ words, lateWords: { snapshots: text }, here }: Props) {
  const { history, snapshots } = here;
  if (history === null) return null;
  return (
    <>
      <dt>{text.history}</dt>
      <dd>
        {history.code === 'changed' && (
          <ul class="plain-list">
            {spansOf(history.face).map(({ country, from, until }) => (
              <li key={from}>
                {text.span(country === null ? text.noCountry : words.countries[country], from, until)}
              </li>
            ))}
          </ul>
        )}
        {history.code === 'edge' && text.onEdge}
        {history.code === 'unchanged' && text.unchanged(snapshots.count, snapshots.first)}{' '}
        <small>{text.historyNote}</small>
      </dd>
    </>
  );
}
