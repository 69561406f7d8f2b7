import { balanceCsv } from '../../core/exchange/balance-csv.ts';
import type { BalanceView } from '../../core/exchange/balance-view.ts';
import { engines } from '../../core/geometry/engines.ts';
import { saveText } from '../../data/share/save-text.ts';
import type { Words } from '../../i18n/page/words.en.ts';

/** Saves the balance as CSV, with engines, drawings and the link of this view. */
export function saveBalance(balance: BalanceView, words: Words): void {
  const names = Object.values(engines).map(({ name, version }) => words.method.engine(name, version));
  const { before, after } = balance.mapped;
  const provenance = words.method.provenance(names.join(', '), before, after, location.href);
  saveText(words.balance.csvName, balanceCsv(balance, provenance), 'text/csv');
}
