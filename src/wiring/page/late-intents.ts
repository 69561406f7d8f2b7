import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { View } from '../../core/page/view.ts';
import type { LayerFormat } from '../../core/share/layer-format.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { Notice } from '../../panels/page/notice.tsx';
import type { WordPart } from '../language/locale.ts';
import { loadFailure } from './load-failure.ts';
import type { createNavigation } from './navigation.ts';

type Page = {
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly view: ReadonlySignal<View | null>;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: WordPart<LateWords>;
  readonly notice: Signal<Notice | null>;
  readonly navigation: ReturnType<typeof createNavigation>;
  readonly report: (problem: LoadProblem) => void;
};

/** What a reader can ask for whose code is fetched only then. */
export function lateIntents({ atlas, view, words, lateWords, notice, navigation, report }: Page) {
  const late = lateWords.words;
  let locating: Promise<() => void> | undefined;
  return {
    saveLayer: (layer: LayerId, format: LayerFormat) =>
      import('../share/save-layer.ts')
        .then(({ saveLayer }) => saveLayer({ atlas, words, lateWords: late, report }, layer, format))
        .catch(loadFailure(report, 'save')),
    openAbout: () =>
      import('./about.ts')
        .then(({ showAbout }) => showAbout(words, late, view, atlas))
        .catch(loadFailure(report, 'about')),
    downloadCsv: () =>
      import('../exchange/save-balance.ts')
        .then(({ saveBalance }) => view.value && saveBalance(view.value.balance, words.value))
        .catch(loadFailure(report, 'save')),
    locate() {
      locating ??= import('../here/locate.ts').then(({ createLocating }) =>
        createLocating({
          lateWords,
          notice,
          showOnMap: navigation.intents.showOnMap,
          geolocation: navigator.geolocation,
        }),
      );
      locating.then(
        (locate) => locate(),
        () => {
          locating = undefined;
          loadFailure(report, 'here')();
        },
      );
    },
  };
}
