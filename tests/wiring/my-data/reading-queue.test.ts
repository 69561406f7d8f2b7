import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ReadSettings, untouched } from '../../../src/core/my-data/file-settings.ts';
import { fileProblem } from '../../../src/core/my-data/import-problem.ts';
import type { Findings, FoundFeature, OpenedFile } from '../../../src/core/my-data/opened-file.ts';
import type { CountryGround } from '../../../src/core/my-data/topology/country-ground.ts';
import type { Kept, KeptFiles } from '../../../src/data/my-data/kept-files.ts';
import type { Question } from '../../../src/data/my-data/messages.ts';
import type { ImportListeners, openImport } from '../../../src/data/my-data/open-import.ts';
import { createMyDataStore } from '../../../src/state/my-data/my-data-store.ts';
import { newFile } from '../../../src/wiring/my-data/new-file.ts';
import { createReadingQueue } from '../../../src/wiring/my-data/reading-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Parts = Parameters<typeof createReadingQueue>[0];
/** What may keep a queue waiting. */
type Slow = { grounds(): Promise<readonly CountryGround[]>; annotate(): Promise<Kept> };

/** A queue whose files are read by the test: what was begun, in order, with what it listens to. */
function queue(
  draw: () => Promise<void> = async () => {},
  { grounds = async () => [], annotate = async () => 'kept' }: Partial<Slow> = {},
) {
  const begun: {
    name: string;
    settings: ReadSettings;
    patience: number;
    hear: ImportListeners;
    asked: { question: Question; answer(found: Findings | null): Promise<void> }[];
    closed: boolean;
  }[] = [];
  const own = createMyDataStore();
  const kept = {
    all: async () => [],
    keep: async () => 'kept',
    annotate,
    remove: async () => {},
    removeAll: async () => {},
  } as unknown as KeptFiles;
  const myMap = {
    draw,
    erase: () => {},
    ready: async () => ({ reveal: () => {} }),
    ifReady: () => {},
  } as unknown as Parts['myMap'];
  const open: typeof openImport = ({ name, settings }, hear, patience = 1) => {
    const one: (typeof begun)[number] = { name, settings, patience, hear, asked: [], closed: false };
    begun.push(one);
    return {
      judge: () => {},
      stopComparing: () => {},
      ask: (question: Question) =>
        new Promise((resolve) => {
          const answer = async (found: Findings | null) => {
            resolve(found as never);
            await settle();
          };
          one.asked.push({ question, answer });
        }),
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
    line: async () => ({ grounds: await grounds(), stretches: null }),
    tolerance: () => 1,
  });
  const add = (name: string) => {
    const file = newFile(new Blob(['x']), name);
    reader.add(file);
    return file.id;
  };
  const stages = () => own.data.value.files.map(({ name, status }) => `${name} ${status.stage}`);
  const status = () => {
    const open = own.data.value.files[0]?.status;
    if (open?.stage !== 'open') throw new Error(open?.stage);
    return open;
  };
  return { own, begun, reader, add, stages, status };
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

  test('says that a file is not drawn only as long as it is not', async () => {
    let isBroken = true;
    const { begun, add, status } = queue(async () => {
      if (isBroken) throw new Error('no shapes');
    });
    add('a');
    // One that is shown as far as it is read is told when it is open.
    begun[0]?.hear.preview({ features: 1, vertices: 5, bounds: null });
    await settle();
    begun[0]?.hear.opened(opened, balance);
    await settle();
    expect(status().undrawn).toBe('whole');
    isBroken = false;
    begun[0]?.hear.judged({ from: 'a', to: null, exchange: null }, balance);
    await settle();
    expect(status().undrawn).toBeUndefined();
  });

  test('says that a file is not drawn yet until it is; what could not be painted meanwhile stays told', async () => {
    const drawings: (() => void)[] = [];
    const { begun, reader, add, status } = queue(() => new Promise((resolve) => drawings.push(resolve)));
    const id = add('a');
    begun[0]?.hear.opened(opened, balance);
    await settle();
    expect(status().undrawn).toBe('yet');
    drawings[0]?.();
    await settle();
    expect(status().undrawn).toBeUndefined();
    begun[0]?.hear.judged({ from: 'a', to: null, exchange: null }, balance);
    await settle();
    expect(status().undrawn).toBe('yet');
    reader.partUndrawn(id);
    drawings[1]?.();
    await settle();
    expect(status().undrawn).toBe('part');
  });

  test('an earlier drawing that ends later says nothing of the one that took its place', async () => {
    const drawings: (() => void)[] = [];
    const { begun, reader, add, status } = queue(() => new Promise((resolve) => drawings.push(resolve)));
    const end = async (drawing: number) => {
      drawings[drawing]?.();
      await settle();
      return status().undrawn;
    };
    const id = add('a');
    begun[0]?.hear.opened(opened, balance);
    await settle();
    begun[0]?.hear.judged({ from: 'a', to: null, exchange: null }, balance);
    await settle();
    expect(await end(0)).toBe('yet');
    reader.readAgain(id);
    await settle();
    const mapped = { ...opened, mapping: { from: 'a', to: null, exchange: null } };
    begun[1]?.hear.opened(mapped, balance);
    await settle();
    expect(await end(1)).toBe('yet');
    expect(await end(2)).toBeUndefined();
  });

  test('says that part of a file is not drawn, of one that is drawn too, and not instead of the whole', async () => {
    let isBroken = false;
    const { begun, reader, add, status } = queue(async () => {
      if (isBroken) throw new Error('no shapes');
    });
    const id = add('a');
    begun[0]?.hear.opened(opened, balance);
    await settle();
    reader.partUndrawn(id);
    expect(status().undrawn).toBe('part');
    isBroken = true;
    reader.drawAgain(id);
    await settle();
    reader.partUndrawn(id);
    expect(status().undrawn).toBe('whole');
  });

  test('goes on at once when the reader stops the file that is being read', async () => {
    const { begun, reader, add, stages } = queue();
    const id = add('a');
    add('b');
    reader.remove(id);
    expect(begun[0]?.closed).toBe(true);
    expect(begun.map(({ name }) => name)).toEqual(['a', 'b']);
    await settle();
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

const findingsOf = (seamM: number) => ({ widths: { seamM, widestM: 5 } }) as Findings;

describe('looking at all parcels together', () => {
  test('waits for the ground of the countries, and is then asked with it', async () => {
    let come = (_: readonly CountryGround[]) => {};
    const ground = [{ country: 'KGZ' }] as unknown as readonly CountryGround[];
    const { begun, add, status } = queue(undefined, {
      grounds: () => new Promise((resolve) => (come = resolve)),
    });
    add('a');
    begun[0]?.hear.opened(opened, balance);
    await settle();
    expect(begun[0]?.asked).toHaveLength(0);
    expect(status().looking).toBe(0);
    come(ground);
    await settle();
    expect(begun[0]?.asked[0]?.question).toMatchObject({ kind: 'examine', grounds: ground });
  });

  test('of two that run at once the later one holds, whichever answers last', async () => {
    const { begun, reader, add, status } = queue();
    const id = add('a');
    begun[0]?.hear.opened(opened, balance);
    await settle();
    reader.setLooking(id, { widths: { seamM: 0.5, widestM: 5 } });
    await settle();
    const [first, second] = begun[0]?.asked ?? [];
    expect(second?.question).toMatchObject({ widths: { seamM: 0.5 } });
    await second?.answer(findingsOf(0.5));
    await first?.answer(findingsOf(0.1));
    expect(status().findings?.widths.seamM).toBe(0.5);
    expect(status().looking).toBeUndefined();
  });

  test('that came to nothing is told, and another try is heard', async () => {
    const { begun, reader, add, status } = queue();
    const id = add('a');
    begun[0]?.hear.opened(opened, balance);
    await settle();
    await begun[0]?.asked[0]?.answer(null);
    expect(status().looking).toBe('failed');
    reader.lookAgain(id);
    await settle();
    expect(status().looking).toBe(0);
    begun[0]?.hear.looking?.(0.5);
    expect(status().looking).toBe(0.5);
    await begun[0]?.asked[1]?.answer(findingsOf(0.1));
    expect(status()).toMatchObject({ findings: findingsOf(0.1), looking: undefined });
  });

  test('is waited for by what is saved', async () => {
    const { begun, reader, add } = queue();
    const id = add('a');
    begun[0]?.hear.opened(opened, balance);
    let isLooked = false;
    reader.looked(id).then(() => (isLooked = true));
    await settle();
    expect(isLooked).toBe(false);
    await begun[0]?.asked[0]?.answer(findingsOf(0.1));
    expect(isLooked).toBe(true);
  });
});

test('a file that the map cannot draw says so, is looked at all the same, and can be drawn again', async () => {
  let fails = true;
  const { begun, reader, add, status } = queue(async () => {
    if (fails) throw new Error('no layer');
  });
  const id = add('a');
  begun[0]?.hear.opened(opened, balance);
  await settle();
  expect(status().undrawn).toBe('whole');
  expect(begun[0]?.asked).toHaveLength(1);
  fails = false;
  reader.drawAgain(id);
  await settle();
  expect(status().undrawn).toBeUndefined();
});

test('what the browser could not remember of a file is told, until it can again', async () => {
  let kept: Kept = 'full';
  const { own, reader, add } = queue(undefined, { annotate: async () => kept });
  const id = add('a');
  await settle();
  await settle();
  expect(own.file(id)?.keeping).toBe('without-note');
  kept = 'kept';
  reader.set(id, { allowedGaps: ['x'] });
  await settle();
  expect(own.file(id)?.keeping).toBe('kept');
});

test('the chosen feature goes when its file is read in another way, or has failed', async () => {
  const { own, begun, reader, add } = queue();
  const id = add('a');
  begun[0]?.hear.opened(opened, balance);
  await settle();
  own.choose({ feature: 1 } as FoundFeature);
  reader.setReading(id, { crs: 'EPSG:28412' });
  expect(own.data.value.chosen).toBeNull();
  begun[1]?.hear.opened(opened, balance);
  own.choose({ feature: 1 } as FoundFeature);
  begun[1]?.hear.failed(fileProblem('worker-failed'));
  expect(own.data.value.chosen).toBeNull();
});
