import { type ReadonlySignal, signal } from '@preact/signals';
import { type KeptSession, readSession, resumeDrawing } from '../../core/measure/kept-session.ts';
import type { MeasureKind } from '../../core/measure/measurement.ts';
import type { MeasurementKeeper } from '../../data/measure/kept-measurements.ts';
import type { MeasureStore } from '../../state/measure/measure-store.ts';

/** A drawing that was under way when its page ended. */
export type Interrupted = { readonly tab: string; readonly points: number; readonly kind: MeasureKind };

type Parts = {
  readonly around: {
    readonly keeper: MeasurementKeeper;
    readonly tab: string;
    openTabs(): Promise<ReadonlySet<string>>;
  };
  readonly update: MeasureStore['update'];
  inLine(step: () => Promise<void>): Promise<void>;
  /** The id of what is kept under a name, in this tab. */
  idOf(name: string | null): string | null;
};

/** Offers drawings of tabs that are no more, one after another. */
export function createInterrupted({ around, update, inLine, idOf }: Parts) {
  const { keeper, tab } = around;
  const interrupted = signal<Interrupted | null>(null);
  let left: readonly (readonly [string, KeptSession])[] = [];

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
    const editing = idOf(first[1].changes);
    update((before) => resumeDrawing(before, read, editing));
    discard();
  }

  return { interrupted: interrupted as ReadonlySignal<Interrupted | null>, offer, discard, resume };
}
