import type { ComparedPair } from '../../core/atlas/atlas.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import { type BaseId, baseIds } from '../../core/page/choices.ts';
import type { LayerSummary } from '../../core/page/view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { LayerDownload } from './layer-download.tsx';
import { Swatch } from './swatch.tsx';
import './layers-panel.css';

type Props = {
  words: Words;
  /** Null until they are fetched. */
  lateWords?: LateWords | null;
  layers: readonly LayerSummary[];
  base: BaseId;
  /** Whether the line is shaded by its expected error. */
  sureness?: boolean;
  /** The snapshots between which ground changed. */
  pair?: ComparedPair;
  intents: PanelIntents;
};

/** Which layers are shown, how strongly, what they are and how sure; and the base map. */
export function LayersPanel({
  words,
  lateWords = null,
  layers,
  base,
  sureness = false,
  pair,
  intents,
}: Props) {
  return (
    <>
      <ul class="layer-list">
        {[...layers].reverse().map((layer) => (
          <LayerRow
            key={layer.id}
            {...{ words, lateWords, layer, intents }}
            about={
              layer.id === 'changes' && lateWords && pair
                ? lateWords.snapshots.changesAbout(pair.before, pair.after)
                : words.layerAbout[layer.id]
            }
          />
        ))}
      </ul>
      {lateWords && (
        <div class="shade">
          <label>
            <input
              type="checkbox"
              checked={sureness}
              onChange={(event) => intents.setSureness(event.currentTarget.checked)}
            />
            {lateWords.stretches.shade}
          </label>
          <p class="note">{lateWords.stretches.shadeNote}</p>
        </div>
      )}
      <button type="button" class="button as-tables" onClick={() => intents.openTables(true)}>
        {words.tables}
      </button>
      <fieldset class="base-choice">
        <legend>{words.baseMap}</legend>
        {baseIds.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="base"
              value={id}
              checked={id === base}
              onChange={() => intents.setBase(id)}
            />
            {words.bases[id]}
          </label>
        ))}
        <p class="note">{words.baseNote}</p>
      </fieldset>
    </>
  );
}

type RowProps = {
  words: Words;
  lateWords: LateWords | null;
  layer: LayerSummary;
  about: string;
  intents: PanelIntents;
};

function LayerRow({ words, lateWords, layer, about, intents }: RowProps) {
  const id: LayerId = layer.id;
  const name = words.layers[id];
  return (
    <li class="layer" data-layer-row={id}>
      <div class="layer-head">
        <label>
          <input
            type="checkbox"
            checked={layer.visible}
            onChange={(event) => intents.toggleLayer(id, event.currentTarget.checked)}
          />
          <span class="layer-name">{name}</span>
        </label>
        <span class="layer-swatches">
          {layer.symbols.slice(0, 2).map((symbol) => (
            <Swatch key={symbol} symbol={symbol} />
          ))}
        </span>
        <button
          type="button"
          class="quiet"
          aria-label={words.zoomTo(name)}
          onClick={() => intents.zoomToLayer(id)}
        >
          {words.zoomToShort}
        </button>
      </div>
      <Opacity words={words} layer={layer} intents={intents} />
      <div class="layer-folds">
        <details>
          <summary>
            {words.details} <span class="count">{words.layerCount(layer.count)}</span>
          </summary>
          <p>{about}</p>
          <ul class="legend-list">
            {layer.symbols.map((symbol) => (
              <li key={symbol}>
                <Swatch symbol={symbol} /> {words.symbols[symbol]}
              </li>
            ))}
          </ul>
          {layer.unplaced.length > 0 && (
            <>
              <p class="note">{words.water.unplaced}</p>
              <ul class="unplaced">
                {layer.unplaced.map(({ selection, name }) => (
                  <li key={selection.id}>
                    <button type="button" class="quiet" onClick={() => intents.choose(selection)}>
                      {name}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <dl class="facts">
            <dt>{words.fact.source}</dt>
            <dd>{words.layerSource[id]}</dd>
            <dt>{words.fact.date}</dt>
            <dd>{layer.date}</dd>
            <dt>{words.fact.licence}</dt>
            <dd>{words.layerLicence[id]}</dd>
            <dt>{words.fact.sure}</dt>
            <dd>{words.layerSure[id]}</dd>
          </dl>
        </details>
        {lateWords && <LayerDownload {...{ words, lateWords, layer: id, intents }} />}
      </div>
    </li>
  );
}

type OpacityProps = { words: Words; layer: LayerSummary; intents: PanelIntents };

/** How strongly a layer is drawn, beside the choice whether it is. */
function Opacity({ words, layer: { id, opacity }, intents }: OpacityProps) {
  const percent = Math.round(opacity * 100);
  return (
    <label class="opacity">
      <span>{words.opacityShort}</span>
      <input
        type="range"
        min="10"
        max="100"
        step="5"
        value={percent}
        aria-label={words.opacity(words.layers[id])}
        aria-valuetext={`${percent} %`}
        onInput={(event) => intents.setOpacity(id, Number(event.currentTarget.value) / 100)}
      />
      <span class="figure" aria-hidden="true">{`${percent} %`}</span>
    </label>
  );
}
