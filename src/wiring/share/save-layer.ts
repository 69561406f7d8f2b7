import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import { layerFile } from '../../core/share/layer-file.ts';
import type { LayerFormat } from '../../core/share/layer-format.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import { saveText } from '../../data/share/save-text.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { whenKnown } from '../../state/page/when-known.ts';
import { layerProvenance } from '../my-data/provenance.ts';
import { loadFailure } from '../page/load-failure.ts';

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
  readonly report: (problem: LoadProblem) => void;
};

/** The files of which a saved layer is made. */
const filesOf = (layer: LayerId): readonly string[] =>
  layer === 'water' ? [layer, 'roads', 'sources'] : [layer, 'sources'];

/**
 * Saves a shipped layer as a file, as soon as its geometry and the words for what stands beside it are here. One of which
 * a part could not be read is not saved, and the file is told: nobody could tell it from the whole.
 */
export async function saveLayer(
  { atlas, words, lateWords, report }: Page,
  layer: LayerId,
  format: LayerFormat,
): Promise<void> {
  const [known, spoken] = await Promise.all([whenKnown(atlas), whenKnown(lateWords)]);
  const missing = filesOf(layer).find((file) => known.incomplete.includes(file));
  if (missing !== undefined) return loadFailure(report, missing)();
  const name = words.value.layers[layer];
  const provenance = layerProvenance(known, layer, { words: words.value, lateWords: spoken });
  saveText(`${layer}.${format}`, layerFile(known, layer, format, name, provenance), types[format]);
}
