import type { Rounded } from '../../core/measure/rounding.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';

type Props = { say: LateWords['measure']; figure: Rounded; accuracyM: number };

/** A figure with both its errors and what each of them means. */
export function Figure({ say, figure, accuracyM }: Props) {
  return (
    <div class="measure-figure">
      <strong class="figure">{say.amount(figure.amount)}</strong>
      <ul class="plain-list">
        <li>
          <span class="figure">{say.plusMinus(figure.independent)}</span> {say.independent(accuracyM)}
        </li>
        <li>
          <span class="figure">{say.plusMinus(figure.systematic)}</span> {say.systematic(accuracyM)}
        </li>
      </ul>
    </div>
  );
}
