import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../core/view/card.ts';
import type { Words } from '../../i18n/en/words.ts';
import type { PanelIntents } from '../intents.ts';
import { MeasureThis } from './measure-this.tsx';

type Props = { words: Words; card: Card; intents: PanelIntents };

/** How long a button says that it has done its work, ms. */
const saidMs = 2500;

/** What can be done with the chosen feature: one row of buttons, those of every card first. */
export function CardActions({ words, card, intents }: Props) {
  return (
    <div class="card-actions">
      <CopyLink words={words} intents={intents} />
      <MeasureThis words={words} card={card} intents={intents} />
      {(card.kind === 'plot' || card.kind === 'change') && (
        <button type="button" class="button" onClick={() => showInBalance(card, intents)}>
          {words.card.showInBalance}
        </button>
      )}
    </div>
  );
}

function CopyLink({ words, intents }: Omit<Props, 'card'>) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), saidMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const said = copied === null ? '' : words.card[copied ? 'linkCopied' : 'linkNotCopied'];
  return (
    <>
      <button type="button" class="button" onClick={async () => setCopied(await intents.share())}>
        {copied ? words.card.linkCopied : words.card.copyLink}
      </button>
      <span class={copied === false ? 'note' : 'visually-hidden'} role="status">
        {said}
      </span>
    </>
  );
}

/** Opens the balance at the row of a plot, or at the mapped change. */
function showInBalance({ selection, kind }: Card, intents: PanelIntents) {
  intents.openTab('balance');
  const row = kind === 'plot' ? `[data-feature="parcels:${CSS.escape(selection.id)}"]` : '.mapped';
  requestAnimationFrame(() =>
    document.querySelector(`#sidebar ${row}`)?.scrollIntoView({ block: 'center', behavior: 'auto' }),
  );
}
