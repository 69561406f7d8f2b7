import { engines } from '../core/area/engines.ts';
import { balanceCsv } from '../core/balance/csv.ts';
import type { BalanceView } from '../core/view/balance-view.ts';
import { saveText } from '../data/save-text.ts';
import type { Words } from '../i18n/en/words.ts';

/** Saves the balance as CSV, with engines, drawings and the link of this view. */
export function saveBalance(balance: BalanceView, words: Words): void {
  const names = Object.values(engines).map(({ name, version }) => words.method.engine(name, version));
  const { before, after } = balance.mapped;
  const provenance = words.method.provenance(names.join(', '), before, after, location.href);
  saveText(words.balance.csvName, balanceCsv(balance, provenance), 'text/csv');
}
