import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type KeptNames, keptChanges, mergeKept } from '../../core/measure/kept-list.ts';
import { sessionText } from '../../core/measure/kept-session.ts';
import type { Measurement } from '../../core/measure/measurement.ts';
import { measurementText } from '../../core/measure/measurement-text.ts';
import { textHash } from '../../core/measure/text-hash.ts';
import type { MeasurementKeeper } from '../../data/measure/kept-measurements.ts';
import type { LeftUnsaved } from '../../state/measure/left-unsaved.ts';
import type { MeasureStore } from '../../state/measure/measure-store.ts';
import { createInterrupted, type Interrupted } from './interrupted.ts';

/** What keeping needs of the browser. */
export type Surroundings = {
  readonly keeper: MeasurementKeeper;
  /** Names this tab as no other is named; later tabs have later names. */
  readonly tab: string;
  /** Tabs that are open now. */
  openTabs(): Promise<ReadonlySet<string>>;
  /** Tells the other tabs that something was kept. */
  tell(): void;
  /** Calls when another tab has kept something. */
  hear(changed: () => void): void;
  /** Calls when the page is about to go. */
  leaving(left: () => void): void;
  /** What tabs could not keep any more. */
  readonly left: LeftUnsaved;
  /** Keeps the list in the older place while the better one cannot be had, and no longer once it can. */
  fallBack(on: boolean): void;
};

export type Keeping = {
  /** Once what was kept is on the list. */
  readonly ready: Promise<void>;
  readonly interrupted: ReadonlySignal<Interrupted | null>;
  /** Records that a newer version of the page has written: kept, not shown. */
  readonly newer: ReadonlySignal<number>;
  resume(): void;
  discard(): void;
};

/** Keeps the list and the drawing under way as they change, and brings in what other tabs keep. */
export function keepMeasurements({ state, update }: MeasureStore, around: Surroundings): Keeping {
  const { keeper, tab } = around;
  const newer = signal(0);
  let names: KeptNames = new Map();
  /** By id, the measurements as they are kept. */
  let saved = new Map<string, Measurement>();
  let made = 0;
  /** Names of what is not kept yet, by id. */
  const given = new Map<string, string>();
  let hasFallenBack = false;
  let begun = false;
  /** One step after another: a later change never overtakes an earlier one. */
  let line = Promise.resolve();
  const inLine = (step: () => Promise<void>) => {
    line = line.then(step, step);
    return line;
  };

  function fallBack(on: boolean) {
    hasFallenBack = on;
    around.fallBack(on);
  }

  /** Keeps what other tabs left; they wrote it under its names, so that nothing is kept twice. */
  async function keepLeft(): Promise<void> {
    for (const [from, unsaved] of around.left.all()) {
      if (from === tab) continue;
      const texts = [...unsaved].flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
      const removed = [...unsaved].flatMap(([name, text]) => (text === null ? [name] : []));
      if ((await keeper.change(new Map(texts), removed)) === 'kept') around.left.clear(from);
    }
  }

  async function takeIn(): Promise<void> {
    await keepLeft();
    const kept = await keeper.all();
    if (kept === null) return fallBack(true);
    newer.value = kept.newer;
    const current = state.peek();
    const onList = new Set(current.list.map(({ id }) => id));
    // What has changed here meanwhile waits in line behind this, and wins: it is the later change.
    const leaving = [...names].filter(([id]) => !onList.has(id));
    const texts = new Map(kept.texts);
    for (const item of current.list) {
      const name = names.get(item.id);
      if (name !== undefined && saved.get(item.id) !== item) texts.set(name, measurementText(item));
    }
    for (const [, name] of leaving) texts.delete(name);
    const merged = mergeKept(current, names, texts);
    names = new Map([...merged.names, ...leaving]);
    if (merged.state !== current) update(() => merged.state);
    const same = merged.state.list.filter(
      (item) => !item.linked && kept.texts.get(names.get(item.id) ?? '') === measurementText(item),
    );
    const left = leaving.flatMap(([id]) => saved.get(id) ?? []);
    saved = new Map([...same, ...left].map((item) => [item.id, item]));
  }

  function nameOf(item: Measurement): string {
    const name =
      names.get(item.id) ??
      given.get(item.id) ??
      (begun ? `${tab}-${String(++made).padStart(5, '0')}` : `0-${textHash(measurementText(item))}`);
    given.set(item.id, name);
    return name;
  }

  const unsaved = () => keptChanges([...saved.values()], state.peek().list);

  async function write(): Promise<void> {
    const { written, removed } = unsaved();
    // A page that came back after all may have taken away what it had left.
    if (written.length === 0 && removed.length === 0) return around.left.clear(tab);
    const next = new Map(names);
    for (const id of removed) next.delete(id);
    const texts = new Map<string, string>();
    for (const item of written) {
      const name = nameOf(item);
      next.set(item.id, name);
      texts.set(name, measurementText(item));
    }
    const result = await keeper.change(
      texts,
      removed.flatMap((id) => names.get(id) ?? []),
    );
    fallBack(result !== 'kept');
    if (result !== 'kept') return;
    names = next;
    given.clear();
    around.left.clear(tab);
    for (const id of removed) saved.delete(id);
    for (const item of written) saved.set(item.id, item);
    around.tell();
  }

  async function writeSession(): Promise<void> {
    const { session } = state.peek();
    const text = session && sessionText(session);
    const changes = session?.editing ? (names.get(session.editing) ?? null) : null;
    await keeper.keepSession(tab, text === null ? null : { text, changes });
  }

  const { interrupted, offer, discard, resume } = createInterrupted({
    around,
    update,
    inLine,
    idOf: (kept) => [...names].find(([, name]) => name === kept)?.[0] ?? null,
  });

  // A browser drops what it has not written yet when its page goes.
  around.leaving(() => {
    const { written, removed } = unsaved();
    if (hasFallenBack || written.length + removed.length === 0) return;
    const texts = written.map((item) => [nameOf(item), measurementText(item)] as const);
    const gone = removed.flatMap((id) => names.get(id) ?? []).map((name) => [name, null] as const);
    around.left.leave(tab, new Map([...texts, ...gone]));
    around.tell();
  });
  const ready = inLine(takeIn)
    .then(() => inLine(write))
    .then(follow);

  function follow() {
    begun = true;
    effect(() => {
      state.value.list;
      void inLine(write);
    });
    let drawn = state.peek().session;
    effect(() => {
      const { session } = state.value;
      if (session?.history.present === drawn?.history.present && (session === null) === (drawn === null))
        return;
      drawn = session;
      void inLine(writeSession);
    });
    around.hear(() => void inLine(takeIn));
    void inLine(offer);
  }
  return { ready, interrupted, newer, resume, discard };
}
