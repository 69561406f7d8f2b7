import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Choices } from '../../../src/core/page/choices.ts';
import { createLazyMeasuring } from '../../../src/wiring/measure/lazy-measuring.ts';
import type { MeasuringParts } from '../../../src/wiring/measure/measuring-parts.ts';
import { memoryStorage, pageParts } from '../page-parts.ts';

const addFeature = vi.fn();
const createMeasuring = vi.fn((_: MeasuringParts) => ({ intents: { addFeature } }));
let refused = false;
vi.mock('../../../src/wiring/measure/measuring.ts', () => ({
  get createMeasuring() {
    if (refused) throw new TypeError('Failed to fetch');
    return createMeasuring;
  },
}));

let storage: ReturnType<typeof memoryStorage>;
beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal('window', { localStorage: storage });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  refused = false;
});

function lazily(choices: Partial<Choices> = {}) {
  const parts = pageParts(choices);
  return { ...parts, ...createLazyMeasuring(() => parts as unknown as MeasuringParts, parts.report) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('measuring', () => {
  test('is not fetched by whoever does not measure', async () => {
    const { watch, store, measuring } = lazily();
    watch();
    store.update({ tab: 'layers' });
    await settled();
    expect(createMeasuring).not.toHaveBeenCalled();
    expect(measuring.value).toBeNull();
  });

  test('is fetched once by its tab', async () => {
    const { watch, store, measuring } = lazily();
    watch();
    store.update({ tab: 'measure' });
    await vi.waitFor(() => expect(measuring.value).not.toBeNull());
    store.update({ tab: 'layers' });
    store.update({ tab: 'measure' });
    await settled();
    expect(createMeasuring).toHaveBeenCalledOnce();
  });

  test('is fetched by a link with measurements, and by those of a visit before', async () => {
    const byLink = lazily({ measurements: '1~f00k*15**parcels:dakhma' });
    byLink.watch();
    await vi.waitFor(() => expect(byLink.measuring.value).not.toBeNull());
    storage.kept.set('khujand.measurements', '1~f00k*15**parcels:dakhma');
    const byVisit = lazily();
    byVisit.watch();
    await vi.waitFor(() => expect(byVisit.measuring.value).not.toBeNull());
  });

  test('takes a feature from its card to the tab and the list', async () => {
    const { measureFeature, store } = lazily();
    measureFeature({ layer: 'parcels', id: 'dakhma' });
    expect(store.choices.value.tab).toBe('measure');
    await vi.waitFor(() => expect(addFeature).toHaveBeenCalledWith({ layer: 'parcels', id: 'dakhma' }));
  });

  test('that cannot be fetched is told by its name, and can be tried again', async () => {
    refused = true;
    const { measureFeature, problems, measuring } = lazily();
    measureFeature({ layer: 'parcels', id: 'dakhma' });
    await vi.waitFor(() => expect(problems.map(({ file }) => file)).toEqual(['measure']));
    refused = false;
    measureFeature({ layer: 'parcels', id: 'dakhma' });
    await vi.waitFor(() => expect(measuring.value).not.toBeNull());
  });
});
