import type { ComponentChildren } from 'preact';
import type { Card } from '../../core/atlas/card.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { CopyButton } from '../page/copy-button.tsx';
import type { PanelIntents } from '../page/intents.ts';
import { UseButton } from '../share/use-button.tsx';
import { MeasureThis } from './measure-this.tsx';

type Props = {
  words: Words;
  card: Card;
  intents: PanelIntents;
  /** Leaves out what leads to a panel. */
  alone?: boolean;
  children?: ComponentChildren;
};

/** What can be done with what is chosen: one row of buttons, those of every card first. */
export function CardActions({ words, card, intents, alone = false, children }: Props) {
  return (
    <div class="card-actions">
      {!alone && <MeasureThis words={words} card={card} intents={intents} />}
      {alone ? (
        <CopyButton
          text={intents.link}
          label={words.card.copyLink}
          done={words.card.linkCopied}
          failed={words.card.linkNotCopied}
          copy={intents.copy}
        />
      ) : (
        <UseButton words={words} subject={{ kind: 'card' }} use={intents.useThis} />
      )}
      {children}
      {!alone && (card.kind === 'parcel' || card.kind === 'change') && (
        <button type="button" class="button" onClick={() => showInBalance(card, intents)}>
          {words.card.showInBalance}
        </button>
      )}
    </div>
  );
}

/** Opens the balance at the row of a plot, or at the mapped change. */
function showInBalance({ selection, kind }: Card, intents: PanelIntents) {
  intents.openTab('balance');
  const row = kind === 'parcel' ? `[data-feature="parcels:${CSS.escape(selection.id)}"]` : '.mapped';
  requestAnimationFrame(() =>
    document.querySelector(`#sidebar ${row}`)?.scrollIntoView({ block: 'center', behavior: 'auto' }),
  );
}
