import type { Card } from '../../core/atlas/card.ts';
import type { FeatureRef } from '../../core/measure/measurement.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';

function measurableOf(card: Card): FeatureRef | null {
  if (card.kind === 'parcel' && card.parcel.geometry) return { layer: 'parcels', id: card.parcel.id };
  return card.kind === 'change' ? { layer: 'changes', id: card.change.id } : null;
}

/** Puts the outline of the card's feature on the reader's list of measurements. */
export function MeasureThis({ words, card, intents }: { words: Words; card: Card; intents: PanelIntents }) {
  const ref = measurableOf(card);
  return ref ? (
    <button type="button" class="button" onClick={() => intents.measureFeature(ref)}>
      {words.card.measureThis}
    </button>
  ) : null;
}
