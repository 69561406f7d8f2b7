import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import type { FromWorker, ToWorker } from '../../../src/data/my-data/messages.ts';
import { openImport, prepareImport } from '../../../src/data/my-data/open-import.ts';

/** A worker that says what the test makes it say, or nothing ever again. */
class Mute extends EventTarget {
  static last: Mute;
  readonly heard: ToWorker[] = [];
  isTerminated = false;
  constructor() {
    super();
    Mute.last = this;
  }
  postMessage(message: ToWorker) {
    this.heard.push(message);
  }
  terminate() {
    this.isTerminated = true;
  }
  say(data: Partial<FromWorker>) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Mute);
  vi.stubGlobal('document', { baseURI: 'https://map.example/' });
  vi.stubGlobal('location', { origin: 'https://map.example' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An open file, and what was told of its failing. */
function opened() {
  const failed: string[] = [];
  const handle = openImport(
    { file: new Blob(['{}']), name: 'a.geojson', settings: untouched, tolerancePercent: 1 },
    {
      progress() {},
      preview() {},
      opened() {},
      judged() {},
      failed: ({ code }) => void failed.push(code),
    },
  );
  const worker = Mute.last;
  worker.say({ kind: 'opened' });
  return { handle, worker, failed };
}

describe('a worker that was started before there is a file', () => {
  test('takes the next one, and only that', () => {
    prepareImport();
    const ready = Mute.last;
    prepareImport();
    expect(opened().worker).toBe(ready);
    expect(opened().worker).not.toBe(ready);
  });

  test('and could not start: the next file has a worker of its own', () => {
    prepareImport();
    const broken = Mute.last;
    broken.dispatchEvent(new Event('error'));
    expect(opened().worker).not.toBe(broken);
  });
});

describe('a worker that dies while its file is open', () => {
  test.each(['error', 'messageerror'])(
    'by %s: the question has no answer, and the file has failed',
    async (event) => {
      const { handle, worker, failed } = opened();
      const answer = handle.ask({ kind: 'report' });
      worker.dispatchEvent(new Event(event));
      expect(await answer).toBeNull();
      expect(failed).toEqual(['worker-failed']);
      expect(worker.isTerminated).toBe(true);
    },
  );

  test('without a word: the same, once it was asked in vain whether it lives', async () => {
    const { handle, worker, failed } = opened();
    const answer = handle.ask({ kind: 'report' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(worker.heard.at(-1)).toEqual({ kind: 'alive' });
    expect(failed).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBeNull();
    expect(failed).toEqual(['worker-failed']);
  });

  test('while it judges anew: the verdict of before does not stay', async () => {
    const { handle, failed } = opened();
    handle.judge({ ...untouched, tolerancePercent: 2 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(failed).toEqual(['worker-failed']);
  });

  test('is told once, and not of a file that was closed', async () => {
    const { handle, worker, failed } = opened();
    worker.dispatchEvent(new Event('error'));
    worker.dispatchEvent(new Event('error'));
    expect(failed).toHaveLength(1);
    expect(await handle.ask({ kind: 'report' })).toBeNull();
    const second = opened();
    second.handle.close();
    second.worker.dispatchEvent(new Event('error'));
    expect(second.failed).toEqual([]);
  });
});
