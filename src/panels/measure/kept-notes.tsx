import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { MeasureIntents } from './measure-intents.ts';
import type { KeptState } from './measuring.ts';

type Props = { say: LateWords['measure']; kept: KeptState; intents: MeasureIntents };

/** What waits for the reader's word: a drawing that was cut short, and what a link brought. */
export const KeptNotes = ({ say, kept: { interrupted, linked, newer }, intents }: Props) => (
  <>
    {interrupted && (
      <p class="measure-waits" role="status">
        {say.interrupted(interrupted.kind, interrupted.points)}{' '}
        <button type="button" class="button" onClick={intents.resume}>
          {say.resume}
        </button>{' '}
        <button type="button" class="button" onClick={intents.discard}>
          {say.discard}
        </button>
      </p>
    )}
    {linked > 0 && (
      <p class="measure-waits" role="status">
        {say.linked(linked)}{' '}
        <button type="button" class="button" onClick={intents.keepLinked}>
          {say.keepLinked}
        </button>{' '}
        <button type="button" class="button" onClick={intents.dropLinked}>
          {say.dropLinked}
        </button>
      </p>
    )}
    {newer > 0 && <p class="note">{say.newer(newer)}</p>}
  </>
);
