import type { VerdictCode } from '../../core/exchange/verdict.ts';
import { idsWithoutParcels } from '../../core/my-data/left-out.ts';
import { Badge } from '../exchange/badge.tsx';
import type { ComparedProps } from './compared-props.ts';

type Props = Pick<ComparedProps, 'words' | 'own' | 'file' | 'other' | 'comparing' | 'comparison'>;

/** Each list's own verdict, and the verdicts over the parcels in both with the outlines and parties of either. */
export function ListVerdicts({ words, own, file, other, comparing, comparison }: Props) {
  const { lists } = own;
  const { pairs, readings } = comparison;
  const judged = readings.some(({ leftOut }) => leftOut < pairs.length);
  const verdictOf = ({ status }: NonNullable<Props['other']>) =>
    status.stage === 'open' ? status.balance.verdict : null;
  const withoutOf = ({ status }: NonNullable<Props['other']>) => {
    const ids = status.stage === 'open' ? idsWithoutParcels(status.balance) : [];
    return ids.length > 0 ? `. ${own.noValidParcel(ids)}` : '';
  };
  const row = (text: string, verdict: VerdictCode | null, more = '') => (
    <li key={text}>
      <span>
        {text}
        {more}
      </span>
      {verdict === null ? <span>–</span> : <Badge words={words} row={{ verdict }} />}
    </li>
  );
  return (
    <section class="list-verdicts" aria-labelledby="list-verdicts">
      <h3 id="list-verdicts">{lists.verdicts}</h3>
      <ul>
        {row(lists.verdictOf('a'), verdictOf(file), withoutOf(file))}
        {other
          ? row(lists.verdictOf('b'), verdictOf(other), withoutOf(other))
          : row(lists.publishedVerdict, comparing.publishedVerdict)}
      </ul>
      {!judged ? (
        <p class="note">{lists.noReadings}</p>
      ) : (
        <>
          <p class="note">{lists.readings}</p>
          <ul>
            {readings.map(({ outlines, parties, leftOut, balance }) =>
              row(
                lists.reading(outlines, parties),
                balance.verdict,
                leftOut > 0 ? ` (${lists.leftOut(leftOut)})` : '',
              ),
            )}
          </ul>
        </>
      )}
    </section>
  );
}
