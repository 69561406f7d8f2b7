import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import type { FileStatus } from '../../../src/core/my-data/my-data.ts';
import type { OpenedFile } from '../../../src/core/my-data/opened-file.ts';
import { publishedLedger } from '../../../src/core/my-data/two-lists/comparing.ts';
import type { Comparison } from '../../../src/core/my-data/two-lists/comparison.ts';
import type { ComparedLists, Question } from '../../../src/data/my-data/messages.ts';
import type { ImportHandle } from '../../../src/data/my-data/open-import.ts';
import { createMyDataStore } from '../../../src/state/my-data/my-data-store.ts';
import { createComparing, type Ledger } from '../../../src/wiring/my-data/comparing.ts';

type Parts = Parameters<typeof createComparing>[0];
type Asked = Extract<Question, { kind: 'compare' }> & { answer(with_: ComparedLists | null): Promise<void> };

const status = (): FileStatus =>
  ({
    stage: 'open',
    opened: { features: 2, mapping: { from: null, to: null, exchange: null } } as unknown as OpenedFile,
    balance: {},
    findings: null,
  }) as unknown as FileStatus;

const compared = (): ComparedLists => ({
  kind: 'compared',
  comparison: { pairs: [] } as unknown as Comparison,
  extent: { features: 4, vertices: 20 },
});

/** Two open files, the questions that their comparison asks, and what the map is told. */
function two() {
  const own = createMyDataStore();
  const asked: Asked[] = [];
  const told: string[] = [];
  let stopped = 0;
  let painting: Promise<void> | undefined;
  const tolerance = signal(1);
  const ledger = signal<Ledger | null>(null);
  const handle = {
    stopComparing: () => stopped++,
    ask: (question: Question) =>
      new Promise((resolve) => {
        if (question.kind !== 'compare') throw new Error(question.kind);
        asked.push({
          ...question,
          answer: async (answer) => {
            resolve(answer);
            await new Promise((done) => setTimeout(done, 0));
          },
        });
      }),
  } as unknown as ImportHandle;
  const myMap = {
    draw: async (id: string) => {
      told.push(`draw ${id}`);
      await painting;
    },
    erase: async (id: string) => void told.push(`erase ${id}`),
    ifReady: (use: (layer: { hide(files: readonly string[]): void }) => void) =>
      use({ hide: (files) => told.push(`hide ${files.join(' ')}`) }),
  } as unknown as Parts['myMap'];
  for (const id of ['a', 'b'])
    own.add(
      { id, name: id, bytes: new Blob([id]), settings: untouched, keeping: 'kept', status: status() },
      id === 'a',
    );
  const comparing = createComparing({
    own,
    myMap,
    handle: () => handle,
    ledger: () => ledger.value,
    tolerance: () => tolerance.value,
    set: (id, settings) => own.change(id, (file) => ({ settings: { ...file.settings, ...settings } })),
  });
  const state = () => own.file('a')?.comparing;
  const paint = (until: Promise<void>) => {
    painting = until;
  };
  return { own, asked, told, comparing, tolerance, ledger, state, stops: () => stopped, paint };
}

describe('comparing two lists', () => {
  test('asks once, tells how far it is, and draws the answer instead of the two files', async () => {
    const { asked, told, comparing, state } = two();
    comparing.intents.compareWith('a', 'b');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.other).toMatchObject({ kind: 'file', name: 'b' });
    comparing.heard('a', 0.4);
    expect(state()).toMatchObject({ with: 'b', share: 0.4, comparison: null });
    await asked[0]?.answer(compared());
    expect(state()).toMatchObject({ share: null, comparison: { pairs: [] }, problem: null });
    expect(told).toEqual(['hide a b', 'draw comparison']);
    expect([comparing.isBeside('b'), comparing.isBeside('a')]).toEqual([true, false]);
    expect([comparing.parcelAt(2), comparing.parcelAt(3)]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('says until it is drawn that the map shows it not yet, also while it is looked for anew', async () => {
    const { asked, comparing, state, tolerance, paint } = two();
    let painted = () => {};
    paint(
      new Promise((resolve) => {
        painted = resolve;
      }),
    );
    comparing.intents.compareWith('a', 'b');
    await asked[0]?.answer(compared());
    expect(state()?.undrawn).toBe(true);
    tolerance.value = 2;
    expect(state()?.undrawn).toBe(true);
    painted();
    await new Promise((done) => setTimeout(done, 0));
    expect(state()?.undrawn).toBe(false);
  });

  test('is cancelled: the worker is stopped, and a late answer is not taken', async () => {
    const { own, asked, comparing, state, stops } = two();
    comparing.intents.compareWith('a', 'b');
    comparing.intents.compareWith('a', null);
    expect(stops()).toBe(1);
    expect(state()).toBeNull();
    expect(own.file('a')?.settings.comparedWith).toBeNull();
    comparing.intents.compareWith('a', 'b');
    await asked[0]?.answer(compared());
    expect(state()).toMatchObject({ share: 0, comparison: null });
  });

  test('remembers an answer with the file, asks anew with it, and keeps what was found meanwhile', async () => {
    const { own, asked, comparing, state } = two();
    comparing.intents.compareWith('a', 'b');
    await asked[0]?.answer(compared());
    comparing.intents.answerMatch('a', 1, 2, false);
    comparing.intents.answerMatch('a', 1, 2, true);
    const answers = [{ a: 1, b: 2, same: true }];
    expect(own.file('a')?.settings.matchAnswers).toEqual({ b: answers });
    expect(asked.at(-1)?.answers).toEqual(answers);
    expect(state()).toMatchObject({ share: 0, comparison: { pairs: [] } });
    comparing.intents.forgetAnswers('a');
    expect(asked.at(-1)?.answers).toEqual([]);
  });

  test('asks anew where the tolerance or how a file is read has changed, and not otherwise', () => {
    const { own, asked, comparing, tolerance } = two();
    comparing.intents.compareWith('a', 'b');
    own.change('a', { keeping: 'full' });
    expect(asked).toHaveLength(1);
    tolerance.value = 2;
    expect(asked).toHaveLength(2);
    own.change('b', ({ settings }) => ({ settings: { ...settings, swapAxes: true } }));
    expect(asked).toHaveLength(3);
  });

  test('ends where the other file is removed, and the files are drawn again', async () => {
    const { own, asked, told, comparing, state } = two();
    comparing.intents.compareWith('a', 'b');
    await asked[0]?.answer(compared());
    own.remove('b');
    expect(state()).toBeNull();
    expect(told.slice(2)).toEqual(['erase comparison', 'hide ']);
  });

  test('is put away while another file is shown, and comes back without being asked for', async () => {
    const { own, asked, told, comparing } = two();
    comparing.intents.compareWith('a', 'b');
    await asked[0]?.answer(compared());
    own.show('b');
    own.show('a');
    expect(told.slice(2)).toEqual(['erase comparison', 'hide ', 'hide a b', 'draw comparison']);
    expect(asked).toHaveLength(1);
  });

  test('gives the map back to the files where it is not drawn whole, and is drawn again without comparing anew', async () => {
    const { asked, told, comparing, state } = two();
    comparing.intents.compareWith('a', 'b');
    await asked[0]?.answer(compared());
    comparing.undrawn();
    expect(told.slice(2)).toEqual(['erase comparison', 'hide ']);
    expect(state()).toMatchObject({ comparison: { pairs: [] }, problem: { kind: 'undrawn' } });
    comparing.intents.compareAgain('a');
    expect(told.slice(4)).toEqual(['hide a b', 'draw comparison']);
    expect(state()?.problem).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('waits for the published ledger, and gives no verdict of one that is not whole', async () => {
    const { asked, comparing, ledger, state } = two();
    comparing.intents.compareWith('a', publishedLedger);
    expect(asked).toHaveLength(0);
    ledger.value = { parcels: [], incomplete: true };
    expect(asked[0]?.other).toMatchObject({ kind: 'published', incomplete: true });
    expect(state()?.publishedVerdict).toBeNull();
  });

  test('says that it failed where the worker has no answer', async () => {
    const { asked, comparing, state } = two();
    comparing.intents.compareWith('a', 'b');
    await asked[0]?.answer(null);
    expect(state()).toMatchObject({ share: null, comparison: null, problem: { kind: 'failed' } });
  });
});
