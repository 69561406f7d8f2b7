import { type ReadonlySignal, signal } from '@preact/signals';
import { isAccuracy } from '../../core/measure/accuracy.ts';
import { mergeMeasurements } from '../../core/measure/list.ts';
import {
  defaultSettings,
  emptyMeasure,
  type MeasureSettings,
  type MeasureState,
} from '../../core/measure/measure-state.ts';
import { listText, readList } from '../../core/measure/measurement-text.ts';
import { isAreaUnit, isLengthUnit } from '../../core/measure/units.ts';
import { keptKey, measurementsKey } from './measure-keys.ts';

const settingsKey = 'khujand.measuring';

type Keeper = Pick<Storage, 'getItem' | 'setItem'> | undefined;

/** The reader's measurements: read as a signal, changed only by `update`; the browser remembers the settings. */
export type MeasureStore = {
  readonly state: ReadonlySignal<MeasureState>;
  update(change: (state: MeasureState) => MeasureState): void;
  /** Whether the list is written to `storage`, where nothing better keeps it; off, what stands there is taken away. */
  mirror(on: boolean): void;
};

function read(storage: Keeper, key: string): string {
  try {
    return storage?.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(storage: Keeper, key: string, text: string): void {
  try {
    storage?.setItem(key, text);
  } catch {
    // Storage refused or full: the list lives on in the page and in its address.
  }
}

/** Settings from their text; what is missing or broken falls back, one by one. */
function readSettings(text: string): MeasureSettings {
  let found: Partial<Record<keyof MeasureSettings, unknown>> = {};
  try {
    found = Object(JSON.parse(text));
  } catch {
    // Nothing was remembered, or not by this page.
  }
  const { areaUnit, lengthUnit, snapping, tracing, accuracyM } = found;
  return {
    areaUnit: isAreaUnit(areaUnit) ? areaUnit : defaultSettings.areaUnit,
    lengthUnit: isLengthUnit(lengthUnit) ? lengthUnit : defaultSettings.lengthUnit,
    snapping: typeof snapping === 'boolean' ? snapping : defaultSettings.snapping,
    tracing: typeof tracing === 'boolean' ? tracing : defaultSettings.tracing,
    accuracyM: typeof accuracyM === 'number' && isAccuracy(accuracyM) ? accuracyM : null,
  };
}

/** A store that starts with what `storage` remembers. */
export function createMeasureStore(storage: Keeper): MeasureStore {
  const settings = readSettings(read(storage, settingsKey));
  const found = read(storage, measurementsKey);
  const remembered = mergeMeasurements({ ...emptyMeasure, settings }, readList(found));
  const state = signal<MeasureState>(remembered);
  let mirrored = false;
  // What another version wrote, or is damaged, is not this one's to write over.
  const isOurs = listText(readList(found).map((item) => ({ id: '', ...item }))) === found;
  const own = () => listText(state.peek().list.filter(({ linked }) => !linked));
  return {
    state,
    update(change) {
      const before = state.peek();
      const next = change(before);
      state.value = next;
      if (mirrored && next.list !== before.list) write(storage, measurementsKey, own());
      if (next.settings !== before.settings) write(storage, settingsKey, JSON.stringify(next.settings));
    },
    mirror(on) {
      mirrored = on && isOurs;
      if (isOurs) write(storage, measurementsKey, on ? own() : '');
      write(storage, keptKey, on || state.peek().list.length === 0 ? '' : 'kept');
    },
  };
}
