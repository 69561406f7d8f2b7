import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { FirstView } from '../../core/atlas/first-view.ts';
import type { measuresOf } from '../../core/atlas/measures.ts';
import type { comparedAtlas } from '../../core/compare/compared-atlas.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import { loadTerrain } from '../../data/atlas/load-atlas.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import type { Notice } from '../../panels/page/notice.tsx';
import type { Store } from '../../state/page/store.ts';
import { whenKnown } from '../../state/page/when-known.ts';
import type { Arriving } from '../my-data/arrivals.ts';
import type { OpenMyData } from '../my-data/my-data.ts';
import type { Paper } from '../share/paper.ts';
import type { SharingParts } from '../share/sharing-parts.ts';
import { loadFailure } from './load-failure.ts';
import { fetchWhenWanted } from './whole-atlas.ts';

type Page = {
  readonly store: Store;
  /** Null until the reader asks for more than the first view. */
  readonly atlas: Signal<Atlas | null>;
  readonly first: Signal<FirstView | null>;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
  readonly map: MapHandle;
  readonly notice: Signal<Notice | null>;
  readonly report: (problem: LoadProblem) => void;
  readonly dialog: ReadonlySignal<string | null>;
  /** What is dropped or pasted; null where the page is embedded and takes no files. */
  readonly arriving: Arriving | null;
  /** Resolves when the page may be busy for a moment. */
  readonly calm: () => Promise<void>;
};

/** What is null on the page until it is fetched here. */
type Later = {
  /** The engines behind the cards. */
  readonly measure: Signal<typeof measuresOf | null>;
  /** What makes of the atlas the one that the reader compares. */
  readonly compare: Signal<typeof comparedAtlas | null>;
  readonly myData: Signal<OpenMyData | null>;
  readonly paper: Signal<Paper | null>;
  /** What can be put on paper. */
  readonly sharing: () => SharingParts;
};

/** How long the page stays with the reader before it is kept for use without a network. */
const keepAfterMs = 6000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Fetches, once the first view stands, what it did not need: one part after the other, in the order in which a reader
 * may ask for it, each in a calm moment.
 */
export async function afterFirstView(
  page: Page,
  paperRoom: Element,
  { measure, compare, myData, paper, sharing }: Later,
) {
  const { store, atlas, first, words, lateWords, map, notice, report, dialog, arriving, calm } = page;
  // Where workers are not allowed, browsers have no container of them.
  const openedUnder = navigator.serviceWorker?.controller ?? null;
  fetchWhenWanted({ store, first, atlas, report, calm });
  const part = async <Module>(name: string, load: () => Promise<Module>, open: (module: Module) => void) => {
    try {
      const module = await load();
      await calm();
      open(module);
    } catch {
      loadFailure(report, name)();
    }
  };

  whenKnown(atlas).then(async () => {
    await part(
      'cards',
      // Both at once: there is no card without the measurements.
      () =>
        Promise.all([import('../../core/atlas/measures.ts'), import('../../panels/atlas/card-panel.tsx')]),
      ([{ measuresOf }]) => {
        measure.value = measuresOf;
      },
    );
    await part(
      'history',
      () => import('../compare/follow-late-files.ts'),
      ({ followLateFiles }) => {
        compare.value = followLateFiles({ store, atlas, dialog, report });
      },
    );
  });
  await calm();
  await part(
    'compare',
    () => Promise.all([import('../../map/compare/swipe.ts'), import('../../map/atlas/walk.ts')]),
    ([swipe, walk]) => map.equip({ ...swipe, ...walk }),
  );
  if (arriving) {
    await part(
      'data',
      () => import('../my-data/my-data.ts'),
      ({ openMyData }) => {
        myData.value = openMyData({ store, atlas, words, lateWords, map, arriving, report });
      },
    );
    const missed = loadFailure(report, 'data');
    if (!myData.value) arriving.handTo({ files: missed, text: () => {} });
  } else
    await part(
      'embed',
      () => import('../share/embed.ts'),
      ({ joinHost }) => joinHost(map, lateWords),
    );
  await part(
    'terrain',
    () => loadTerrain(report, calm),
    (terrain) => {
      batch(() => {
        if (first.value) first.value = { ...first.value, ...terrain };
        if (atlas.value) atlas.value = { ...atlas.value, ...terrain };
      });
    },
  );
  // Of a page that nobody touched, too: a sheet needs no more than the first view.
  await part(
    'print',
    () => import('../share/paper.ts'),
    ({ createPaper }) => {
      paper.value = createPaper(sharing(), store, paperRoom);
    },
  );
  if (!import.meta.env.PROD || !arriving) return;
  await pause(keepAfterMs);
  await part(
    'updates',
    () => import('../offline/updates.ts'),
    ({ followUpdates }) => followUpdates(notice, lateWords, openedUnder),
  );
}
