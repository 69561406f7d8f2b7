import type { CompareView } from '../../core/compare/compare-view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';

type Props = { words: Words; lateWords: LateWords; compare: CompareView; intents: PanelIntents };

/** Which two snapshots are compared; everything that tells of change follows. */
export function SnapshotChoice({ words, lateWords: { snapshots: text }, compare, intents }: Props) {
  const { releases, pair, usual, pending, failed } = compare;
  const newest = releases.at(-1)?.date;
  const choice = (label: string, chosen: string, choose: (date: string) => void) => (
    <label>
      <span class="choice-name">{label}</span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {releases.map(({ date }) => (
          <option key={date} value={date} selected={date === chosen}>
            {words.date(date)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="snapshot-choice">
      <legend>{text.pick}</legend>
      {choice(text.before, pair.before, (date) => intents.setBefore(date === usual ? null : date))}
      {choice(text.after, pair.after, (date) => intents.setDate(date === newest ? null : date))}
      <p class="note" role="status">
        {failed && !pending ? (
          text.failed
        ) : (
          // Both sentences share one place, so that nothing below moves when one takes the place of the other.
          <span class="either">
            <span aria-hidden={pending}>{text.pickNote}</span>
            <span aria-hidden={!pending}>{text.pending}</span>
          </span>
        )}
      </p>
    </fieldset>
  );
}
