import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeptFiles, type FileNote, type KeyValues } from '../../../src/data/my-data/kept-files.ts';

/** A database in memory with room for `room` bytes; writes of several records are all or nothing, as IndexedDB's are. */
function memory(room = Number.POSITIVE_INFINITY) {
  const records = new Map<string, unknown>();
  const size = () =>
    [...records.values()].reduce<number>((sum, value) => sum + (value instanceof Blob ? value.size : 0), 0);
  const idb = {
    createStore: () => () => Promise.reject(new Error('not used')),
    entries: async () => [...records],
    setMany: async (pairs: [string, unknown][]) => {
      const before = new Map(records);
      for (const [key, value] of pairs) records.set(key, value);
      if (size() <= room) return;
      records.clear();
      for (const [key, value] of before) records.set(key, value);
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
    delMany: async (keys: string[]) => {
      for (const key of keys) records.delete(key);
    },
    clear: async () => records.clear(),
  };
  return { records, load: async () => idb as unknown as KeyValues };
}

const note = (id: string, change: Partial<FileNote> = {}): FileNote => ({
  id,
  name: `${id}.geojson`,
  mapping: null,
  swapAxes: false,
  accuracyM: 0,
  reading: false,
  ...change,
});

test('files come back in the order of opening, with their notes', async () => {
  const kept = createKeptFiles(memory().load);
  await kept.keep({ note: note('2'), file: new Blob(['two']) });
  await kept.keep({ note: note('1'), file: new Blob(['one']) });
  await kept.annotate(note('1', { accuracyM: 5 }));
  const all = await kept.all();
  expect(all.map((each) => [each.note.id, each.note.accuracyM])).toEqual([
    ['1', 5],
    ['2', 0],
  ]);
  expect(await all[1]?.file.text()).toBe('two');
  expect(await kept.remove('1')).toBe('kept');
  expect((await kept.all()).map((each) => each.note.id)).toEqual(['2']);
  await kept.removeAll();
  expect(await kept.all()).toEqual([]);
});

test('a note without its file, or a record of another kind, is passed over', async () => {
  const { records, load } = memory();
  records.set('x/note', note('x'));
  records.set('y/note', 'nonsense');
  records.set('y/file', new Blob(['y']));
  expect(await createKeptFiles(load).all()).toEqual([]);
});

test('a full disk is told, and nothing kept before is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 })), { maxLength: 20 }),
      async (writes) => {
        const kept = createKeptFiles(memory(100).load);
        const expected = new Map<string, number>();
        for (const [id, length] of writes) {
          const result = await kept.keep({ note: note(String(id)), file: new Blob(['x'.repeat(length)]) });
          if (result === 'kept') expected.set(String(id), length);
          else expect(result).toBe('full');
          const all = await kept.all();
          expect(new Map(all.map((each) => [each.note.id, each.file.size]))).toEqual(expected);
        }
      },
    ),
  );
});

test('a browser that allows no storage is told so, and has nothing', async () => {
  const kept = createKeptFiles(() => Promise.reject(new DOMException('denied', 'SecurityError')));
  expect(await kept.all()).toEqual([]);
  expect(await kept.keep({ note: note('1'), file: new Blob(['x']) })).toBe('forbidden');
});
