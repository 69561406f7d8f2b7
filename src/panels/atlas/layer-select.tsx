import { type LayerId, layerIds } from '../../core/atlas/layer-ids.ts';
import type { Words } from '../../i18n/page/words.en.ts';

type Props = { words: Words; label: string; layer: LayerId; choose: (layer: LayerId) => void };

/** One of the layers, the uppermost first. */
export const LayerSelect = ({ words, label, layer, choose }: Props) => (
  <label>
    <span>{label}</span>{' '}
    <select value={layer} onChange={(event) => choose(event.currentTarget.value as LayerId)}>
      {[...layerIds].reverse().map((id) => (
        <option key={id} value={id}>
          {words.layers[id]}
        </option>
      ))}
    </select>
  </label>
);
