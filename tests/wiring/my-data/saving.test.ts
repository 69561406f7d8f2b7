import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import type { FileStatus, MyFile } from '../../../src/core/my-data/my-data.ts';
import { type Comparing, publishedLedger } from '../../../src/core/my-data/two-lists/comparing.ts';
import type { Comparison } from '../../../src/core/my-data/two-lists/comparison.ts';
import type { ImportHandle } from '../../../src/data/my-data/open-import.ts';
import { lateWords } from '../../../src/i18n/page/late-words.en.ts';
import { words } from '../../../src/i18n/page/words.en.ts';
import { createMyDataStore } from '../../../src/state/my-data/my-data-store.ts';
import { myReport } from '../../../src/wiring/my-data/my-report.ts';
import { createSaving } from '../../../src/wiring/my-data/saving.ts';

vi.mock('../../../src/data/share/save-text.ts', () => ({ saveText: vi.fn(), saveBlob: vi.fn() }));
vi.mock('../../../src/wiring/my-data/my-report.ts', () => ({ myReport: vi.fn(async () => '<html>') }));
beforeEach(() => void vi.mocked(myReport).mockClear());

const settled = () => new Promise((done) => setTimeout(done, 0));
const open = { stage: 'open', balance: { verdict: 'equal' } } as unknown as FileStatus;
const comparison = { pairs: [] } as unknown as Comparison;
const at = (share: number | null, found: Comparison | null, other: string): Comparing => ({
  with: other,
  share,
  comparison: found,
  publishedVerdict: null,
  problem: null,
});

/** A page with an open file that is to be compared with another list, and what was reported of it. */
function page(comparedWith: string, others: readonly MyFile<Blob>[] = []) {
  const own = createMyDataStore();
  const settings = { ...untouched, comparedWith };
  own.add({ id: 'a', name: 'a', bytes: new Blob(), settings, keeping: 'kept', status: open }, true);
  for (const file of others) own.add(file, false);
  const atlas = signal<Atlas | null>({} as Atlas);
  let look = Promise.resolve();
  const saving = createSaving({
    own,
    handle: () => ({ ask: async () => ({}) }) as unknown as ImportHandle,
    looked: () => look,
    store: { choices: signal({ tolerancePercent: 1, lang: 'en' }) } as never,
    atlas,
    words: signal(words),
    lateWords: signal(lateWords),
  });
  const reported = () => vi.mocked(myReport).mock.calls.map(([file]) => file.comparing);
  const lookFor = (work: Promise<void>) => {
    look = work;
  };
  return { own, atlas, saving, reported, lookFor };
}

test('a report waits for the published list, and for the comparison with it', async () => {
  const { own, atlas, saving, reported } = page(publishedLedger);
  const shipped = atlas.value;
  atlas.value = null;
  void saving.report('a');
  await settled();
  atlas.value = shipped;
  own.change('a', { comparing: at(0, null, publishedLedger) });
  await settled();
  expect(reported()).toEqual([]);
  own.change('a', { comparing: at(null, comparison, publishedLedger) });
  await settled();
  expect(reported()).toEqual([at(null, comparison, publishedLedger)]);
});

test('a report tells no comparison that is made anew while the parcels are looked at', async () => {
  const { own, saving, reported, lookFor } = page(publishedLedger);
  own.change('a', { comparing: at(null, null, publishedLedger) });
  let looked = () => {};
  lookFor(
    new Promise<void>((resolve) => {
      looked = resolve;
    }),
  );
  void saving.report('a');
  await settled();
  own.change('a', { comparing: at(0.5, null, publishedLedger) });
  looked();
  await settled();
  expect(reported()).toEqual([]);
  own.change('a', { comparing: at(null, comparison, publishedLedger) });
  await settled();
  expect(reported()).toEqual([at(null, comparison, publishedLedger)]);
});

test('a report waits for a list that is still to be read, and no longer where it is taken away', async () => {
  const waiting = { stage: 'waiting' } as const;
  const other = { id: 'b', name: 'b', bytes: new Blob(), settings: untouched, status: waiting } as const;
  const { own, saving, reported } = page('b', [{ ...other, keeping: 'kept' }]);
  void saving.report('a');
  await settled();
  expect(reported()).toEqual([]);
  own.change('b', { status: { stage: 'reading', progress: null } });
  await settled();
  expect(reported()).toEqual([]);
  own.remove('b');
  await settled();
  expect(reported()).toEqual([undefined]);
});
