import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import { layerFile } from '../../core/share/layer-file.ts';
import type { LayerFormat } from '../../core/share/layer-format.ts';
import { saveText } from '../../data/share/save-text.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { whenKnown } from '../../state/page/when-known.ts';
import { layerProvenance } from '../my-data/provenance.ts';

const types: Readonly<Record<LayerFormat, string>> = {
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  csv: 'text/csv',
};

type Page = {
  /** Null until the whole of it is fetched, which the reader's first touch asks for. */
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
};

/** Saves a shipped layer as a file, as soon as its geometry and the words for what stands beside it are here. */
export async function saveLayer({ atlas, words, lateWords }: Page, layer: LayerId, format: LayerFormat) {
  const [known, spoken] = await Promise.all([whenKnown(atlas), whenKnown(lateWords)]);
  const name = words.value.layers[layer];
  const provenance = layerProvenance(known, layer, { words: words.value, lateWords: spoken });
  saveText(`${layer}.${format}`, layerFile(known, layer, format, name, provenance), types[format]);
}
