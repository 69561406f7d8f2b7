import type { MeasureState, Session } from './measure-state.ts';
import type { Measurement } from './measurement.ts';
import { measurementText, readKept } from './measurement-text.ts';

/** A drawing under way as it is kept: its text, and the kept name of the measurement that is being changed. */
export type KeptSession = { readonly text: string; readonly changes: string | null };

/** Null where nothing has been drawn yet. */
export function sessionText({ history, accuracyM }: Session): string | null {
  const what = history.present;
  if (what.points.length === 0) return null;
  const measurement: Measurement = {
    id: '',
    name: null,
    colour: 0,
    hidden: false,
    direction: null,
    accuracyM,
    what,
  };
  return measurementText(measurement);
}

/** A kept drawing; null where it cannot be read. Its kind may have fewer points than a finished one needs. */
export function readSession(text: string): Pick<Measurement, 'what' | 'accuracyM'> | null {
  const read = readKept(text, true);
  return read && 'points' in read.what ? read : null;
}

/** The state in which a kept drawing goes on: as a change of `editing`, or as a new one. */
export function resumeDrawing(
  state: MeasureState,
  { what, accuracyM }: Pick<Measurement, 'what' | 'accuracyM'>,
  editing: string | null,
): MeasureState {
  if (!('points' in what)) return state;
  const known = state.list.some(({ id }) => id === editing);
  return {
    ...state,
    session: {
      history: { past: [], present: what, future: [] },
      editing: known ? editing : null,
      selected: null,
      accuracyM,
    },
    news: { code: 'started' },
  };
}
