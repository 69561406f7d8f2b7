import type { BalanceView } from '../../core/view/balance-view.ts';
import type { Words } from '../../i18n/en.ts';
import type { PanelIntents } from '../intents.ts';
import { BalanceTable } from './balance-table.tsx';
import { MappedSection } from './mapped-section.tsx';

type Props = { words: Words; balance: BalanceView; chosen: string | null; intents: PanelIntents };

/** Is the exchange equal? The sentence first, then the figures, then how they were made. */
export function BalancePanel({ words, balance, chosen, intents }: Props) {
  const { landForLand, mapped } = balance;
  return (
    <section aria-label={words.balance.region}>
      <h2>{words.balance.question}</h2>
      <p class="verdict" role="status">
        {words.balance.sentence(landForLand)}
      </p>
      <p class="note">{words.balance.asReported}</p>
      <BalanceTable words={words} balance={balance} chosen={chosen} intents={intents} />
      <MappedSection words={words} mapped={mapped} />
    </section>
  );
}
