import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ToWorker } from '../../../src/data/my-data/messages.ts';
import { createQuestions } from '../../../src/data/my-data/questions.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const quietMs = 20_000;

/** Questions to a worker that answers `alive` for so long, and what is heard of them. */
function asking(aliveForMs = Number.POSITIVE_INFINITY) {
  const sent: ToWorker[] = [];
  let silences = 0;
  const begun = Date.now();
  const questions = createQuestions(
    (message) => {
      sent.push(message);
      if (message.kind === 'alive' && Date.now() - begun < aliveForMs) questions.heard();
    },
    quietMs,
    () => silences++,
  );
  const kinds = () => sent.map(({ kind }) => kind);
  return { questions, sent, kinds, silences: () => silences };
}
const feature = { kind: 'feature', feature: 1 } as const;

test('each answer comes to its own question', async () => {
  const { questions } = asking();
  const [one, other] = [questions.ask(feature), questions.ask({ kind: 'shapes' })];
  questions.settle(2, []);
  questions.settle(1, null);
  expect(await one).toBeNull();
  expect(await other).toEqual([]);
});

test('a worker that lives may take its time', async () => {
  const { questions, silences, kinds } = asking();
  const answer = questions.ask({ kind: 'shapes' });
  await vi.advanceTimersByTimeAsync(50 * quietMs);
  expect(silences()).toBe(0);
  questions.settle(1, []);
  expect(await answer).toEqual([]);
  const before = kinds().length;
  await vi.advanceTimersByTimeAsync(10 * quietMs);
  expect(kinds()).toHaveLength(before);
});

test.each(['a question', 'a judgement'] as const)(
  'a worker that died without a word is told once: %s',
  async (what) => {
    const { questions, silences } = asking(quietMs);
    if (what === 'a question') void questions.ask(feature);
    else questions.expect({ kind: 'stop-comparing' });
    await vi.advanceTimersByTimeAsync(1.9 * quietMs);
    expect(silences()).toBe(0);
    await vi.advanceTimersByTimeAsync(20 * quietMs);
    expect(silences()).toBe(1);
  },
);

test('nobody is asked whether they live while nothing is waited for', async () => {
  const { questions, sent } = asking(0);
  questions.expect({ kind: 'stop-comparing' });
  questions.settle(0, null);
  await vi.advanceTimersByTimeAsync(20 * quietMs);
  expect(sent).toHaveLength(1);
});

test('at the end all that wait, and all that ask after, have no answer', async () => {
  const { questions, sent } = asking();
  const waiting = questions.ask(feature);
  questions.end();
  expect(await waiting).toBeNull();
  expect(await questions.ask(feature)).toBeNull();
  questions.expect({ kind: 'stop-comparing' });
  expect(sent).toHaveLength(1);
});
