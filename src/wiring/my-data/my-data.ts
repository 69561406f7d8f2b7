import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { mySymbols } from '../../core/my-data/my-symbols.ts';
import { settingRanges } from '../../core/my-data/setting-ranges.ts';
import { areWithin, isWithin } from '../../core/page/number-range.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import { groupedFiles } from '../../data/my-data/grouped-files.ts';
import { createKeptFiles } from '../../data/my-data/kept-files.ts';
import { openImport, prepareImport } from '../../data/my-data/open-import.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { MySource } from '../../map/my-data/my-layer.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import type { MyDataModel } from '../../panels/my-data/my-data-panel.tsx';
import { createMyDataStore } from '../../state/my-data/my-data-store.ts';
import type { Store } from '../../state/page/store.ts';
import { loadFailure } from '../page/load-failure.ts';
import { reloadHealed } from '../page/reload.ts';
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
  readonly report: (problem: LoadProblem) => void;
};

/** “My data” with what is drawn of each file on the map. */
export type OpenMyData = MyDataModel & { readonly sources: () => ReadonlyMap<string, MySource> };

/** Joins “My data”: its store, its worker, what the browser keeps, its layer on the map and its panel. */
export function openMyData({ store, atlas, words, lateWords, map, arriving, report }: Page): OpenMyData {
  const missed = loadFailure(report, 'data');
  const own = createMyDataStore();
  const kept = createKeptFiles();
  const myMap = openMyMap(map, {
    chooseFeature(id, feature) {
      const [file, number] = (id === comparisonId && comparing.parcelAt(feature)) || [id, feature];
      choose(file, number, false).catch(missed);
    },
    chooseAt: (lon, lat, reach) => void chooseAt(lon, lat, reach).catch(missed),
    undrawn(id) {
      if (id === comparisonId) return comparing.undrawn();
      reader.partUndrawn(id);
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
  /** Parts that belong together as one; where one of them cannot be read, each by itself, so that the list tells which. */
  const openFiles = async (files: readonly File[]) => {
    const grouped = await groupedFiles(files).catch(() => files.map((file) => ({ file, name: file.name })));
    for (const { file, name } of grouped) open(file, name);
  };
  const openText = (text: string) => open(new Blob([text]), lateWords.value?.data.pastedName ?? 'text');

  const veil = () => lateWords.value?.data.dropHere ?? '';
  openWaysIn({ files: (files) => void openFiles(files), text: openText, veil }, arriving);
  reader.restore();
  const isShown = computed(() => store.choices.value.tab === 'data');
  effect(() => {
    if (isShown.value) prepareImport();
  });

  return {
    data: own.data,
    symbols: computed(() => mySymbols(own.data.value)),
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
        if (isWithin(accuracyM, settingRanges.accuracyM)) reader.setJudging(id, { accuracyM });
      },
      setAllowance(id, allowance) {
        if (areWithin(allowance, settingRanges.allowance)) reader.setJudging(id, { allowance });
      },
      setWidths(id, widths) {
        if (areWithin(widths, settingRanges.widths)) reader.setLooking(id, { widths });
      },
      allowGap(id, gap, isAllowed) {
        const others = own.file(id)?.settings.allowedGaps.filter((each) => each !== gap) ?? [];
        reader.setLooking(id, { allowedGaps: isAllowed ? [...others, gap] : others });
      },
      exchangeAxes: reader.exchangeAxes,
      setEncoding: (id, encoding) => reader.setReading(id, { encoding }),
      setCrs: (id, crs) => reader.setReading(id, { crs }),
      setWithoutLayers: (id, withoutLayers) => reader.setReading(id, { withoutLayers }),
      setGeometryColumn: (id, geometryColumn) => reader.setReading(id, { geometryColumn }),
      setClosedLines: (id, closedLines) => reader.setReading(id, { closedLines }),
      answerParty(id, value, answer) {
        const file = own.file(id);
        if (file?.status.stage !== 'open') return;
        const { mapping } = file.status.opened;
        reader.setJudging(id, { mapping: { ...mapping, parties: { ...mapping.parties, [value]: answer } } });
      },
      ...comparing.intents,
      ...createSaving({
        own,
        handle: reader.handle,
        looked: reader.looked,
        store,
        atlas,
        words,
        lateWords,
      }),
      chooseFeature: (id, feature) => void choose(id, feature, true).catch(missed),
      goTo: (bounds) => void myMap.ready().then((layer) => layer.reveal(bounds, 'always'), missed),
      lookAgain: reader.lookAgain,
      drawAgain: reader.drawAgain,
      reload: () => void reloadHealed(),
    },
  };
}
