import { useState } from 'preact/hooks';
import { type LayerId, layerIds } from '../../core/view/choices.ts';
import type { DataWords } from '../../i18n/en/data.ts';
import type { Words } from '../../i18n/en/words.ts';
import type { DataIntents } from './data-intents.ts';

type Props = { words: Words; own: DataWords; intents: DataIntents };

const formatNames = { geojson: 'GeoJSON', kml: 'KML', csv: 'CSV' } as const;

/** The shipped layers as files. */
export function LayerExport({ words, own, intents }: Props) {
  const [layer, setLayer] = useState<LayerId>('parcels');
  return (
    <section class="layer-export" aria-labelledby="layer-export">
      <h3 id="layer-export">{own.layers}</h3>
      <label>
        {own.layer}{' '}
        <select value={layer} onChange={(event) => setLayer(event.currentTarget.value as LayerId)}>
          {[...layerIds].reverse().map((id) => (
            <option key={id} value={id}>
              {words.layers[id]}
            </option>
          ))}
        </select>
      </label>
      <div class="button-row">
        {(['geojson', 'kml', 'csv'] as const).map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            aria-label={own.saveLayer(words.layers[layer], formatNames[format])}
            onClick={() => intents.saveLayer(layer, format)}
          >
            {formatNames[format]}
          </button>
        ))}
      </div>
      <p class="note">{own.layersNote}</p>
    </section>
  );
}
