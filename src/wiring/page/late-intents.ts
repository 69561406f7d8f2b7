import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { View } from '../../core/page/view.ts';
import type { LayerFormat } from '../../core/share/layer-format.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { loadFailure } from './load-failure.ts';

type Page = {
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly view: ReadonlySignal<View | null>;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
  readonly report: (problem: LoadProblem) => void;
};

/** What a reader can ask for whose code is fetched only then. */
export const lateIntents = ({ atlas, view, words, lateWords, report }: Page) => ({
  saveLayer: (layer: LayerId, format: LayerFormat) =>
    import('../share/save-layer.ts').then(
      ({ saveLayer }) => saveLayer({ atlas, words, lateWords }, layer, format),
      loadFailure(report, 'save'),
    ),
  openAbout: () =>
    import('./about.ts').then(
      ({ showAbout }) => showAbout(words, lateWords, view, atlas),
      loadFailure(report, 'about'),
    ),
});
