import type { MeasureState } from './measure-state.ts';
import { colourCount, type Measurement } from './measurement.ts';
import { measurementText } from './measurement-text.ts';

/** The colour least used so far, the first of those. */
export function nextColour(list: readonly Measurement[]): number {
  const uses = Array.from(
    { length: colourCount },
    (_, colour) => list.filter((m) => m.colour === colour).length,
  );
  return uses.indexOf(Math.min(...uses));
}

/** An id that no measurement of the list, nor the deleted one, has. */
function freshId({ list, deleted }: MeasureState): string {
  const numbers = [...list, ...(deleted ? [deleted.measurement] : [])].map(({ id }) => Number(id.slice(1)));
  return `m${Math.max(0, ...numbers) + 1}`;
}

export function addMeasurement(state: MeasureState, measurement: Omit<Measurement, 'id'>): MeasureState {
  const id = freshId(state);
  return { ...state, list: [...state.list, { id, ...measurement }], news: { code: 'finished', id } };
}

/** Adds what a link brought and the list does not hold yet, word for word; it is kept once the reader says so. */
export const addLinked = (state: MeasureState, added: readonly Omit<Measurement, 'id'>[]): MeasureState =>
  mergeMeasurements(
    state,
    added.map((item) => ({ ...item, linked: true as const })),
  );

/** Makes what links brought the reader's own. */
export const keepLinked = (state: MeasureState): MeasureState => ({
  ...state,
  list: state.list.map(({ linked: _, ...item }) => item),
});

/** Takes away what links brought. */
export const dropLinked = (state: MeasureState): MeasureState => ({
  ...state,
  list: state.list.filter(({ linked }) => !linked),
});

/** Adds those measurements that the list does not hold yet, word for word. */
export function mergeMeasurements(
  state: MeasureState,
  added: readonly Omit<Measurement, 'id'>[],
): MeasureState {
  const known = new Set(state.list.map(measurementText));
  const fresh = added.filter((item) => !known.has(measurementText({ id: '', ...item })));
  return fresh.reduce((merged, item) => ({ ...addMeasurement(merged, item), news: state.news }), state);
}

export const changeMeasurement = (
  state: MeasureState,
  id: string,
  fields: Partial<Pick<Measurement, 'name' | 'colour' | 'hidden' | 'direction'>>,
): MeasureState => ({
  ...state,
  list: state.list.map((item) => (item.id === id ? { ...item, ...fields } : item)),
});

export function deleteMeasurement(state: MeasureState, id: string): MeasureState {
  const index = state.list.findIndex((item) => item.id === id);
  const measurement = state.list[index];
  if (!measurement) return state;
  return {
    ...state,
    list: state.list.filter((item) => item.id !== id),
    deleted: { measurement, index },
    session: state.session?.editing === id ? null : state.session,
    news: { code: 'deleted', id },
  };
}

/** Brings back what was deleted last, to its old place. */
export function undelete(state: MeasureState): MeasureState {
  if (!state.deleted) return state;
  const { measurement, index } = state.deleted;
  const list = [...state.list.slice(0, index), measurement, ...state.list.slice(index)];
  return { ...state, list, deleted: null };
}
