import type { ComponentChildren } from 'preact';
import type { ClaimRow } from '../../core/exchange/claim-rows.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { SourceLink } from '../atlas/source-link.tsx';

type TableProps = {
  words: Words;
  caption: string;
  /** Whether a heading beside the table says it already. */
  captionHidden?: boolean;
  topic?: string;
  children: ComponentChildren;
};

/** Published figures on one subject, each with its author; nothing is merged. */
export function ClaimTable({ words, caption, captionHidden = false, topic, children }: TableProps) {
  return (
    <table class="figures claims" data-topic={topic}>
      <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.claims.figure}</th>
          <th scope="col">{words.claims.subject}</th>
          <th scope="col">{words.claims.author}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A claim in the reader's language. */
export type ToldClaim = { readonly figure: string; readonly subject: string; readonly remark: string | null };

type LineProps = { words: Words; row: ClaimRow; told: ToldClaim };

/** One figure, what it counts, a remark, and who gave it when. */
export function ClaimLine({ words, row: { claim, sources }, told }: LineProps) {
  const author = words.claims.authorName(claim.author);
  return (
    <tr>
      <td class="figure">{told.figure}</td>
      <td>
        {told.subject}
        {told.remark && <small>{told.remark}</small>}
      </td>
      <td>
        <SourceLink url={sources[0]?.url}>
          <span lang={author === claim.author ? 'en' : undefined}>{author}</span>
        </SourceLink>
        {claim.date && <small>{words.date(claim.date)}</small>}
      </td>
    </tr>
  );
}

/** A total or a length in the reader's language; other counts are the story's to tell. */
export function toldClaim(
  { claims }: Words,
  claim: Exclude<ClaimRow['claim'], { kind: 'count' }>,
): ToldClaim {
  const total = claim.kind === 'total';
  return {
    figure: claims.value(claim.value, claim.unit, total && claim.about),
    subject: total
      ? `${claims.subjectOf(claim.scope)}, ${claims.direction(claim.direction)}`
      : claims.subjectOf(claim.what),
    remark: claim.note && claims.note(claim.note),
  };
}
