import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadLateWords } from '../../../src/i18n/language/catalogue.ts';
import type { LateWords } from '../../../src/i18n/page/late-words.en.ts';
import type { Notice } from '../../../src/panels/page/notice.tsx';
import { followUpdates, kept } from '../../../src/wiring/offline/updates.ts';

// Where the script of a build stands, which no test is.
vi.mock('../../../src/data/page/shipped-address.ts', () => ({
  shippedAddress: (name: string) => `https://map.example/a/${name}`,
}));

const lateWords = await loadLateWords('en');

class Worker extends EventTarget {
  readonly told: string[] = [];
  constructor(public state: string) {
    super();
  }
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage = (text: string) => void this.told.push(text);
}

/** A browser whose worker of the page is up to the test. */
function browser(active: Worker | null) {
  const registration = Object.assign(new EventTarget(), {
    active,
    waiting: null as Worker | null,
    installing: null as Worker | null,
    update: vi.fn(async () => {}),
  });
  const registered: string[] = [];
  const workers = Object.assign(new EventTarget(), {
    controller: active,
    register: async (address: string) => {
      registered.push(address);
      return registration;
    },
  });
  const page = Object.assign(new EventTarget(), {
    baseURI: 'https://map.example/a/',
    visibilityState: 'visible',
  });
  const reload = vi.fn();
  vi.stubGlobal('navigator', { serviceWorker: workers });
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { origin: 'https://map.example', reload });
  vi.stubGlobal('addEventListener', () => {});
  return { registration, workers, registered, reload };
}

beforeEach(() => {
  kept.value = null;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function follow(active: Worker | null, openedUnder = active) {
  const around = browser(active);
  const notice = signal<Notice | null>(null);
  const late = signal<LateWords | null>(lateWords);
  followUpdates(notice, late, openedUnder as ServiceWorker | null);
  await settled();
  return { ...around, notice };
}

describe('a newer version', () => {
  test('is not offered on the first visit; the page is kept once its worker is at work', async () => {
    const { registration, notice, registered } = await follow(null);
    expect(registered).toEqual(['https://map.example/a/service-worker.js']);
    expect(kept.value?.state.value).toBe('fetching');
    const worker = new Worker('installing');
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    worker.become('installed');
    worker.become('activated');
    expect(kept.value?.state.value).toBe('ready');
    expect(notice.value).toBeNull();
  });

  test('waits for consent, takes over when told to, and only then the page is loaded anew', async () => {
    const { registration, notice, workers, reload } = await follow(new Worker('activated'));
    const newer = new Worker('installing');
    registration.installing = newer;
    registration.dispatchEvent(new Event('updatefound'));
    expect(notice.value).toBeNull();
    newer.become('installed');
    expect(notice.value?.action?.label).toBe('Use the newer version');
    expect(newer.told).toEqual([]);
    notice.value?.action?.run();
    expect(newer.told).toEqual(['take-over']);
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('taken in another tab is told, and loaded here only when asked for', async () => {
    const { notice, workers, reload } = await follow(new Worker('activated'));
    workers.dispatchEvent(new Event('controllerchange'));
    expect(notice.value?.text).toContain('in another tab');
    expect(reload).not.toHaveBeenCalled();
    notice.value?.action?.run();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('taken in another tab before updates were followed here is told, too', async () => {
    const { notice } = await follow(new Worker('activated'), new Worker('redundant'));
    expect(notice.value?.text).toContain('in another tab');
    expect((await follow(null, new Worker('redundant'))).notice.value).toBeNull();
  });

  test('that arrives damaged leaves the page as it is', async () => {
    const { registration, notice } = await follow(null);
    const damaged = new Worker('installing');
    registration.installing = damaged;
    registration.dispatchEvent(new Event('updatefound'));
    damaged.become('redundant');
    expect(kept.value?.state.value).toBe('failed');
    expect(notice.value).toBeNull();
  });
});
