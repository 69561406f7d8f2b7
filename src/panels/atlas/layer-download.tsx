import type { LayerId } from '../../core/atlas/layer-ids.ts';
import { formatLabels, layerFormats } from '../../core/share/layer-format.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';

type Props = { words: Words; lateWords: LateWords; layer: LayerId; intents: PanelIntents };

/** One of the shipped layers as a file, in any of the formats. */
export function LayerDownload({ words, lateWords: { tables }, layer, intents }: Props) {
  return (
    <details class="layer-download">
      <summary>{tables.download}</summary>
      <div class="layer-formats">
        {layerFormats.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            aria-label={tables.saveLayer(words.layers[layer], formatLabels[format])}
            onClick={() => intents.saveLayer(layer, format)}
          >
            {formatLabels[format]}
          </button>
        ))}
      </div>
      <p class="note">{tables.downloadNote}</p>
    </details>
  );
}
