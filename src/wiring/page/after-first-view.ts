import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { measuresOf } from '../../core/atlas/measures.ts';
import type { comparedAtlas } from '../../core/compare/compared-atlas.ts';
import type { View } from '../../core/page/view.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import { loadCountries, loadTerrain } from '../../data/atlas/load-atlas.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { MapHandle } from '../../map/page/map-view.ts';
import type { MyDataModel } from '../../panels/my-data/my-data-panel.tsx';
import type { Notice } from '../../panels/page/notice.tsx';
import type { Store } from '../../state/page/store.ts';
import type { Paper } from '../share/paper.ts';
import { loadFailure } from './load-failure.ts';

type Page = {
  readonly store: Store;
  readonly atlas: Signal<Atlas | null>;
  readonly view: ReadonlySignal<View | null>;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
  readonly map: MapHandle;
  readonly notice: Signal<Notice | null>;
  readonly report: (problem: LoadProblem) => void;
  readonly dialog: ReadonlySignal<string | null>;
  readonly embedded: boolean;
};

/** What is null on the page until it is fetched here. */
type Later = {
  /** The engines behind the cards. */
  readonly measure: Signal<typeof measuresOf | null>;
  /** What makes of the atlas the one that the reader compares. */
  readonly compare: Signal<typeof comparedAtlas | null>;
  readonly myData: Signal<MyDataModel | null>;
  readonly paper: Signal<Paper | null>;
};

/** Fetches, once the first view stands, what it did not need: in the order in which a reader may ask for it. */
export async function afterFirstView(
  page: Page,
  paperRoom: Element,
  { measure, compare, myData, paper }: Later,
) {
  const { store, atlas, view, words, lateWords, map, notice, report, dialog, embedded } = page;
  import('../../core/atlas/measures.ts').then(
    ({ measuresOf }) => {
      measure.value = measuresOf;
    },
    loadFailure(report, 'cards'),
  );
  import('../compare/follow-late-files.ts').then(
    ({ followLateFiles }) => {
      compare.value = followLateFiles({ store, atlas, dialog, report });
    },
    loadFailure(report, 'history'),
  );
  if (embedded)
    import('../share/embed.ts').then(
      ({ joinHost }) => joinHost(map, lateWords),
      loadFailure(report, 'embed'),
    );
  else
    import('../my-data/my-data.ts').then(
      ({ openMyData }) => {
        myData.value = openMyData({ store, atlas, words, lateWords, map });
      },
      loadFailure(report, 'data'),
    );
  if (atlas.value) {
    const [add, terrain] = await Promise.all([loadCountries(report), loadTerrain(report)]);
    atlas.value = { ...add(atlas.value), ...terrain };
  }
  import('../share/paper.ts').then(
    ({ createPaper }) => {
      paper.value = createPaper(map, { words, lateWords, view }, paperRoom);
    },
    loadFailure(report, 'print'),
  );
  if (import.meta.env.PROD && !embedded)
    import('../offline/updates.ts').then(
      ({ followUpdates }) => followUpdates(notice, lateWords),
      loadFailure(report, 'updates'),
    );
}
