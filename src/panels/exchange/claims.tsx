import type { ComponentChildren } from 'preact';
import type { BalanceView } from '../../core/exchange/balance-view.ts';
import type { ClaimOf, ClaimRow } from '../../core/exchange/claim-rows.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { ClaimLine, ClaimTable, toldClaim } from './claim-table.tsx';

/** Totals of the exchange as others gave them. */
export function TotalClaims({ words, rows }: { words: Words; rows: readonly ClaimRow<ClaimOf<'total'>>[] }) {
  return (
    <Figures words={words} heading={words.claims.totals} note={words.claims.totalsNote}>
      {rows.map((row) => (
        <ClaimLine key={row.id} words={words} row={row} told={toldClaim(words, row.claim)} />
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
        <ClaimLine key={row.id} words={words} row={row} told={toldClaim(words, row.claim)} />
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
      <ClaimTable words={words} caption={heading} captionHidden>
        {children}
      </ClaimTable>
    </details>
  );
}
