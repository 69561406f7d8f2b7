import type { ExchangeRow } from '../../core/exchange/balance-view.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { Badge } from './badge.tsx';

type Props = { words: Words; row: ExchangeRow; percent: number };

/** The verdict on a row, always in one place below its name, and in words what bars cannot say. */
export function Judged({ words, row, percent }: Props) {
  const said = apartOf(words, row, percent);
  if (row.verdict === null && said === null) return null;
  return (
    <tr class="judged">
      <td colSpan={2}>
        <Badge words={words} row={row} /> {said && <span class="said">{said}</span>}
      </td>
    </tr>
  );
}

/** What stood against land, or how far the two sides are apart; null where they are equal or are not compared. */
function apartOf({ balance }: Words, row: ExchangeRow, percent: number): string | null {
  const terms = balance.terms(row.id);
  if (terms !== null) return terms;
  if (row.verdict === null || row.verdict === 'not-land-for-land' || row.verdict === 'equal') return null;
  return `${balance.apart(row)}, ${balance.toleranceMark(balance.percent(percent), row.withinTolerance)}`;
}
