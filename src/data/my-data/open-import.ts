import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import type { ImportProgress } from '../../core/my-data/my-data.ts';
import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import { readingBudget } from '../../core/my-data/reading-budget.ts';
import { ownScript } from '../page/own-script.ts';
import workerAddress from './import-worker.ts?worker&url';
import type { Answers, FromWorker, JudgeBy, OpenRequest, Preview, Question, ToWorker } from './messages.ts';
import { createWatchdog } from './watchdog.ts';

export type ImportListeners = {
  progress(progress: ImportProgress): void;
  /** Tiles can be asked for, of what has been read so far. */
  preview(preview: Preview): void;
  opened(opened: OpenedFile, balance: MeasuredBalance): void;
  judged(mapping: FieldMapping, balance: MeasuredBalance): void;
  failed(problem: FileProblem): void;
  /** How far looking at all parcels together is, 0…1. */
  looking?(share: number): void;
  /** How far the comparison with another list is, 0…1. */
  comparing?(share: number): void;
};

/** One file in its own worker. `close` ends it at once, whatever it is doing; nothing is heard of it after. */
export type ImportHandle = {
  judge(by: JudgeBy): void;
  /** Ends a comparison with another list; it has no answer then. */
  stopComparing(): void;
  /** The answer, or null where there is none. */
  ask<K extends Question['kind']>(question: Extract<Question, { kind: K }>): Promise<Answers[K] | null>;
  close(): void;
};

/**
 * Opens a file: everything that takes time happens in a worker. It is ended where nothing is heard of it for as long
 * as its budget, in times of `patience`, allows.
 */
export function openImport(
  request: Omit<OpenRequest, 'kind'>,
  listeners: ImportListeners,
  patience = 1,
): ImportHandle {
  const worker = startWorker();
  if (!worker) {
    queueMicrotask(() => listeners.failed(fileProblem('worker-failed')));
    return { judge: () => {}, stopComparing: () => {}, ask: async () => null, close: () => {} };
  }
  const watchdog = createWatchdog(readingBudget(request.file.size, patience), (seconds) => {
    close();
    listeners.failed(fileProblem('took-too-long', String(seconds)));
  });
  const waiting = new Map<number, (answer: Answers[keyof Answers] | null) => void>();
  const started = performance.now();
  let last = 0;
  const send = (message: ToWorker) => worker.postMessage(message);
  const settle = (id: number, answer: Answers[keyof Answers] | null) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'opened' || data.kind === 'failed') watchdog.end();
    else watchdog.heard();
    switch (data.kind) {
      case 'progress': {
        const share = Math.min(1, data.bytes / Math.max(1, request.file.size));
        const elapsed = performance.now() - started;
        const remainingMs = share > 0.02 ? (elapsed * (1 - share)) / share : null;
        return listeners.progress({ share, features: data.features, remainingMs });
      }
      case 'looking':
        return listeners.looking?.(data.share);
      case 'comparing':
        return listeners.comparing?.(data.share);
      case 'preview':
        return listeners.preview(data);
      case 'opened':
        return listeners.opened(data.opened, data.balance);
      case 'judged':
        return listeners.judged(data.mapping, data.balance);
      case 'failed':
        return listeners.failed(data.problem);
      default:
        return settle(data.id, data.kind === 'answer' ? data.answer : null);
    }
  });
  worker.addEventListener('error', () => {
    watchdog.end();
    for (const id of [...waiting.keys()]) settle(id, null);
    listeners.failed(fileProblem('worker-failed'));
  });
  function close() {
    watchdog.end();
    worker?.terminate();
    for (const id of [...waiting.keys()]) settle(id, null);
  }

  send({ kind: 'open', ...request });

  return {
    judge: (by) => send({ kind: 'judge', ...by }),
    stopComparing: () => send({ kind: 'stop-comparing' }),
    ask: (question) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, resolve as (answer: Answers[keyof Answers] | null) => void);
        send({ kind: 'ask', id, question });
      }),
    close,
  };
}

/** The worker, or null where the browser will not start one. */
function startWorker(): Worker | null {
  try {
    return new Worker(ownScript(workerAddress), { type: 'module' });
  } catch {
    return null;
  }
}
