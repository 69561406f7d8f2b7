import type { CitedSource } from '../../core/atlas/cite.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { SourceLink } from './source-link.tsx';

type Cited = { words: Words; cited: readonly CitedSource[] };

/** Who said it and when, with the way there. */
function Who({ words, cited, source }: Cited & { source: string }) {
  const found = cited.find(({ id }) => id === source);
  if (!found) return <small>{source}</small>;
  const { publisher, date, url } = found;
  return (
    <small>
      <SourceLink url={url}>{publisher}</SourceLink>
      {date && `, ${words.date(date)}`}
    </small>
  );
}

type ReportedProps = Cited & { values: readonly { value: string; source: string }[] };

/** Every figure as its source writes it, side by side; nothing is merged. */
export function ReportedFigures({ words, values, cited }: ReportedProps) {
  const differ = new Set(values.map(({ value }) => value)).size > 1;
  return (
    <>
      <ul class="plain-list reported">
        {values.map(({ value, source }) => (
          <li key={source}>
            <span class="figure">{words.asWritten(value)}</span>{' '}
            <Who words={words} cited={cited} source={source} />
          </li>
        ))}
      </ul>
      {differ && <small>{words.balance.conflict}</small>}
    </>
  );
}

type State = 'open' | 'closed' | 'limited' | 'unknown';
type HistoryProps = Cited & {
  status: readonly { from: string; precision: string; state: State; source: string }[];
};

/** What was reported of a crossing and when, the newest first, each with who said it. */
export function StatusHistory({ words, status, cited }: HistoryProps) {
  return (
    <ul class="plain-list reported">
      {[...status].reverse().map(({ from, precision, state, source }) => (
        <li key={from}>
          {words.card.states[state]}, {words.date(from, precision)}{' '}
          <Who words={words} cited={cited} source={source} />
        </li>
      ))}
    </ul>
  );
}
