import { useState } from 'preact/hooks';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { LayerSelect } from '../atlas/layer-select.tsx';
import type { DataIntents } from './my-data-intents.ts';

type Props = { words: Words; own: DataWords; intents: DataIntents };

const formatNames = { geojson: 'GeoJSON', kml: 'KML', csv: 'CSV' } as const;

/** The shipped layers as files. */
export function LayerExport({ words, own, intents }: Props) {
  const [layer, setLayer] = useState<LayerId>('parcels');
  return (
    <section class="layer-export" aria-labelledby="layer-export">
      <h3 id="layer-export">{own.layers}</h3>
      <LayerSelect words={words} label={own.layer} layer={layer} choose={setLayer} />
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
