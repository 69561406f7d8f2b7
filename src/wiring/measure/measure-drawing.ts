import type { Signal } from '@preact/signals';
import type { Position } from 'geojson';
import { handAccuracy } from '../../core/measure/accuracy.ts';
import type { MeasureState } from '../../core/measure/measure-state.ts';
import {
  addPoint,
  cancelDrawing,
  dropPoint,
  finishDrawing,
  insertPoint,
  movePoint,
  redoStep,
  removePoint,
  selectPoint,
  undoStep,
} from '../../core/measure/session.ts';
import type { DrawIntents } from '../../map/measure/draw-tool.ts';
import type { MeasureStore } from '../../state/measure/measure-store.ts';
import type { createSnapping, Snapped } from './measure-snapping.ts';
import type { Ahead } from './measuring-parts.ts';

type Parts = {
  readonly measure: MeasureStore;
  readonly snapping: ReturnType<typeof createSnapping>;
  readonly ahead: Signal<Ahead>;
  readonly scale: () => { readonly zoom: number; readonly lat: number };
};

/** What happens on the map while drawing, snapped and traced, becomes steps of the store. */
export function createDrawing({ measure, snapping, ahead, scale }: Parts): { readonly intents: DrawIntents } {
  const { state, update } = measure;
  /** A point is held: what would take steps back or points away waits until it is let go. */
  let isHeld = false;
  const unlessHeld = (change: (before: MeasureState) => MeasureState) => () => {
    if (!isHeld) update(change);
  };
  const snap = (at: Position, reachM: number) =>
    state.peek().settings.snapping ? snapping.snap(at, reachM) : null;
  /** A point is as far off as the hand that set it, or as the line it lies on. */
  const accuracyM = (found: Snapped | null) => {
    const { zoom, lat } = scale();
    return Math.max(handAccuracy(zoom, lat), found?.expectedErrorM ?? 0);
  };
  /** The vertices between the last point and a snapped one, where lines are followed. */
  function traced(at: Position, isSnapped: boolean): readonly Position[] {
    const { settings, session } = state.peek();
    const drawn = session?.history.present;
    if (!settings.tracing || !isSnapped || !drawn || drawn.kind === 'point') return [];
    return snapping.trace(drawn.points.at(-1), at);
  }

  return {
    intents: {
      hover(at, reachM) {
        const found = at && snap(at, reachM);
        const end = found?.at ?? at;
        ahead.value = { path: end ? [...traced(end, found !== null), end] : [], snap: found };
      },
      add(at, reachM) {
        const found = snap(at, reachM);
        const end = found?.at ?? at;
        ahead.value = { path: [], snap: null };
        update((before) => addPoint(before, end, traced(end, found !== null), accuracyM(found)));
      },
      insert: (index, at) => update((before) => insertPoint(before, index, at)),
      move(index, at, reachM, goesOn) {
        const found = snap(at, reachM);
        isHeld = true;
        ahead.value = { path: [], snap: found };
        update((before) => movePoint(before, index, found?.at ?? at, goesOn, accuracyM(found)));
      },
      drop() {
        isHeld = false;
        ahead.value = { path: [], snap: null };
        update(dropPoint);
      },
      select: (index) => update((before) => selectPoint(before, index)),
      remove: unlessHeld(removePoint),
      undo: unlessHeld(undoStep),
      redo: unlessHeld(redoStep),
      finish: unlessHeld(finishDrawing),
      cancel() {
        isHeld = false;
        update(cancelDrawing);
      },
    },
  };
}
