import { useMemo } from 'preact/hooks';
import type { OnlyParcel } from '../../core/my-data/two-lists/comparison.ts';
import { byDifference } from '../../core/my-data/two-lists/differences.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { type ComparedProps, mostListed, titleOf } from './compared-props.ts';
import { ListVerdicts } from './list-verdicts.tsx';
import { MatchQuestions } from './match-questions.tsx';
import type { DataIntents } from './my-data-intents.ts';
import { PairTable } from './pair-table.tsx';
import { ZoomTo } from './zoom-to.tsx';

/** What comparing two lists showed: what differs and what is open first, then what is alike, then the verdicts. */
export function ComparedLists(props: ComparedProps) {
  const { own, file, comparing, comparison, tolerancePercent, intents } = props;
  const { lists } = own;
  const saving = useAttempt();
  const { pairs, onlyA, onlyB, unsure, idFields, nameFields, idsMistrusted } = comparison;
  const { differing, agreeing } = useMemo(
    () => byDifference(pairs, tolerancePercent),
    [pairs, tolerancePercent],
  );
  const counts = [
    ['own-in-both', lists.counts.both, pairs.length],
    ['own-only-a', lists.counts.a, onlyA.length],
    ['own-only-b', lists.counts.b, onlyB.length],
    ['own-unsure', lists.counts.unsure, unsure.length],
  ] as const;
  const orDash = (fields: readonly (string | null)[]) => fields.map((field) => field ?? '–');
  return (
    <>
      <dl class="compare-counts">
        {counts.map(([symbol, text, count]) => (
          <div key={symbol} data-count={symbol}>
            <dt>{text}</dt>
            <dd>{lists.number(count)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{lists.knownBy(orDash(idFields), orDash(nameFields))}</p>
      {idsMistrusted && <p class="note bad">{lists.mistrusted(idsMistrusted.agreeing, idsMistrusted.of)}</p>}
      <div class="foldings">
        <MatchQuestions {...props} />
        <PairTable
          {...props}
          pairs={differing}
          summary={lists.differing(differing.length)}
          note={lists.differingNote(tolerancePercent)}
          open
        />
        <OnlyList own={own} which="a" list={file.id} parcels={onlyA} intents={intents} />
        <OnlyList own={own} which="b" list={comparing.with} parcels={onlyB} intents={intents} />
        <PairTable
          {...props}
          pairs={agreeing}
          summary={lists.agreeing(agreeing.length)}
          note={lists.distanceNote}
        />
      </div>
      <ListVerdicts {...props} />
      <button type="button" class="button" onClick={() => saving.run(() => intents.saveComparison(file.id))}>
        {lists.save}
      </button>
      <p class="note" role="status">
        {saving.state === 'working' && own.saving}
        {saving.state === 'failed' && own.saveFailed}
      </p>
    </>
  );
}

type OnlyProps = {
  own: DataWords;
  which: 'a' | 'b';
  list: string;
  parcels: readonly OnlyParcel[];
  intents: DataIntents;
};

function OnlyList({ own, which, list, parcels, intents }: OnlyProps) {
  if (parcels.length === 0) return null;
  const { lists } = own;
  const listed = parcels.slice(0, mostListed);
  return (
    <details open>
      <summary>{lists.only(which, parcels.length)}</summary>
      <p class="note">{lists.onlyNote}</p>
      {listed.length < parcels.length && <p class="note">{lists.cut(listed.length, parcels.length)}</p>}
      <ul class="findings">
        {listed.map((parcel) => (
          <li key={parcel.feature}>
            <span>
              {lists.onlyItem(titleOf(own, parcel), parcel.statedHa, parcel.measuredHa)}
              {parcel.onOtherHa > 0 &&
                lists.lies(
                  parcel.onOtherHa,
                  parcel.on.map(({ feature, name }) => lists.parcel(feature, name)).join(', '),
                )}
            </span>
            <ZoomTo own={own} list={list} parcel={parcel} intents={intents} />
          </li>
        ))}
      </ul>
    </details>
  );
}
