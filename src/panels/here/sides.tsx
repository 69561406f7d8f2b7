import { nameIn } from '../../core/atlas/name.ts';
import type { Drawn, Here } from '../../core/here/here.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { PanelIntents } from '../page/intents.ts';

type Props = { lateWords: LateWords; here: Here; lang: LangId; intents: PanelIntents };

/** Whose ground it was drawn as before and is now, and the piece that changed sides, if it did. */
export function Sides({ lateWords, here, lang, intents }: Props) {
  const { before, now, change, neutral, snapshots } = here;
  const words = lateWords.here;
  if (here.groundsFailed) return <p>{words.countriesFailed}</p>;
  if (before.release === null || now.release === null) return <p class="loading">{words.loadingCountries}</p>;
  const changed = before.side !== now.side;
  return (
    <>
      <dl class="sides">
        <Side title={words.drawnBefore} drawn={before} words={words} />
        <Side
          title={now.release === snapshots.newest ? words.drawnNow : lateWords.snapshots.drawnAfter}
          drawn={now}
          words={words}
          {...(neutral && { ground: lateWords.stretches.neutral })}
        />
      </dl>
      {neutral && <p>{lateWords.stretches.hereNeutral(nameIn(neutral.name, lang))}</p>}
      {!neutral && (
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

type SideProps = { title: string; drawn: Drawn; words: LateWords['here']; ground?: string };

function Side({ title, drawn, words, ground = words.ground(drawn.side) }: SideProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>{ground}</strong> <small>{drawn.release && words.groundOf(drawn.release)}</small>
      </dd>
    </div>
  );
}
