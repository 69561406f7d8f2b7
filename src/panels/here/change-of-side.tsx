import { nameIn } from '../../core/atlas/name.ts';
import type { Here } from '../../core/here/here.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { PanelIntents } from '../page/intents.ts';

type Props = { lateWords: LateWords; here: Here; lang: LangId; intents: PanelIntents };

/** Whether the ground changed sides on the map, and the piece in which it did. */
export function ChangeOfSide({ lateWords: { here: words, stretches }, here, lang, intents }: Props) {
  const { before, now, change, neutral } = here;
  if (here.groundsFailed || before.release === null || now.release === null) return null;
  const changed = before.side !== now.side;
  return (
    <>
      {neutral ? (
        <p>{stretches.hereNeutral(nameIn(neutral.name, lang))}</p>
      ) : (
        <p class="sides-verdict" data-changed={changed}>
          {changed ? words.changed(before.side, now.side) : words.same}{' '}
          {change && words.piece(change.ellipsoidalHa, change.turfHa, change.firstRelease)}
        </p>
      )}
      {change && !change.noise && (
        <button
          type="button"
          class="quiet"
          onClick={() => intents.showOnMap({ layer: 'changes', id: change.id })}
        >
          {words.showPiece}
        </button>
      )}
    </>
  );
}
