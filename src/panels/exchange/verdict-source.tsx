import type { CitedSource } from '../../core/atlas/cite.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { SourceLink } from '../atlas/source-link.tsx';

type Props = { words: Words; sources: readonly CitedSource[] };

/** Whom the verdict leans on first, one click away; the whole list stands further down. */
export function VerdictSource({ words, sources: [first] }: Props) {
  if (!first) return null;
  const { publisher, date, title, url } = first;
  return (
    <p class="verdict-source">
      {words.fact.source}:{' '}
      <SourceLink url={url}>
        {publisher}
        {date && `, ${words.date(date)}`}
        {title && `: ${title}`}
      </SourceLink>
    </p>
  );
}
