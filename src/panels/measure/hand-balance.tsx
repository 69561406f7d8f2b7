import type { HandBalance } from '../../core/measure/measure-view.ts';
import type { Rounded } from '../../core/measure/rounding.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';

type Props = { words: Words; say: LateWords['measure']; balance: HandBalance };

/** The reader's own test of the exchange: sums per direction, their difference, and whether that says anything. */
export function HandBalanceTable({ words, say, balance }: Props) {
  const row = (label: string, figure: Rounded, count: string) => (
    <tr>
      <th scope="row">
        {label} <small>{count}</small>
      </th>
      <td class="figure">{say.amount(figure.amount)}</td>
      <td class="figure">
        {say.plusMinus(figure.independent)}
        <br />
        {say.plusMinus(figure.systematic)}
      </td>
    </tr>
  );
  return (
    <section class="by-hand" aria-labelledby="by-hand-heading">
      <h3 id="by-hand-heading">{say.byHand}</h3>
      <table>
        <tbody>
          {row(say.toTjk, balance.toTjk, say.count(balance.toTjk.count))}
          {row(say.toKgz, balance.toKgz, say.count(balance.toKgz.count))}
          {row(say.difference, balance.difference, '')}
        </tbody>
      </table>
      {balance.error.halfWidthHa > 0 && balance.accuracyM !== null && (
        <p>
          {say.difference}: {words.method.error.plusMinus(balance.error, balance.accuracyM)}.{' '}
          {balance.settledByAccuracyM !== null && words.method.error.settledBy(balance.settledByAccuracyM)}
        </p>
      )}
      {balance.error.halfWidthHa > 0 && balance.accuracyM === null && (
        <p>
          {say.difference}: {words.method.error.within(balance.error)}
        </p>
      )}
      <p>
        <strong class={`badge badge-${balance.verdict}`}>{words.verdicts[balance.verdict]}</strong>{' '}
        <span class="note">{say.tolerance(balance.tolerancePercent)}</span>
      </p>
      <p class="note">{say.byHandNote}</p>
    </section>
  );
}
