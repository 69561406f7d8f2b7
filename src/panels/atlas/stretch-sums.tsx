import { stretchSums } from '../../core/compare/stretch-sums.ts';
import type { DrawnLine } from '../../core/exchange/balance-view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { sourceText } from './stretch-source.ts';

/** First snapshot after the treaty was signed: what it has first was redrawn since. */
const redrawnSince = '2025-03-23';

type Props = { words: Words; lateWords: LateWords; line: DrawnLine };

/** Kilometres of line by what mappers stated as their source, and the measurement behind the error of old lines. */
export function StretchSums({ lateWords: { stretches: text }, line: { stretches, crest } }: Props) {
  return (
    <>
      <h4>{text.sums}</h4>
      <p class="note">{text.sumsNote(redrawnSince)}</p>
      <table class="figures">
        <caption class="visually-hidden">{text.sums}</caption>
        <thead>
          <tr>
            <th scope="col">{text.sumHeads.source}</th>
            <th scope="col">{text.sumHeads.length}</th>
            <th scope="col">{text.sumHeads.spacing}</th>
            <th scope="col">{text.sumHeads.redrawn}</th>
          </tr>
        </thead>
        <tbody>
          {stretchSums(Object.values(stretches), redrawnSince).map((sum) => (
            <tr key={`${sum.source} ${sum.ridge}`}>
              <th scope="row">{sourceText(text, sum)}</th>
              <td class="figure">{text.sumKilometres(sum.lengthKm)}</td>
              <td class="figure">{text.metres(sum.meanSpacingM)}</td>
              <td class="figure">{text.sumKilometres(sum.redrawnKm)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {crest && <p>{text.measured(crest)}</p>}
    </>
  );
}
