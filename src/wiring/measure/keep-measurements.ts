import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type KeptNames, keptChanges, mergeKept } from '../../core/measure/kept-list.ts';
import {
  type KeptSession,
  readSession,
  resumeDrawing,
  sessionText,
} from '../../core/measure/kept-session.ts';
import type { MeasureKind, Measurement } from '../../core/measure/measurement.ts';
import { measurementText } from '../../core/measure/measurement-text.ts';
import type { MeasurementKeeper } from '../../data/measure/kept-measurements.ts';
import type { MeasureStore } from '../../state/measure/measure-store.ts';

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
  /** Keeps the list in the older place while the better one cannot be had, and no longer once it can. */
  fallBack(on: boolean): void;
};

/** A drawing that was under way when its page ended. */
export type Interrupted = { readonly tab: string; readonly points: number; readonly kind: MeasureKind };

export type Keeping = {
  /** Once what was kept is on the list. */
  readonly ready: Promise<void>;
  readonly interrupted: ReadonlySignal<Interrupted | null>;
  /** Records that a newer version of the page has written: kept, not shown. */
  readonly newer: ReadonlySignal<number>;
  resume(): void;
  discard(): void;
};

/** A name for a text that every tab gives alike: what an older version left is then kept once (FNV-1a, 32 bit). */
function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Keeps the list and the drawing under way as they change, and brings in what other tabs keep. */
export function keepMeasurements({ state, update }: MeasureStore, around: Surroundings): Keeping {
  const { keeper, tab } = around;
  const interrupted = signal<Interrupted | null>(null);
  const newer = signal(0);
  let left: readonly (readonly [string, KeptSession])[] = [];
  let names: KeptNames = new Map();
  /** By id, the measurements as they are kept. */
  let saved = new Map<string, Measurement>();
  let made = 0;
  let begun = false;
  /** One step after another: a later change never overtakes an earlier one. */
  let line = Promise.resolve();
  const inLine = (step: () => Promise<void>) => {
    line = line.then(step, step);
    return line;
  };

  async function takeIn(): Promise<void> {
    const kept = await keeper.all();
    if (kept === null) return around.fallBack(true);
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

  const nameOf = (item: Measurement) =>
    begun ? `${tab}-${String(++made).padStart(5, '0')}` : `0-${textHash(measurementText(item))}`;

  const unsaved = () => keptChanges([...saved.values()], state.peek().list);

  async function write(): Promise<void> {
    const { written, removed } = unsaved();
    if (written.length === 0 && removed.length === 0) return;
    const next = new Map(names);
    for (const id of removed) next.delete(id);
    const texts = new Map<string, string>();
    for (const item of written) {
      const name = next.get(item.id) ?? nameOf(item);
      next.set(item.id, name);
      texts.set(name, measurementText(item));
    }
    const result = await keeper.change(
      texts,
      removed.flatMap((id) => names.get(id) ?? []),
    );
    around.fallBack(result !== 'kept');
    if (result !== 'kept') return;
    names = next;
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

  async function offer(): Promise<void> {
    const [kept, open] = await Promise.all([keeper.all(), around.openTabs()]);
    left = [...(kept?.sessions ?? [])].filter(([name]) => name !== tab && !open.has(name));
    offerNext();
  }

  function offerNext() {
    const [first] = left;
    const read = first && readSession(first[1].text);
    if (first && (!read || !('points' in read.what))) return discard();
    interrupted.value =
      first && read && 'points' in read.what
        ? { tab: first[0], points: read.what.points.length, kind: read.what.kind }
        : null;
  }

  function discard() {
    const [first, ...rest] = left;
    left = rest;
    if (first) void inLine(async () => void (await keeper.keepSession(first[0], null)));
    offerNext();
  }

  function resume() {
    const [first] = left;
    const read = first && readSession(first[1].text);
    if (!first || !read) return;
    const editing = [...names].find(([, name]) => name === first[1].changes)?.[0] ?? null;
    update((before) => resumeDrawing(before, read, editing));
    discard();
  }

  // A browser drops what it has not written yet when its page goes; the older place is written at once.
  around.leaving(() => {
    if (unsaved().written.length > 0) around.fallBack(true);
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
