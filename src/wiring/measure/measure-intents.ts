import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { boundsOf } from '../../core/atlas/feature-bounds.ts';
import { engineNames } from '../../core/geometry/engines.ts';
import { assumedAccuracyM } from '../../core/measure/accuracy.ts';
import { parseCoordinateList } from '../../core/measure/coordinate-list.ts';
import type { ListState, MeasureContext } from '../../core/measure/derive-measure.ts';
import { measurementsGeoJson } from '../../core/measure/export-geojson.ts';
import { featureOf } from '../../core/measure/features.ts';
import {
  addMeasurement,
  changeMeasurement,
  deleteMeasurement,
  dropLinked,
  keepLinked,
  nextColour,
  undelete,
} from '../../core/measure/list.ts';
import type { MeasureView } from '../../core/measure/measure-view.ts';
import { fewestPoints } from '../../core/measure/measurement.ts';
import { cleanName } from '../../core/measure/measurement-text.ts';
import {
  cancelDrawing,
  finishDrawing,
  redoStep,
  removePoint,
  selectPoint,
  startDrawing,
  startEditing,
  undoStep,
} from '../../core/measure/session.ts';
import { append } from '../../core/measure/sketch.ts';
import { saveText } from '../../data/share/save-text.ts';
import type { DrawTool } from '../../map/measure/draw-tool.ts';
import type { MeasureIntents } from '../../panels/measure/measure-intents.ts';
import type { MeasureStore } from '../../state/measure/measure-store.ts';
import type { MeasuringParts } from './measuring-parts.ts';

type Parts = Omit<MeasuringParts, 'view'> & {
  readonly measure: MeasureStore;
  readonly tool: DrawTool;
  readonly view: ReadonlySignal<MeasureView | null>;
  readonly listState: () => ListState;
  readonly context: (atlas: Atlas) => MeasureContext;
};

/** What the panels ask for, done to the store, the map and the reader's clipboard or disk. */
export function createMeasureIntents(parts: Parts): Omit<MeasureIntents, 'resume' | 'discard'> {
  const { measure, tool, atlas, map, store, lateWords, view, listState, context } = parts;
  const { state, update } = measure;

  function begin(change: typeof startDrawing | typeof startEditing, what: never) {
    // The card would lie over the ground that is drawn on.
    store.update({ selection: null });
    update((before) => change(before, what));
    tool.focus();
  }
  const rowOf = (id: string) => view.peek()?.rows.find((row) => row.id === id);

  function showOnMap(id: string) {
    const bounds = boundsOf([rowOf(id)?.geometry ?? null]);
    if (bounds) map.show(bounds);
  }

  return {
    start: (kind) => begin(startDrawing, kind as never),
    edit(id) {
      showOnMap(id);
      begin(startEditing, id as never);
    },
    addAtCrosshair: tool.atCrosshair,
    select(step) {
      const { session } = state.peek();
      if (!session) return;
      const from = session.selected ?? (step > 0 ? -1 : 0);
      update((before) => selectPoint(before, from + step));
      const at = state.peek().session?.history.present.points[state.peek().session?.selected ?? 0];
      if (at) tool.steerTo(at);
    },
    removePoint: () => update(removePoint),
    undo: () => update(undoStep),
    redo: () => update(redoStep),
    finish: () => update(finishDrawing),
    cancel: () => update(cancelDrawing),
    set: (settings) => update((before) => ({ ...before, settings: { ...before.settings, ...settings } })),
    addCoordinates(text, kind, order) {
      const found = parseCoordinateList(text, order);
      update((before) => ({ ...before, coordinateFault: found.fault }));
      if (!found.positions) return false;
      const { positions, accuracyM } = found;
      const what = append({ kind, points: [] }, kind === 'point' ? positions.slice(0, 1) : positions);
      if (what.points.length < fewestPoints[kind]) return false;
      update((before) =>
        addMeasurement(before, {
          name: null,
          colour: nextColour(before.list),
          hidden: false,
          direction: null,
          accuracyM: Math.min(accuracyM, 10_000),
          what,
        }),
      );
      const id = state.peek().list.at(-1)?.id;
      if (id) showOnMap(id);
      return true;
    },
    addFeature(ref) {
      const known = atlas.peek();
      const feature = known && featureOf(known, ref);
      if (!feature) return;
      const same = state
        .peek()
        .list.find(({ what }) => 'layer' in what && what.layer === ref.layer && what.id === ref.id);
      if (!same)
        update((before) =>
          addMeasurement(before, {
            name: null,
            colour: nextColour(before.list),
            hidden: false,
            direction: feature.direction,
            accuracyM: assumedAccuracyM,
            what: ref,
          }),
        );
    },
    change: (id, { name, ...fields }) =>
      update((before) =>
        changeMeasurement(before, id, {
          ...fields,
          ...(name === undefined ? {} : { name: cleanName(name ?? '') || null }),
        }),
      ),
    remove: (id) => update((before) => deleteMeasurement(before, id)),
    undelete: () => update(undelete),
    keepLinked: () => update(keepLinked),
    dropLinked: () => update(dropLinked),
    showOnMap,
    copy(id) {
      const words = lateWords.peek()?.measure;
      const shown = view.peek();
      if (!words || !shown) return Promise.resolve(false);
      const rows = shown.rows.filter((row) => id === null || row.id === id);
      const text = [
        ...rows.map((row) => words.rowText(row, engineNames)),
        words.footer(shown.dataDate, location.href),
      ].join('\n\n');
      return navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
    },
    exportGeoJson() {
      const known = atlas.peek();
      if (!known) return;
      const collection = measurementsGeoJson(listState(), context(known));
      saveText('measurements.geojson', JSON.stringify(collection), 'application/geo+json');
    },
  };
}
