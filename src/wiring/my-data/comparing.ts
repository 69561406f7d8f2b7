import { effect, untracked } from '@preact/signals';
import type { Parcel } from '../../core/atlas/parcel.ts';
import { publishedBalance } from '../../core/exchange/published-balance.ts';
import type { FileSettings } from '../../core/my-data/file-settings.ts';
import { currentFile, type MyFile } from '../../core/my-data/my-data.ts';
import { type Comparing, publishedLedger, withAnswer } from '../../core/my-data/two-lists/comparing.ts';
import type { ComparedLists, OtherList } from '../../data/my-data/messages.ts';
import type { ImportHandle } from '../../data/my-data/open-import.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';
import { comparisonId, type openMyMap } from './my-map.ts';

/** The published ledger as it was loaded. */
export type Ledger = { readonly parcels: readonly Parcel[]; readonly incomplete: boolean };

type Parts = {
  readonly own: MyDataStore;
  readonly myMap: Pick<ReturnType<typeof openMyMap>, 'draw' | 'erase' | 'ifReady'>;
  handle(file: string): ImportHandle | null;
  /** Null until it is there. */
  ledger(): Ledger | null;
  tolerance(): number;
  /** Remembers what the reader said of a file. */
  set(file: string, settings: Partial<FileSettings>): void;
};

type Extent = Extract<ComparedLists, { kind: 'compared' }>['extent'];
type Run = { readonly key: string; extent: Extent | null };

/**
 * Compares a file with the list that its settings name, as soon as both are open and whenever what it rests on has
 * changed; tells the store how far it is, and draws the comparison of the file that is shown.
 */
export function createComparing({ own, myMap, handle, ledger, tolerance, set }: Parts) {
  const runs = new Map<string, Run>();
  let drawn: Comparing['comparison'] = null;

  const change = (id: string, changed: Partial<Comparing>) =>
    own.change(id, ({ comparing }) => (comparing ? { comparing: { ...comparing, ...changed } } : {}));

  function otherOf({ id, settings: { comparedWith } }: MyFile<Blob>): OtherList | null {
    if (comparedWith === publishedLedger) {
      const published = ledger();
      return published && { kind: 'published', ...published };
    }
    const other = comparedWith === null || comparedWith === id ? undefined : own.file(comparedWith);
    if (other?.status.stage !== 'open') return null;
    const { bytes: file, name, settings } = other;
    const { swapAxes, encoding, closedLines, crs, withoutLayers, geometryColumn } = settings;
    const read = [swapAxes, encoding, closedLines, crs, withoutLayers, geometryColumn];
    const key = JSON.stringify([other.id, ...read]);
    const { mapping } = other.status.opened;
    return { kind: 'file', key, file, name, settings: { ...settings, mapping } };
  }

  function stop(file: MyFile<Blob>) {
    runs.delete(file.id);
    handle(file.id)?.stopComparing();
    own.change(file.id, { comparing: null });
  }

  async function run(file: MyFile<Blob>, other: OtherList, key: string) {
    const { id, settings, comparing } = file;
    const { comparedWith, matchAnswers, accuracyM } = settings;
    const mine: Run = { key, extent: null };
    runs.set(id, mine);
    const before = comparing?.with === comparedWith ? comparing.comparison : null;
    const publishedVerdict =
      other.kind === 'published' && !other.incomplete
        ? publishedBalance(other.parcels, tolerance()).landForLand.verdict
        : null;
    const undrawn = before !== null && comparing?.undrawn === true;
    const about = { with: comparedWith ?? '', publishedVerdict, problem: null, undrawn };
    own.change(id, { comparing: { ...about, share: 0, comparison: before } });
    const answers = matchAnswers[about.with] ?? [];
    const options = { tolerancePercent: tolerance(), accuracyM };
    const found = (await handle(id)?.ask({ kind: 'compare', other, answers, options })) ?? null;
    if (runs.get(id) !== mine) return;
    if (found?.kind !== 'compared')
      return change(id, { share: null, comparison: null, problem: found ?? { kind: 'failed' } });
    mine.extent = found.extent;
    change(id, { share: null, comparison: found.comparison });
  }

  /** The files, instead of a comparison that is not, or not wholly, on the map. */
  function undrawn() {
    const shown = currentFile(own.data.value);
    if (!shown?.comparing?.comparison) return;
    myMap.erase(comparisonId);
    myMap.ifReady((layer) => layer.hide([]));
    change(shown.id, { problem: { kind: 'undrawn' }, undrawn: false });
  }

  function draw() {
    const shown = currentFile(own.data.value);
    const comparison = shown?.comparing?.comparison ?? null;
    if (comparison === drawn) return;
    drawn = comparison;
    const [extent, worker] = shown ? [runs.get(shown.id)?.extent, handle(shown.id)] : [];
    if (!shown?.comparing || !extent || !worker) {
      myMap.erase(comparisonId);
      return myMap.ifReady((layer) => layer.hide([]));
    }
    const both = [shown.id, shown.comparing.with];
    myMap.ifReady((layer) => layer.hide(both));
    change(shown.id, { undrawn: true });
    myMap.draw(comparisonId, extent, worker).then(
      () => {
        if (drawn === comparison) change(shown.id, { undrawn: false });
      },
      () => {
        if (drawn === comparison) undrawn();
      },
    );
  }

  function follow() {
    const { files, current } = own.data.value;
    for (const file of files) {
      const { id, settings, status } = file;
      const other = status.stage === 'open' && handle(id) ? otherOf(file) : null;
      if (!other || status.stage !== 'open') {
        if (file.comparing || runs.has(id)) stop(file);
        continue;
      }
      // One that is remembered from an earlier visit waits until its file is looked at.
      if (id !== current && !runs.has(id)) continue;
      const { comparedWith, matchAnswers, accuracyM } = settings;
      const key = JSON.stringify([
        comparedWith,
        other.kind === 'file' && [other.key, other.settings.mapping],
        matchAnswers[comparedWith ?? ''],
        status.opened.mapping,
        accuracyM,
        tolerance(),
      ]);
      if (runs.get(id)?.key !== key) void run(file, other, key);
    }
    for (const id of runs.keys()) if (!own.file(id)) runs.delete(id);
    draw();
  }

  effect(() => {
    own.data.value;
    ledger();
    tolerance();
    untracked(follow);
  });

  return {
    undrawn,
    /** Hears from the worker of a file how far it is. */
    heard: (id: string, share: number) => change(id, { share }),
    /** Whether a file stands beside the one that is shown, as the second of two lists. */
    isBeside(id: string) {
      const shown = currentFile(own.data.value);
      return shown?.comparing?.comparison != null && shown.comparing.with === id;
    },
    /** The file and number of a parcel of the drawn comparison, by its place in it from 1. */
    parcelAt(place: number): readonly [string, number] | null {
      const shown = currentFile(own.data.value);
      if (shown?.status.stage !== 'open' || !shown.comparing) return null;
      const { features } = shown.status.opened;
      return place <= features ? [shown.id, place] : [shown.comparing.with, place - features];
    },
    intents: {
      compareWith: (id: string, comparedWith: string | null) => set(id, { comparedWith }),
      /** Once more, where it came to nothing. */
      compareAgain(id: string) {
        drawn = null;
        // What was found stands; only the map has not shown it.
        if (own.file(id)?.comparing?.problem?.kind === 'undrawn') change(id, { problem: null });
        else runs.delete(id);
        follow();
      },
      answerMatch(id: string, a: number, b: number, same: boolean) {
        const { comparedWith, matchAnswers } = own.file(id)?.settings ?? {};
        if (!comparedWith) return;
        const answers = withAnswer(matchAnswers?.[comparedWith] ?? [], { a, b, same });
        set(id, { matchAnswers: { ...matchAnswers, [comparedWith]: answers } });
      },
      forgetAnswers(id: string) {
        const { comparedWith, matchAnswers } = own.file(id)?.settings ?? {};
        if (comparedWith) set(id, { matchAnswers: { ...matchAnswers, [comparedWith]: [] } });
      },
    },
  };
}
