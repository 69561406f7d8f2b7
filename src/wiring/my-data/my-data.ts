import { effect, type ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { groupedFiles } from '../../data/my-data/grouped-files.ts';
import { createKeptFiles } from '../../data/my-data/kept-files.ts';
import { openImport } from '../../data/my-data/open-import.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { MySource } from '../../map/my-data/my-layer.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import type { MyDataModel } from '../../panels/my-data/my-data-panel.tsx';
import { createMyDataStore } from '../../state/my-data/my-data-store.ts';
import type { Store } from '../../state/page/store.ts';
import type { Arriving } from './arrivals.ts';
import { createComparing } from './comparing.ts';
import { createKnownLine } from './known-line.ts';
import { comparisonId, openMyMap } from './my-map.ts';
import { newFile } from './new-file.ts';
import { createReadingQueue } from './reading-queue.ts';
import { createSaving } from './saving.ts';
import { openWaysIn } from './ways-in.ts';

type Page = {
  readonly store: Store;
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
  readonly map: MapHandle;
  /** What is dropped or pasted, also before this was here. */
  readonly arriving: Arriving;
};

/** “My data” with what is drawn of each file on the map. */
export type OpenMyData = MyDataModel & { readonly sources: () => ReadonlyMap<string, MySource> };

/** Joins “My data”: its store, its worker, what the browser keeps, its layer on the map and its panel. */
export function openMyData({ store, atlas, words, lateWords, map, arriving }: Page): OpenMyData {
  const own = createMyDataStore();
  const kept = createKeptFiles();
  const myMap = openMyMap(map, {
    chooseFeature(id, feature) {
      const [file, number] = (id === comparisonId && comparing.parcelAt(feature)) || [id, feature];
      void choose(file, number, false);
    },
    chooseAt: (lon, lat, reach) => void chooseAt(lon, lat, reach),
    undrawn(id) {
      own.change(id, ({ status }) =>
        status.stage === 'open' && !status.undrawn ? { status: { ...status, undrawn: true } } : {},
      );
    },
  });
  const reader = createReadingQueue({
    own,
    kept,
    myMap,
    openImport,
    line: createKnownLine(atlas),
    tolerance: () => store.choices.value.tolerancePercent,
    comparing: (id, share) => comparing.heard(id, share),
  });
  const comparing = createComparing({
    own,
    myMap,
    handle: reader.handle,
    ledger() {
      const shipped = atlas.value;
      return shipped && { parcels: shipped.parcels, incomplete: shipped.incomplete.includes('parcels') };
    },
    tolerance: () => store.choices.value.tolerancePercent,
    set: reader.set,
  });

  let tolerance = store.choices.value.tolerancePercent;
  effect(() => {
    const { tolerancePercent } = store.choices.value;
    if (tolerancePercent === tolerance) return;
    tolerance = tolerancePercent;
    reader.judgeAll();
  });
  effect(() => {
    const { chosen } = own.data.value;
    myMap.ifReady((layer) => layer.mark(chosen?.geometries ?? []));
  });

  async function choose(id: string, feature: number | null, reveal: boolean): Promise<void> {
    if (feature === null) return own.choose(null);
    const found = (await reader.handle(id)?.ask({ kind: 'feature', feature })) ?? null;
    // A parcel of the list beside is pointed out; the comparison stays.
    if (comparing.isBeside(id)) myMap.ifReady((layer) => layer.mark(found?.geometries ?? []));
    else {
      if (own.data.value.current !== id) own.show(id);
      own.choose(found);
    }
    if (!reveal) return store.update({ tab: 'data' });
    const bounds = found?.bounds;
    if (bounds) (await myMap.ready()).reveal(bounds, 'always');
  }

  /** The feature at a position in the file that is shown, or in any other. */
  async function chooseAt(lon: number, lat: number, reach: number): Promise<void> {
    const { files, current } = own.data.value;
    const order = [...files].sort((a, b) => Number(b.id === current) - Number(a.id === current));
    for (const { id } of order) {
      const found = await reader.handle(id)?.ask({ kind: 'feature-at', lon, lat, reach });
      if (found) return choose(id, found.feature, false);
    }
    own.choose(null);
  }

  function open(file: Blob, name: string): void {
    store.update({ tab: 'data' });
    reader.add(newFile(file, name));
  }
  const openFiles = async (files: readonly File[]) => {
    for (const { file, name } of await groupedFiles(files)) open(file, name);
  };
  const openText = (text: string) => open(new Blob([text]), lateWords.value?.data.pastedName ?? 'text');

  const veil = () => lateWords.value?.data.dropHere ?? '';
  openWaysIn({ files: (files) => void openFiles(files), text: openText, veil }, arriving);
  reader.restore();

  return {
    data: own.data,
    sources: myMap.sources,
    intents: {
      open: (files) => void openFiles(files),
      openText,
      show: own.show,
      remove: reader.remove,
      removeAll: reader.removeAll,
      readAgain: reader.readAgain,
      setMapping: (id, mapping) => reader.setJudging(id, { mapping }),
      setAccuracy(id, accuracyM) {
        if (accuracyM >= 0 && accuracyM <= 1000) reader.setJudging(id, { accuracyM });
      },
      setAllowance(id, allowance) {
        const { m2, percent } = allowance;
        if (m2 >= 0 && percent >= 0 && percent <= 100) reader.setJudging(id, { allowance });
      },
      setWidths(id, widths) {
        const { seamM, widestM } = widths;
        if (seamM > 0 && seamM <= 1000 && widestM >= 0 && widestM <= 1000) reader.setLooking(id, { widths });
      },
      allowGap(id, gap, isAllowed) {
        const others = own.file(id)?.settings.allowedGaps.filter((each) => each !== gap) ?? [];
        reader.setLooking(id, { allowedGaps: isAllowed ? [...others, gap] : others });
      },
      exchangeAxes: reader.exchangeAxes,
      setEncoding: (id, encoding) => reader.setReading(id, { encoding }),
      setCrs: (id, crs) => reader.setReading(id, { crs }),
      setClosedLines: (id, closedLines) => reader.setReading(id, { closedLines }),
      answerParty(id, value, answer) {
        const file = own.file(id);
        if (file?.status.stage !== 'open') return;
        const { mapping } = file.status.opened;
        reader.setJudging(id, { mapping: { ...mapping, parties: { ...mapping.parties, [value]: answer } } });
      },
      ...comparing.intents,
      ...createSaving({ own, handle: reader.handle, store, atlas, words, lateWords }),
      chooseFeature: (id, feature) => void choose(id, feature, true),
      goTo: (bounds) => void myMap.ready().then((layer) => layer.reveal(bounds, 'always')),
    },
  };
}
