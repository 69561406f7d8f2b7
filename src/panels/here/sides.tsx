import type { Drawn, Here } from '../../core/here/here.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { PanelIntents } from '../page/intents.ts';

type Props = { lateWords: LateWords; here: Here; intents: PanelIntents };

/** Whose ground it was drawn as before and is now, and the piece that changed sides, if it did. */
export function Sides({ lateWords, here, intents }: Props) {
  const { before, now, change } = here;
  const words = lateWords.here;
  if (here.groundsFailed) return <p>{words.countriesFailed}</p>;
  if (before.release === null || now.release === null) return <p class="loading">{words.loadingCountries}</p>;
  const changed = before.side !== now.side;
  return (
    <>
      <dl class="sides">
        <Side title={words.drawnBefore} drawn={before} words={words} />
        <Side title={words.drawnNow} drawn={now} words={words} />
      </dl>
      <p class="sides-verdict" data-changed={changed}>
        {changed ? words.changed(before.side, now.side) : words.same}{' '}
        {change && words.piece(change.ellipsoidalHa, change.turfHa, change.firstRelease)}
      </p>
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

function Side({ title, drawn, words }: { title: string; drawn: Drawn; words: LateWords['here'] }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>{words.ground(drawn.side)}</strong>{' '}
        <small>{drawn.release && words.groundOf(drawn.release)}</small>
      </dd>
    </div>
  );
}
