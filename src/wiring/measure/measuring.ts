import { computed, effect, signal, untracked } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { handAccuracy } from '../../core/measure/accuracy.ts';
import { deriveMeasure, type ListState, type MeasureContext } from '../../core/measure/derive-measure.ts';
import { liveView } from '../../core/measure/live-view.ts';
import { createDrawTool, type DrawTool } from '../../map/measure/draw-tool.ts';
import type { Measuring } from '../../panels/measure/measuring.ts';
import { createMeasureStore } from '../../state/measure/measure-store.ts';
import { localStore } from '../../state/page/preferences.ts';
import { browserTabs } from './browser-tabs.ts';
import { keepMeasurements } from './keep-measurements.ts';
import { followMeasureAddress } from './measure-address.ts';
import { createDrawing } from './measure-drawing.ts';
import { createFigures } from './measure-figures.ts';
import { createMeasureIntents } from './measure-intents.ts';
import { createSnapping } from './measure-snapping.ts';
import { markText, newsText } from './measure-texts.ts';
import type { Ahead, MeasuringParts } from './measuring-parts.ts';

const nowhere: Ahead = { path: [], snap: null };

/** Joins the reader's measurements, the drawing tool and what the panels show of both. */
export function createMeasuring(parts: MeasuringParts): Measuring {
  const { store, atlas, view, map, lateWords, lang } = parts;
  const measure = createMeasureStore(localStore());
  const { state } = measure;
  const figures = createFigures();
  const snapping = createSnapping();
  const ahead = signal<Ahead>(nowhere);
  const keeping = keepMeasurements(measure, browserTabs(measure.mirror));
  const linkTooLong = followMeasureAddress(measure, store, keeping.ready);

  const list = computed(() => state.value.list);
  const deleted = computed(() => state.value.deleted);
  const settings = computed(() => state.value.settings);
  const coordinateFault = computed(() => state.value.coordinateFault);
  const session = computed(() => state.value.session);
  const viewpoint = computed(() => store.choices.value.viewpoint);
  const tolerance = computed(() => store.choices.value.tolerancePercent);
  const dataDate = computed(() => view.value?.dataDate ?? '');

  const listState = (): ListState => ({
    list: list.value,
    deleted: deleted.value,
    settings: settings.value,
    coordinateFault: coordinateFault.value,
  });
  const context = (known: Atlas): MeasureContext => ({
    atlas: known,
    figuresOf: figures.of,
    tolerancePercent: tolerance.value,
    linkTooLong: linkTooLong.value,
    dataDate: dataDate.value,
    lang: lang.value,
  });
  const measureView = computed(() => atlas.value && deriveMeasure(listState(), context(atlas.value)));

  const drawing = createDrawing({ measure, snapping, ahead, scale: () => tool.scale() });
  const tool: DrawTool = map.attach((on, crosshair) => createDrawTool(on, crosshair, drawing.intents));
  const handM = computed(() => {
    viewpoint.value;
    const { zoom, lat } = tool.scale();
    return handAccuracy(zoom, lat);
  });
  const live = computed(() => liveView(state.value, ahead.value.path, handM.value));

  effect(() => {
    if (atlas.value) figures.follow(list.value, atlas.value);
  });
  effect(() => {
    const isDrawing = session.value !== null;
    const layers = view.value?.map.layers;
    if (isDrawing && layers) snapping.follow(layers, list.value);
    if (!isDrawing) ahead.value = nowhere;
  });
  effect(() => {
    const current = session.value;
    tool.render(
      current && {
        drawn: current.history.present,
        editing: current.editing !== null,
        selected: current.selected,
        ahead: current.editing === null ? ahead.value.path : nowhere.path,
        snap: ahead.value.snap,
        crossing: live.value?.crossing ?? null,
      },
    );
  });
  const editing = computed(() => session.value?.editing ?? null);
  effect(() => {
    const words = lateWords.value?.measure;
    if (!words) return;
    const rows = measureView.value?.rows ?? [];
    tool.renderList(
      rows.flatMap((row) =>
        row.hidden || !row.geometry || row.id === editing.value
          ? []
          : { id: row.id, colour: row.colour, geometry: row.geometry, text: markText(row, words) },
      ),
    );
  });
  const news = computed(() => {
    const words = lateWords.value?.measure;
    const item = state.value.news;
    return words && item
      ? newsText(
          item,
          untracked(() => live.value),
          measureView.value,
          words,
        )
      : '';
  });
  const intents = createMeasureIntents({
    ...parts,
    measure,
    tool,
    view: measureView,
    listState,
    context,
  });
  const kept = computed(() => ({
    interrupted: keeping.interrupted.value,
    newer: keeping.newer.value,
    linked: list.value.filter(({ linked }) => linked).length,
  }));
  return {
    view: measureView,
    live,
    news,
    handM,
    kept,
    intents: { ...intents, resume: keeping.resume, discard: keeping.discard },
  };
}
