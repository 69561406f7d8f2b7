import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ReadSettings, untouched } from '../../../src/core/my-data/file-settings.ts';
import { fileProblem } from '../../../src/core/my-data/import-problem.ts';
import type { OpenedFile } from '../../../src/core/my-data/opened-file.ts';
import type { KeptFiles } from '../../../src/data/my-data/kept-files.ts';
import type { ImportListeners, openImport } from '../../../src/data/my-data/open-import.ts';
import { createMyDataStore } from '../../../src/state/my-data/my-data-store.ts';
import { newFile } from '../../../src/wiring/my-data/new-file.ts';
import { createReadingQueue } from '../../../src/wiring/my-data/reading-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Parts = Parameters<typeof createReadingQueue>[0];

/** A queue whose files are read by the test: what was begun, in order, with what it listens to. */
function queue(draw: () => Promise<void> = async () => {}) {
  const begun: {
    name: string;
    settings: ReadSettings;
    patience: number;
    hear: ImportListeners;
    closed: boolean;
  }[] = [];
  const own = createMyDataStore();
  const kept = {
    all: async () => [],
    keep: async () => 'kept',
    annotate: async () => {},
    remove: async () => {},
    removeAll: async () => {},
  } as unknown as KeptFiles;
  const myMap = {
    draw,
    erase: async () => {},
    ready: async () => ({ reveal: () => {} }),
    ifReady: () => {},
  } as unknown as Parts['myMap'];
  const open: typeof openImport = ({ name, settings }, hear, patience = 1) => {
    const one = { name, settings, patience, hear, closed: false };
    begun.push(one);
    return {
      judge: () => {},
      stopComparing: () => {},
      ask: async () => null,
      close: () => {
        one.closed = true;
      },
    };
  };
  const reader = createReadingQueue({
    own,
    kept,
    myMap,
    openImport: open,
    line: async () => ({ grounds: [], stretches: null }),
    tolerance: () => 1,
  });
  const add = (name: string) => {
    const file = newFile(new Blob(['x']), name);
    reader.add(file);
    return file.id;
  };
  const stages = () => own.data.value.files.map(({ name, status }) => `${name} ${status.stage}`);
  return { begun, reader, add, stages };
}

const opened = { bounds: null, mapping: { from: null, to: null, exchange: null } } as unknown as OpenedFile;
const balance = {} as Parameters<ImportListeners['opened']>[1];
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the reading queue', () => {
  test('reads one file at a time, in the order given', async () => {
    const { begun, add, stages } = queue();
    add('a');
    add('b');
    expect(begun.map(({ name }) => name)).toEqual(['a']);
    expect(stages()).toEqual(['a reading', 'b waiting']);
    begun[0]?.hear.opened(opened, balance);
    await settle();
    expect(begun.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(stages()).toEqual(['a open', 'b reading']);
  });

  test('goes on behind a file that hangs, and gives it twice the time when it is tried again', async () => {
    const { begun, reader, add, stages } = queue();
    const id = add('a');
    add('b');
    begun[0]?.hear.failed(fileProblem('took-too-long', '20'));
    await settle();
    expect(begun[0]?.closed).toBe(true);
    expect(stages()).toEqual(['a failed', 'b reading']);
    begun[1]?.hear.failed(fileProblem('empty'));
    reader.readAgain(id);
    await settle();
    expect(begun.map(({ name, patience }) => [name, patience])).toEqual([
      ['a', 1],
      ['b', 1],
      ['a', 2],
    ]);
  });

  test('reads a file once more in the way that the reader wants, and remembers it', async () => {
    const { begun, reader, add } = queue();
    const id = add('a');
    begun[0]?.hear.opened(opened, balance);
    await settle();
    reader.setReading(id, { encoding: 'ibm866' });
    begun[1]?.hear.opened(opened, balance);
    await settle();
    reader.setReading(id, { closedLines: true });
    expect(begun.map(({ settings }) => settings)).toEqual([
      untouched,
      { ...untouched, encoding: 'ibm866' },
      { ...untouched, encoding: 'ibm866', closedLines: true },
    ]);
  });

  test('goes on at once when the reader stops the file that is being read', () => {
    const { begun, reader, add, stages } = queue();
    const id = add('a');
    add('b');
    reader.remove(id);
    expect(begun[0]?.closed).toBe(true);
    expect(stages()).toEqual(['b reading']);
  });

  test('does not wait for ever for a drawing', async () => {
    const { begun, add } = queue(() => new Promise(() => {}));
    add('a');
    add('b');
    begun[0]?.hear.opened(opened, balance);
    await vi.advanceTimersByTimeAsync(9000);
    expect(begun).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(begun).toHaveLength(2);
  });
});
