import type { CitedSource } from '../../core/atlas/cite.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { SourceLink } from './source-link.tsx';
import './facts.css';

/** Who published what and when, with the way there. */
export function SourceList({ words, sources }: { words: Words; sources: readonly CitedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={words.fact.source}>
      {sources.map(({ id, publisher, title, date, url }) => (
        <li key={id}>
          <SourceLink url={url}>{publisher}</SourceLink>
          {date && `, ${words.date(date)}`}
          {title && `: ${title}`}
        </li>
      ))}
    </ul>
  );
}
