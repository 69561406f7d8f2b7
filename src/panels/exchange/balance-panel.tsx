import type { BalanceView } from '../../core/exchange/balance-view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { UseButton } from '../share/use-button.tsx';
import { BalanceTable } from './balance-table.tsx';
import { LengthClaims, TotalClaims } from './claims.tsx';
import { MappedSection } from './mapped-section.tsx';
import { Method } from './method.tsx';
import { ThreeSquares } from './three-squares.tsx';
import { Tolerance } from './tolerance.tsx';
import { VerdictSource } from './verdict-source.tsx';

type Props = {
  words: Words;
  /** Null until they are fetched. */
  lateWords?: LateWords | null;
  balance: BalanceView;
  intents: PanelIntents;
};

/** Is the exchange equal? The sentence first, then the figures, then how they were made. */
export function BalancePanel({ words, lateWords = null, balance, intents }: Props) {
  const { headline, listIsWhole } = balance;
  return (
    <section aria-label={words.balance.region}>
      <h2>{words.balance.question}</h2>
      <p class="verdict" role="status">
        {words.balance.sentence(headline)}
      </p>
      <VerdictSource words={words} sources={balance.sources} />
      {listIsWhole && <ThreeSquares words={words} balance={balance} />}
      <UseButton
        words={words}
        subject={{ kind: 'balance' }}
        about={words.balance.region}
        use={intents.useThis}
      />
      <p class="note">{words.balance.asReported}</p>
      {listIsWhole ? (
        <>
          <p class="note chart-note">{words.balance.chartNote(balance.scale)}</p>
          <BalanceTable words={words} balance={balance} intents={intents} />
        </>
      ) : (
        <p>{words.balance.listDamaged}</p>
      )}
      <Tolerance words={words} percent={balance.tolerancePercent} set={intents.setTolerance} />
      <MappedSection words={words} balance={balance} use={intents.useThis} />
      <div class="foldings">
        <TotalClaims words={words} rows={balance.totals} />
        <LengthClaims words={words} rows={balance.lengths} drawn={balance.drawnLengths} />
        <Method words={words} lateWords={lateWords} balance={balance} />
      </div>
      {listIsWhole && (
        <button type="button" class="button" onClick={intents.downloadCsv}>
          {words.balance.csv}
        </button>
      )}
    </section>
  );
}
