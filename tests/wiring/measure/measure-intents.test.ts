import { computed, signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  deriveMeasure,
  type ListState,
  type MeasureContext,
} from '../../../src/core/measure/derive-measure.ts';
import { addPoint } from '../../../src/core/measure/session.ts';
import { loadLateWords, loadWords } from '../../../src/i18n/language/catalogue.ts';
import { createMeasureStore } from '../../../src/state/measure/measure-store.ts';
import { createFigures } from '../../../src/wiring/measure/measure-figures.ts';
import { createMeasureIntents } from '../../../src/wiring/measure/measure-intents.ts';
import { memoryStorage, notingMap, pageParts } from '../page-parts.ts';

const words = await loadWords('en');
const lateWords = await loadLateWords('en');

function measuring() {
  const parts = pageParts({ tab: 'measure', selection: { layer: 'parcels', id: 'dakhma' } });
  const storage = memoryStorage();
  const measure = createMeasureStore(storage);
  // As where nothing better than this storage keeps the list.
  measure.mirror(true);
  const figures = createFigures();
  const { map, shown } = notingMap();
  const tool = {
    render: vi.fn(),
    renderList: vi.fn(),
    atCrosshair: vi.fn(),
    steerTo: vi.fn(),
    focus: vi.fn(),
    scale: () => ({ zoom: 12, lat: 40 }),
  };
  const listState = (): ListState => measure.state.value;
  const context = (atlas: MeasureContext['atlas']): MeasureContext => ({
    atlas,
    figuresOf: figures.of,
    tolerancePercent: 1,
    linkTooLong: null,
    dataDate: '2026-09-16',
    lang: 'en',
  });
  const view = computed(() => deriveMeasure(listState(), context(parts.atlas.value)));
  const intents = createMeasureIntents({
    ...parts,
    map,
    words: signal(words),
    lateWords: signal(lateWords),
    lang: signal('en'),
    measure,
    tool,
    view,
    listState,
    context,
  });
  const list = () => measure.state.value.list;
  const drawAt = (...points: [number, number][]) => {
    for (const at of points) measure.update((state) => addPoint(state, at, [], 5));
  };
  const measured = () => figures.follow(list(), parts.atlas.value);
  return { ...parts, intents, list, drawAt, measured, measure, tool, shown, view, storage };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the intents of measuring', () => {
  test('begin with the card put away and the map focused; finishing puts the drawing on the list', () => {
    const { intents, store, tool, drawAt, list, measure } = measuring();
    intents.start('area');
    expect(store.choices.value.selection).toBeNull();
    expect(tool.focus).toHaveBeenCalledOnce();
    drawAt([70, 40], [70.1, 40]);
    intents.finish();
    expect(list()).toEqual([]);
    drawAt([70.1, 40.1]);
    intents.undo();
    intents.redo();
    intents.finish();
    expect(list()).toMatchObject([
      {
        what: {
          kind: 'area',
          points: [
            [70, 40],
            [70.1, 40],
            [70.1, 40.1],
          ],
        },
      },
    ]);
    expect(measure.state.value.session).toBeNull();
  });

  test('cancel leaves the list as it was', () => {
    const { intents, drawAt, list, measure } = measuring();
    intents.start('distance');
    drawAt([70, 40], [70.1, 40]);
    intents.cancel();
    expect(measure.state.value.session).toBeNull();
    expect(list()).toEqual([]);
  });

  test('stepping through the points brings each under the crosshair', () => {
    const { intents, drawAt, tool, measure } = measuring();
    intents.start('distance');
    drawAt([70, 40], [70.1, 40], [70.2, 40]);
    intents.select(1);
    expect(tool.steerTo).toHaveBeenLastCalledWith([70, 40]);
    intents.select(1);
    expect(tool.steerTo).toHaveBeenLastCalledWith([70.1, 40]);
    intents.removePoint();
    expect(measure.state.value.session?.history.present.points).toEqual([
      [70, 40],
      [70.2, 40],
    ]);
  });

  test('pasted coordinates are measured and shown; what cannot be read is named and not taken', () => {
    const { intents, list, shown, measure } = measuring();
    expect(intents.addCoordinates('40, 69.5\nforty, 69.5', 'area', 'auto')).toBe(false);
    expect(measure.state.value.coordinateFault).toMatchObject({ line: 2 });
    expect(intents.addCoordinates('40, 70\n40, 70.1', 'area', 'auto')).toBe(false);
    expect(list()).toEqual([]);
    expect(intents.addCoordinates('40, 70\n40, 70.1\n40.1, 70.1', 'area', 'auto')).toBe(true);
    expect(list()).toHaveLength(1);
    expect(shown).toEqual([[70, 40, 70.1, 40.1]]);
    expect(measure.state.value.coordinateFault).toBeNull();
  });

  test('a feature stands on the list once, in the direction of its own', () => {
    const { intents, list } = measuring();
    intents.addFeature({ layer: 'parcels', id: 'kairagach-enclave' });
    intents.addFeature({ layer: 'parcels', id: 'kairagach-enclave' });
    intents.addFeature({ layer: 'parcels', id: 'no-such' });
    expect(list()).toMatchObject([{ what: { id: 'kairagach-enclave' }, direction: 'KGZ' }]);
  });

  test('a measurement is named, deleted, brought back; the browser remembers each', () => {
    const { intents, list, storage } = measuring();
    intents.addFeature({ layer: 'parcels', id: 'dakhma' });
    const id = list()[0]?.id ?? '';
    intents.change(id, { name: ' North ~ field\n' });
    intents.change(id, { hidden: true });
    expect(list()).toMatchObject([{ name: 'North field', hidden: true }]);
    expect(storage.kept.get('khujand.measurements')).toContain('North field');
    intents.change(id, { name: '  ' });
    expect(list()[0]?.name).toBeNull();
    intents.remove(id);
    expect(list()).toEqual([]);
    expect(storage.kept.get('khujand.measurements')).toBe('');
    intents.undelete();
    expect(list()).toHaveLength(1);
  });

  test('are copied with both engines, the date of the data and the link', async () => {
    const copied: string[] = [];
    vi.stubGlobal('location', { href: 'https://map.example/#tab=measure' });
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    const { intents, measured, view } = measuring();
    intents.addFeature({ layer: 'parcels', id: 'dakhma' });
    measured();
    await vi.waitFor(() => expect(view.value.rows[0]?.pending).toBe(false));
    expect(await intents.copy(null)).toBe(true);
    expect(copied[0]).toMatch(/ha[\s\S]*GeographicLib 2\.2\.0[\s\S]*Turf 7\.4\.0/);
    expect(copied[0]).toContain('https://map.example/#tab=measure');
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    expect(await intents.copy(null)).toBe(false);
  });
});
