import fc from 'fast-check';
import { expect, test } from 'vitest';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import { noteOf, readNote } from '../../../src/core/my-data/kept-note.ts';
import type { MyFile } from '../../../src/core/my-data/my-data.ts';
import { createKeptFiles, type KeyValues } from '../../../src/data/my-data/kept-files.ts';

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

const file = (id: string, text: string, change: Partial<MyFile> = {}): MyFile<Blob> => ({
  id,
  name: `${id}.geojson`,
  settings: untouched,
  keeping: 'kept',
  status: { stage: 'waiting' },
  ...change,
  bytes: new Blob([text]),
});

test('files come back in the order of opening, with their notes', async () => {
  const kept = createKeptFiles(memory().load);
  const one = file('1', 'one');
  await kept.keep(file('2', 'two'));
  await kept.keep(one);
  const allowance = { m2: 100, percent: 2 };
  const settings = { ...untouched, allowance, accuracyM: 5, crs: 'EPSG:32642', swapAxes: true };
  await kept.annotate({ ...one, settings, status: { stage: 'reading', progress: null } });
  const all = await kept.all();
  expect(all).toMatchObject([
    { id: '1', settings, keeping: 'kept', status: { stage: 'failed', problem: { code: 'interrupted' } } },
    { id: '2', settings: untouched, status: { stage: 'waiting' } },
  ]);
  expect(await all[1]?.bytes.text()).toBe('two');
  expect(await kept.remove('1')).toBe('kept');
  expect((await kept.all()).map((each) => each.id)).toEqual(['2']);
  await kept.removeAll();
  expect(await kept.all()).toEqual([]);
});

test('a note without its file, or a record of another kind, is passed over', async () => {
  const { records, load } = memory();
  records.set('x/note', { id: 'x', name: 'x' });
  records.set('y/file', 'nonsense');
  records.set('z', new Blob(['z']));
  expect(await createKeptFiles(load).all()).toEqual([]);
});

const noteOf01 = {
  id: '1',
  name: 'lots.ndjson',
  mapping: { from: 'a', to: 'b', exchange: 'lot' },
  swapAxes: true,
  accuracyM: 25,
  reading: false,
};

test('a note of version 0.1 is read', async () => {
  const { records, load } = memory();
  records.set('1/file', new Blob(['x'])).set('1/note', noteOf01);
  const [file] = await createKeptFiles(load).all();
  const { mapping, swapAxes, accuracyM } = noteOf01;
  expect(file).toMatchObject({ name: 'lots.ndjson', status: { stage: 'waiting' } });
  expect(file?.settings).toEqual({ ...untouched, mapping, swapAxes, accuracyM });
});

test.each([
  ['of a newer version', { ...noteOf01, layers: ['a'] }],
  ['with a setting of a newer version', { ...noteOf01, settings: { sheet: 2 } }],
  ['with an accuracy that is no number', { ...noteOf01, accuracyM: Number.NaN }],
  ['with an accuracy below zero', { ...noteOf01, accuracyM: -5 }],
  ['without its axes', { ...noteOf01, swapAxes: undefined }],
  ['with a mapping of another shape', { ...noteOf01, mapping: { from: 1 } }],
  ['with an answer that is none', { ...noteOf01, mapping: { ...noteOf01.mapping, parties: { a: 'XYZ' } } }],
  ['that is a text', 'nonsense'],
  ['that is not there', undefined],
])('a note %s is told and left as it is; the file is there', async (_, note) => {
  const { records, load } = memory();
  records.set('1/file', new File(['x'], 'lots.ndjson'));
  if (note !== undefined) records.set('1/note', note);
  const kept = createKeptFiles(load);
  const [file, ...rest] = await kept.all();
  expect(rest).toEqual([]);
  expect(file).toMatchObject({
    name: 'lots.ndjson',
    settings: untouched,
    status: { stage: 'failed', problem: { code: 'kept-otherwise' } },
  });
  await kept.annotate({ ...(file as MyFile<Blob>), status: { stage: 'waiting' } });
  expect(records.get('1/note')).toBe(note);
  await kept.remove('1');
  expect(records.size).toBe(0);
});

test('whatever is written is read again', () => {
  fc.assert(
    fc.property(
      fc.record({
        swapAxes: fc.boolean(),
        closedLines: fc.boolean(),
        encoding: fc.option(fc.string()),
        crs: fc.option(fc.string()),
        withoutLayers: fc.array(fc.string()),
        geometryColumn: fc.option(fc.string()),
        accuracyM: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        allowance: fc.record({ m2: fc.nat(), percent: fc.nat(100) }),
        widths: fc.record({ seamM: fc.nat(), widestM: fc.nat() }),
        allowedGaps: fc.array(fc.string()),
        comparedWith: fc.option(fc.string()),
        // Ids are the page's own.
        matchAnswers: fc.dictionary(
          fc.oneof(fc.constant('published'), fc.stringMatching(/^\d{14}-\d{4}$/)),
          fc.array(fc.record({ a: fc.integer({ min: 1 }), b: fc.integer({ min: 1 }), same: fc.boolean() })),
        ),
        mapping: fc.option(
          fc.record(
            {
              from: fc.option(fc.string()),
              to: fc.option(fc.string()),
              exchange: fc.option(fc.string()),
              area: fc.option(fc.string()),
              accuracy: fc.option(fc.string()),
              parties: fc.dictionary(
                fc.oneof(fc.string(), fc.constantFrom('constructor', 'prototype')),
                fc.constantFrom('KGZ' as const, 'itself' as const),
              ),
            },
            { requiredKeys: ['from', 'to', 'exchange'] },
          ),
        ),
      }),
      (settings) => {
        const read = readNote(structuredClone(noteOf(file('1', 'x', { settings }))));
        expect(read).toEqual({ name: '1.geojson', settings, reading: false });
      },
    ),
  );
});

test('an answer about a party of any name is kept', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString', '']) {
    const parties = Object.fromEntries([[name, 'itself' as const]]);
    const mapping = { from: 'a', to: 'b', exchange: null, parties };
    const note = noteOf(file('1', 'x', { settings: { ...untouched, mapping } }));
    const read = readNote(structuredClone(note));
    expect(Object.entries(read?.settings.mapping?.parties ?? {})).toEqual([[name, 'itself']]);
  }
});

test('answers by name, as they were written before, are read', () => {
  const mapping = { ...noteOf01.mapping, parties: { Kirgistn: 'KGZ', constructor: 'itself' } };
  expect(readNote({ ...noteOf01, mapping })?.settings.mapping).toEqual(mapping);
});

test('a note says nothing of comparisons where there were none, so that earlier versions read it', () => {
  expect(Object.keys(noteOf(file('1', 'x')).settings ?? {})).not.toContain('comparedWith');
  expect(Object.keys(noteOf(file('1', 'x')).settings ?? {})).not.toContain('matchAnswers');
});

test('a full disk is told, and nothing kept before is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 })), { maxLength: 20 }),
      async (writes) => {
        const kept = createKeptFiles(memory(100).load);
        const expected = new Map<string, number>();
        for (const [id, length] of writes) {
          const result = await kept.keep(file(String(id), 'x'.repeat(length)));
          if (result === 'kept') expected.set(String(id), length);
          else expect(result).toBe('full');
          const all = await kept.all();
          expect(new Map(all.map((each) => [each.id, each.bytes.size]))).toEqual(expected);
        }
      },
    ),
  );
});

test('a browser that allows no storage is told so, and has nothing', async () => {
  const kept = createKeptFiles(() => Promise.reject(new DOMException('denied', 'SecurityError')));
  expect(await kept.all()).toEqual([]);
  expect(await kept.keep(file('1', 'x'))).toBe('forbidden');
});
