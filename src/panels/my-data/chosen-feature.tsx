import { useState } from 'preact/hooks';
import type { FoundFeature } from '../../core/my-data/opened-file.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  words: Words;
  own: DataWords;
  file: string;
  features: number;
  chosen: FoundFeature | null;
  intents: DataIntents;
};

/** One feature of the file, found by number or by a click on the map: its areas and all that it carries. */
export function ChosenFeature({ words, own, file, features, chosen, intents }: Props) {
  const [number, setNumber] = useState('');
  return (
    <div class="chosen-feature">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const feature = Number(number);
          if (feature >= 1 && feature <= features) intents.chooseFeature(file, feature);
        }}
      >
        <label>
          {own.lookUp}{' '}
          <input
            type="number"
            min={1}
            max={features}
            step={1}
            value={number}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {own.lookUpGo}
        </button>
      </form>
      {chosen && (
        <article class="own-feature" aria-labelledby="own-feature-title">
          <header>
            <h4 id="own-feature-title">{own.chosen(chosen.feature)}</h4>
            <button
              type="button"
              class="quiet"
              aria-label={words.close}
              onClick={() => intents.chooseFeature(file, null)}
            >
              ×
            </button>
          </header>
          <dl class="facts">
            <dt>{own.state}</dt>
            <dd>{own.chosenState[chosen.state]}</dd>
            {chosen.state === 'measured' && (
              <>
                <dt>{own.areaEllipsoidal}</dt>
                <dd class="figure">{own.hectares(chosen.ellipsoidalHa)}</dd>
                <dt>{own.areaTurf}</dt>
                <dd class="figure">{own.hectares(chosen.turfHa)}</dd>
              </>
            )}
            {chosen.properties.map(([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </>
            ))}
          </dl>
          {chosen.problems.map((code) => (
            <p key={code} class="bad">
              {own.problem(chosen.feature, code)}
            </p>
          ))}
        </article>
      )}
    </div>
  );
}
