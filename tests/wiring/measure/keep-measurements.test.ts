import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addLinked,
  addMeasurement,
  changeMeasurement,
  deleteMeasurement,
  keepLinked,
} from '../../../src/core/measure/list.ts';
import { listText, measurementText } from '../../../src/core/measure/measurement-text.ts';
import { addPoint, startDrawing } from '../../../src/core/measure/session.ts';
import { createMeasurementKeeper, type KeyValues } from '../../../src/data/measure/kept-measurements.ts';
import { createLeftUnsaved } from '../../../src/state/measure/left-unsaved.ts';
import { createMeasureStore } from '../../../src/state/measure/measure-store.ts';
import { keepMeasurements } from '../../../src/wiring/measure/keep-measurements.ts';

/** The part of idb-keyval that is used, in memory; each change is whole or not at all, and takes its time. */
function memoryDatabase() {
  const records = new Map<string, unknown>();
  const later = () => new Promise<void>((resolve) => setImmediate(resolve));
  const idb = {
    createStore: () => ({}),
    entries: async () => {
      await later();
      return [...records];
    },
    setMany: async (entries: [string, unknown][]) => {
      await later();
      for (const [key, value] of entries) records.set(key, structuredClone(value));
    },
    delMany: async (keys: string[]) => {
      await later();
      for (const key of keys) records.delete(key);
    },
    clear: async () => records.clear(),
  };
  return { idb: idb as unknown as KeyValues, records };
}

function createBrowser() {
  const database = memoryDatabase();
  const storage = new Map<string, string>();
  const listeners = new Map<string, () => void>();
  let tabs = 0;

  /** Opens a tab on what the browser keeps. */
  function openTab() {
    const tab = `tab${String(++tabs).padStart(3, '0')}`;
    const measure = createMeasureStore({
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, text) => void storage.set(key, text),
    });
    let isAlive = true;
    // What a tab has not written when it ends is not written any more.
    const alive = (work: (...given: never[]) => Promise<unknown>) =>
      (async (...given: never[]) => {
        if (!isAlive) await new Promise(() => {});
        return work(...given);
      }) as never;
    const { createStore, entries, setMany, delMany, clear } = database.idb;
    const idb: KeyValues = {
      createStore,
      entries: alive(entries),
      setMany: alive(setMany),
      delMany: alive(delMany),
      clear: alive(clear),
    };
    let left = () => {};
    const keeping = keepMeasurements(measure, {
      keeper: createMeasurementKeeper(async () => idb),
      tab,
      openTabs: async () => new Set(listeners.keys()),
      tell() {
        for (const [other, hear] of listeners) if (other !== tab) hear();
      },
      hear: (changed) => void listeners.set(tab, changed),
      leaving(changed) {
        left = changed;
      },
      left: createLeftUnsaved({
        get length() {
          return storage.size;
        },
        key: (index) => [...storage.keys()][index] ?? null,
        getItem: (key) => storage.get(key) ?? null,
        setItem: (key, text) => void storage.set(key, text),
        removeItem: (key) => void storage.delete(key),
        clear: () => storage.clear(),
      }),
      fallBack: measure.mirror,
    });
    listeners.set(tab, () => {});
    return {
      measure,
      keeping,
      names: () => measure.state.peek().list.map(({ name }) => name),
      /** Its page goes, and may come back. */
      leave: () => left(),
      /** Closes it: what is being written then is lost. */
      close() {
        left();
        isAlive = false;
        listeners.delete(tab);
      },
      kill() {
        isAlive = false;
        listeners.delete(tab);
      },
    };
  }
  return { openTab, storage, records: database.records };
}

const settled = async () => {
  for (let i = 0; i < 30; i++) await new Promise((resolve) => setImmediate(resolve));
};
const point = (name: string) => ({
  name,
  colour: 0,
  hidden: false,
  direction: null,
  accuracyM: 5,
  what: { kind: 'point' as const, points: [[70, 40]] },
});

describe('measurements', () => {
  test('of two tabs are all in both, and in the next', async () => {
    const browser = createBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    await settled();
    one.measure.update((state) => addMeasurement(state, point('first')));
    two.measure.update((state) => addMeasurement(state, point('second')));
    await settled();
    expect(one.names().sort()).toEqual(['first', 'second']);
    expect(two.names().sort()).toEqual(['first', 'second']);
    const next = browser.openTab();
    await settled();
    expect(next.names()).toEqual(['first', 'second']);
  });

  test('are there again, once, though the tab was closed before they were written', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    await settled();
    tab.measure.update((state) => addMeasurement(state, point('first')));
    await settled();
    tab.measure.update((state) => addMeasurement(state, point('second')));
    tab.close();
    const next = browser.openTab();
    await settled();
    expect(next.names().sort()).toEqual(['first', 'second']);
    next.close();
    const last = browser.openTab();
    await settled();
    expect(last.names().sort()).toEqual(['first', 'second']);
  });

  test('that were added, renamed and taken away as a tab closed stand so in a tab beside it, and in the next', async () => {
    const browser = createBrowser();
    const [tab, beside] = [browser.openTab(), browser.openTab()];
    await settled();
    for (const name of ['stays', 'old', 'gone'])
      tab.measure.update((state) => addMeasurement(state, point(name)));
    await settled();
    const idOf = (name: string) => tab.measure.state.peek().list.find((each) => each.name === name)?.id ?? '';
    tab.measure.update((state) => addMeasurement(state, point('new')));
    tab.measure.update((state) => changeMeasurement(state, idOf('old'), { name: 'renamed' }));
    tab.measure.update((state) => deleteMeasurement(state, idOf('gone')));
    tab.close();
    await settled();
    expect(beside.names().sort()).toEqual(['new', 'renamed', 'stays']);
    // What is taken away elsewhere does not come back.
    const [first] = beside.measure.state.peek().list;
    beside.measure.update((state) => deleteMeasurement(state, first?.id ?? ''));
    const rest = beside.names().sort();
    await settled();
    const next = browser.openTab();
    await settled();
    expect(next.names().sort()).toEqual(rest);
    expect([...browser.storage.keys()].filter((key) => key.includes('.left.'))).toEqual([]);
  });

  test('that two tabs leave as they close together are both there', async () => {
    const browser = createBrowser();
    const tabs = [browser.openTab(), browser.openTab()];
    await settled();
    for (const [index, tab] of tabs.entries())
      tab.measure.update((state) => addMeasurement(state, point(`of tab ${index}`)));
    for (const tab of tabs) tab.close();
    const next = browser.openTab();
    await settled();
    expect(next.names().sort()).toEqual(['of tab 0', 'of tab 1']);
  });

  test('that were written after all are there once', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    await settled();
    tab.measure.update((state) => addMeasurement(state, point('first')));
    tab.leave();
    await settled();
    const next = browser.openTab();
    await settled();
    expect([tab.names(), next.names()]).toEqual([['first'], ['first']]);
    expect(browser.records.size).toBe(1);
  });

  test('that a tab left, came back to and took away stay away', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    await settled();
    tab.measure.update((state) => addMeasurement(state, point('first')));
    tab.leave();
    tab.measure.update((state) =>
      deleteMeasurement(state, state.list.find(({ name }) => name === 'first')?.id ?? ''),
    );
    await settled();
    const next = browser.openTab();
    await settled();
    expect([tab.names(), next.names()]).toEqual([[], []]);
  });

  test('damage in what a tab left hides nothing', async () => {
    const browser = createBrowser();
    for (const [index, text] of ['', '5x', '{"a":5}', '{"b":"p00n*NaN**"}', 'null'].entries())
      browser.storage.set(`khujand.measurements.left.${index}`, text);
    const tab = browser.openTab();
    await settled();
    tab.measure.update((state) => addMeasurement(state, point('mine')));
    await settled();
    const next = browser.openTab();
    await settled();
    expect(next.names()).toEqual(['mine']);
  });

  test('of the version before are moved over once, also by two tabs at the same time', async () => {
    const browser = createBrowser();
    browser.storage.set('khujand.measurements', listText([{ id: 'm1', ...point('old') }]));
    const before = createMeasureStore({ getItem: (key) => browser.storage.get(key) ?? null, setItem() {} });
    expect(before.state.peek().list).toHaveLength(1);
    const [one, two] = [browser.openTab(), browser.openTab()];
    await settled();
    expect(one.names()).toEqual(['old']);
    expect(two.names()).toEqual(['old']);
    expect(browser.storage.get('khujand.measurements')).toBe('');
    const next = browser.openTab();
    await settled();
    expect(next.names()).toEqual(['old']);
  });

  test.each(['2~whatever a newer page wrote', '1~p00n*5*cut short'])(
    'that this page cannot read whole are left where they are: %s',
    async (text) => {
      const browser = createBrowser();
      browser.storage.set('khujand.measurements', text);
      const tab = browser.openTab();
      await settled();
      tab.measure.update((state) => addMeasurement(state, point('mine')));
      await settled();
      expect(browser.storage.get('khujand.measurements')).toBe(text);
      expect(browser.records.size).toBe(1);
    },
  );

  test('that a link brought are kept only once the reader says so', async () => {
    const browser = createBrowser();
    const tab = browser.openTab();
    await settled();
    tab.measure.update((state) => addLinked(state, [point('linked')]));
    await settled();
    expect(browser.records.size).toBe(0);
    tab.measure.update(keepLinked);
    await settled();
    expect(browser.records.size).toBe(1);
  });

  test('of a newer page are left alone, and told', async () => {
    const browser = createBrowser();
    browser.records.set('list/later', { form: 99, text: 'whatever' });
    const tab = browser.openTab();
    await settled();
    tab.measure.update((state) => addMeasurement(state, point('mine')));
    await settled();
    expect(tab.keeping.newer.value).toBe(1);
    expect(browser.records.get('list/later')).toEqual({ form: 99, text: 'whatever' });
  });

  test('that are damaged hide none of the others', async () => {
    const browser = createBrowser();
    for (const damaged of [null, 5, { form: 1 }, { form: 1, text: 'p00n*NaN**' }, { form: 'x', text: '' }])
      browser.records.set(`list/${JSON.stringify(damaged)}`, damaged);
    browser.records.set('list/good', { form: 1, text: measurementText({ id: '', ...point('good') }) });
    const tab = browser.openTab();
    await settled();
    expect(tab.names()).toEqual(['good']);
  });
});

describe('a drawing under way', () => {
  const draw = (tab: ReturnType<ReturnType<typeof createBrowser>['openTab']>) => {
    tab.measure.update((state) => startDrawing(state, 'area'));
    for (const at of [
      [70, 40],
      [70.1, 40],
    ])
      tab.measure.update((state) => addPoint(state, at, [], 5));
  };

  test('is offered after its page ended, and goes on', async () => {
    const browser = createBrowser();
    const dying = browser.openTab();
    await settled();
    draw(dying);
    await settled();
    dying.kill();
    const next = browser.openTab();
    await settled();
    expect(next.keeping.interrupted.value).toMatchObject({ kind: 'area', points: 2 });
    next.keeping.resume();
    await settled();
    expect(next.measure.state.peek().session?.history.present.points).toEqual([
      [70, 40],
      [70.1, 40],
    ]);
    expect(next.keeping.interrupted.value).toBeNull();
  });

  test('of a tab that is still open is not offered; one that was discarded is gone', async () => {
    const browser = createBrowser();
    const open = browser.openTab();
    await settled();
    draw(open);
    await settled();
    const other = browser.openTab();
    await settled();
    expect(other.keeping.interrupted.value).toBeNull();
    open.kill();
    const next = browser.openTab();
    await settled();
    next.keeping.discard();
    await settled();
    const last = browser.openTab();
    await settled();
    expect(last.keeping.interrupted.value).toBeNull();
  });
});

test('two tabs with any interleaving of work and kills lose nothing that was written', async () => {
  const step = fc.record({
    tab: fc.nat(1),
    act: fc.constantFrom('add', 'rename', 'delete', 'kill', 'wait'),
    pick: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const browser = createBrowser();
      const tabs = [browser.openTab(), browser.openTab()];
      await settled();
      const expected = new Set<string>();
      let made = 0;
      for (const { tab: index, act, pick } of steps) {
        const tab = tabs[index] as (typeof tabs)[number];
        const { list } = tab.measure.state.peek();
        const chosen = list[pick % Math.max(1, list.length)];
        if (act === 'add') {
          const name = `m${++made}`;
          tab.measure.update((state) => addMeasurement(state, point(name)));
          expected.add(name);
        } else if (act === 'rename' && chosen) {
          const name = `m${++made}`;
          tab.measure.update((state) => changeMeasurement(state, chosen.id, { name }));
          expected.delete(chosen.name ?? '');
          expected.add(name);
        } else if (act === 'delete' && chosen) {
          tab.measure.update((state) => deleteMeasurement(state, chosen.id));
          expected.delete(chosen.name ?? '');
        } else if (act === 'kill') {
          await settled();
          tab.kill();
          tabs[index] = browser.openTab();
        }
        // Tabs that do not act at the same moment see each other's work first.
        await settled();
      }
      const next = browser.openTab();
      await settled();
      expect(new Set(next.names())).toEqual(expected);
      for (const tab of tabs) expect(new Set(tab.names())).toEqual(expected);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('work at the same moment in two tabs is added up; a later change wins over an earlier one', async () => {
  const act = fc.tuple(fc.nat(1), fc.constantFrom('add', 'rename'), fc.nat(3));
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
      const browser = createBrowser();
      const tabs = [browser.openTab(), browser.openTab()];
      await settled();
      let added = 0;
      for (const [index, what, pick] of acts) {
        const { measure } = tabs[index] as (typeof tabs)[number];
        const { list } = measure.state.peek();
        const chosen = list[pick % Math.max(1, list.length)];
        if (what === 'rename' && chosen)
          measure.update((state) => changeMeasurement(state, chosen.id, { name: `r${pick}` }));
        else {
          added++;
          measure.update((state) => addMeasurement(state, point(`n${added}`)));
        }
      }
      await settled();
      const next = browser.openTab();
      await settled();
      expect(next.names()).toHaveLength(added);
    }),
    { numRuns: 40 },
  );
}, 120_000);
