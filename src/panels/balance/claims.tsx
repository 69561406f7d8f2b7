import type { ComponentChildren } from 'preact';
import type { BalanceView } from '../../core/view/balance-view.ts';
import type { ClaimOf, ClaimRow } from '../../core/view/claim-rows.ts';
import type { Words } from '../../i18n/en/words.ts';

/** Totals of the exchange as others gave them. */
export function TotalClaims({ words, rows }: { words: Words; rows: readonly ClaimRow<ClaimOf<'total'>>[] }) {
  return (
    <Figures words={words} heading={words.claims.totals} note={words.claims.totalsNote}>
      {rows.map((row) => (
        <ClaimLine key={row.id} words={words} row={row} />
      ))}
    </Figures>
  );
}

type LengthProps = {
  words: Words;
  rows: readonly ClaimRow<ClaimOf<'length'>>[];
  drawn: BalanceView['drawnLengths'];
};

/** Lengths of the Kyrgyz–Tajik line: what was said, and what is drawn. */
export function LengthClaims({ words, rows, drawn }: LengthProps) {
  return (
    <Figures words={words} heading={words.claims.lengths} note={words.claims.lengthsNote}>
      {rows.map((row) => (
        <ClaimLine key={row.id} words={words} row={row} />
      ))}
      {drawn.map(({ date, km }) => (
        <tr key={date}>
          <td class="figure">{words.drawnKilometres(km)}</td>
          <td>{words.claims.drawn(words.date(date))}</td>
          <td>{words.claims.measuredHere}</td>
        </tr>
      ))}
    </Figures>
  );
}

type FiguresProps = { words: Words; heading: string; note: string; children: ComponentChildren };

function Figures({ words, heading, note, children }: FiguresProps) {
  return (
    <details>
      <summary>{heading}</summary>
      <p class="note">{note}</p>
      <table class="figures">
        <caption class="visually-hidden">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{words.claims.figure}</th>
            <th scope="col">{words.claims.subject}</th>
            <th scope="col">{words.claims.author}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </details>
  );
}

type LineProps = { words: Words; row: ClaimRow<ClaimOf<'total' | 'length'>> };

function ClaimLine({ words, row: { claim, sources } }: LineProps) {
  const [source] = sources;
  const total = claim.kind === 'total';
  return (
    <tr>
      <td class="figure">{words.claims.value(claim.value, claim.unit, total && claim.about)}</td>
      <td>
        {words.claims.subjectOf(total ? claim.scope : claim.what)}
        {total && `, ${words.claims.direction(claim.direction)}`}
        {claim.note && <small>{words.claims.note(claim.note)}</small>}
      </td>
      <td>
        {source?.url ? (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {claim.author}
          </a>
        ) : (
          claim.author
        )}
        {claim.date && <small>{words.date(claim.date)}</small>}
      </td>
    </tr>
  );
}
