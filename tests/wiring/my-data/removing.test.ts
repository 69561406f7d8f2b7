import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKeptFiles, type KeyValues } from '../../../src/data/my-data/kept-files.ts';
import { createMyDataStore } from '../../../src/state/my-data/my-data-store.ts';
import { newFile } from '../../../src/wiring/my-data/new-file.ts';
import { createRemoving } from '../../../src/wiring/my-data/removing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Milliseconds that a database takes to take something out. */
const slow = 400;

/** A page with two files, kept in a database that is slow, or hangs, when something is taken out. */
async function page(removing = slow) {
  const records = new Map<string, unknown>();
  const later = (work: () => void) =>
    new Promise<void>((resolve) => {
      if (Number.isFinite(removing)) setTimeout(() => resolve(work()), removing);
    });
  const idb = {
    createStore: () => null,
    entries: async () => [...records],
    setMany: async (pairs: [string, unknown][]) => {
      for (const [key, value] of pairs) records.set(key, value);
    },
    delMany: (keys: string[]) =>
      later(() => {
        for (const key of keys) records.delete(key);
      }),
    clear: () => later(() => records.clear()),
  } as unknown as KeyValues;
  const kept = createKeptFiles(async () => idb);
  const own = createMyDataStore();
  const erased: string[] = [];
  const files = ['a', 'b'].map((name) => newFile(new Blob(['x']), name));
  for (const file of files) {
    own.add(file, true);
    await kept.keep(file);
  }
  const listed = () => own.data.value.files.map(({ name }) => name);
  /** What a page that is opened now brings back. */
  const comeBack = async () => (await createKeptFiles(async () => idb).all()).map(({ name }) => name).sort();
  const removals = createRemoving({ own, kept, myMap: { erase: (id) => void erased.push(id) } });
  return { ids: files.map(({ id }) => id), listed, comeBack, erased, removals };
}

test('a page that is reloaded at any time after a removal brings back what was in sight, and nothing else', async () => {
  const { ids, listed, comeBack, erased, removals } = await page();
  void removals.remove(ids[0] as string);
  for (let ms = 0; ms <= 2 * slow; ms += 50) {
    expect(await comeBack()).toEqual(listed());
    expect(erased).toEqual(listed().length === 2 ? [] : [ids[0]]);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(listed()).toEqual(['b']);
});

test('so it is when all are removed', async () => {
  const { ids, listed, comeBack, removals } = await page();
  void removals.removeAll(ids);
  for (let ms = 0; ms <= 2 * slow; ms += 50) {
    expect(await comeBack()).toEqual(listed());
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(listed()).toEqual([]);
});

test('a database that never answers keeps no file on the page', async () => {
  const { ids, listed, removals } = await page(Number.POSITIVE_INFINITY);
  void removals.remove(ids[0] as string);
  await vi.advanceTimersByTimeAsync(2900);
  expect(listed()).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(200);
  expect(listed()).toEqual(['b']);
});
