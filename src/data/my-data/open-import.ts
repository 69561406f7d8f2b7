import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import type { ImportProgress } from '../../core/my-data/my-data.ts';
import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import { readingBudget } from '../../core/my-data/reading-budget.ts';
import { ownScript } from '../page/own-script.ts';
import workerAddress from './import-worker.ts?worker&url';
import type { FromWorker, JudgeBy, OpenRequest, Preview, ToWorker } from './messages.ts';
import { createQuestions, type Questions } from './questions.ts';
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
  /** The answer, or null where there is none: also where the worker has ended, or ends before it has answered. */
  readonly ask: Questions['ask'];
  close(): void;
};

/**
 * Opens a file: everything that takes time happens in a worker. It is ended, and the file has failed, where nothing is
 * heard of it for as long as its budget, in times of `patience`, allows: while it reads, and while a question waits.
 */
export function openImport(
  request: Omit<OpenRequest, 'kind'>,
  listeners: ImportListeners,
  patience = 1,
): ImportHandle {
  const worker = takeWorker();
  if (!worker) {
    queueMicrotask(() => listeners.failed(fileProblem('worker-failed')));
    return { judge: () => {}, stopComparing: () => {}, ask: async () => null, close: () => {} };
  }
  const budget = readingBudget(request.file.size, patience);
  const watchdog = createWatchdog(budget, (seconds) => fail(fileProblem('took-too-long', String(seconds))));
  const started = performance.now();
  const send = (message: ToWorker) => worker.postMessage(message);
  const gone = () => fail(fileProblem('worker-failed'));
  const questions = createQuestions(send, budget.quietMs, gone);
  let closed = false;

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (closed) return;
    questions.heard();
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
        questions.settle(0, null);
        return listeners.judged(data.mapping, data.balance);
      case 'failed':
        return listeners.failed(data.problem);
      case 'alive':
        return;
      default:
        return questions.settle(data.id, data.kind === 'answer' ? data.answer : null);
    }
  });
  worker.addEventListener('error', gone);
  // A word that cannot be read may have been an answer.
  worker.addEventListener('messageerror', gone);
  function close() {
    closed = true;
    watchdog.end();
    worker?.terminate();
    questions.end();
  }
  function fail(problem: FileProblem) {
    if (closed) return;
    close();
    listeners.failed(problem);
  }

  send({ kind: 'open', ...request });

  return {
    judge: (by) => questions.expect({ kind: 'judge', ...by }),
    stopComparing: () => send({ kind: 'stop-comparing' }),
    ask: questions.ask,
    close,
  };
}

let prepared: Worker | null = null;

/** Starts the worker of the next file, so that its program is there when the file comes. */
export function prepareImport(): void {
  if (prepared) return;
  const worker = startWorker();
  prepared = worker;
  worker?.addEventListener('error', () => {
    if (prepared === worker) prepared = null;
  });
}

function takeWorker(): Worker | null {
  const worker = prepared ?? startWorker();
  prepared = null;
  return worker;
}

/** The worker, or null where the browser will not start one. */
function startWorker(): Worker | null {
  try {
    return new Worker(ownScript(workerAddress), { type: 'module' });
  } catch {
    return null;
  }
}
