import type { Answers, Question, ToWorker } from './messages.ts';

type Answer = Answers[keyof Answers] | null;

/** Words asked of a worker in the time for which it may be quiet. */
const askedAlive = 4;

/** Questions to a worker, each with one answer. Once `end` was called, none is waited for any more. */
export type Questions = {
  /** The answer, or null where there is none. */
  ask<K extends Question['kind']>(question: Extract<Question, { kind: K }>): Promise<Answers[K] | null>;
  settle(id: number, answer: Answer): void;
  /** Waits for what is sent by `message`, which is settled as the number 0: it is told when it is there, and has no answer. */
  expect(message: ToWorker): void;
  /** A word was heard from the worker. */
  heard(): void;
  /** Settles all that wait without an answer, and all that will be asked. */
  end(): void;
};

/**
 * Sends questions by `send`. While any waits, the worker is asked again and again whether it is there: a browser that is
 * short of memory may end it without an event. Where nothing is heard for `quietMs`, `silent` is called once. A page
 * that slept misses no word: what counts is what was asked, not the clock.
 */
export function createQuestions(
  send: (message: ToWorker) => void,
  quietMs: number,
  silent: () => void,
): Questions {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  let unheard = 0;
  let ended = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  function rest() {
    clearInterval(timer);
    timer = undefined;
  }
  function askAlive() {
    if (unheard++ >= askedAlive) {
      rest();
      return silent();
    }
    send({ kind: 'alive' });
  }
  function settle(id: number, answer: Answer) {
    waiting.get(id)?.(answer);
    waiting.delete(id);
    if (waiting.size === 0) rest();
  }
  function wait(id: number, answered: (answer: Answer) => void) {
    waiting.set(id, answered);
    if (timer !== undefined) return;
    unheard = 0;
    timer = setInterval(askAlive, quietMs / askedAlive);
  }
  return {
    ask: (question) =>
      new Promise((resolve) => {
        if (ended) return resolve(null);
        const id = ++last;
        wait(id, resolve as (answer: Answer) => void);
        send({ kind: 'ask', id, question });
      }),
    expect(message) {
      if (ended) return;
      wait(0, () => {});
      send(message);
    },
    settle,
    heard() {
      unheard = 0;
    },
    end() {
      ended = true;
      for (const id of [...waiting.keys()]) settle(id, null);
    },
  };
}
