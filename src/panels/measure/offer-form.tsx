import { useState } from 'preact/hooks';
import type { Offer } from '../../core/measure/measure-view.ts';
import { measurableLayers } from '../../core/measure/measurement.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { MeasureIntents } from './measure-intents.ts';

type Props = { say: LateWords['measure']; offers: readonly Offer[]; intents: MeasureIntents };

const keyOf = ({ ref }: Offer) => `${ref.layer}:${ref.id}`;

/** Choosing a plot, a mapped change or a country whose outline is to be measured. */
export function OfferForm({ say, offers, intents }: Props) {
  const [chosen, setChosen] = useState('');
  const offer = offers.find((candidate) => keyOf(candidate) === chosen) ?? offers[0];
  return (
    <details>
      <summary>{say.offers}</summary>
      <form
        class="measure-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (offer) intents.addFeature(offer.ref);
        }}
      >
        <select
          aria-label={say.offersField}
          value={offer ? keyOf(offer) : ''}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {measurableLayers.map((layer) => (
            <optgroup key={layer} label={say.offerGroups[layer]}>
              {offers
                .filter(({ ref }) => ref.layer === layer)
                .map((item) => (
                  <option key={keyOf(item)} value={keyOf(item)}>
                    {say.featureName(item.name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <button type="submit" class="button">
          {say.offerAdd}
        </button>
      </form>
    </details>
  );
}
