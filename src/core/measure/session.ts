import type { Position } from 'geojson';
import { amend, begin, change, type History, redo, undo } from './history.ts';
import { addMeasurement, nextColour } from './list.ts';
import type { MeasureNews, MeasureState, Session } from './measure-state.ts';
import { type Drawn, isDrawn, type MeasureKind } from './measurement.ts';
import { append, insert, isComplete, move, remove } from './sketch.ts';

/** All steps of drawing: each takes a state and gives the next; where a step makes no sense, the same. */

export const startDrawing = (state: MeasureState, kind: MeasureKind): MeasureState => ({
  ...state,
  session: { history: begin<Drawn>({ kind, points: [] }), editing: null, selected: null, accuracyM: 0 },
  news: { code: 'started' },
});

export function startEditing(state: MeasureState, id: string): MeasureState {
  const measurement = state.list.find((candidate) => candidate.id === id);
  if (!measurement || !isDrawn(measurement.what)) return state;
  const { what, accuracyM } = measurement;
  return {
    ...state,
    session: { history: begin(what), editing: id, selected: null, accuracyM },
    news: { code: 'editing' },
  };
}

const withSession = (
  state: MeasureState,
  session: Partial<Session>,
  news: MeasureNews | null,
): MeasureState => (state.session ? { ...state, session: { ...state.session, ...session }, news } : state);

/** Adds a point, after those of a traced line, set by a hand of that accuracy. */
export function addPoint(
  state: MeasureState,
  at: Position,
  traced: readonly Position[],
  accuracyM: number,
): MeasureState {
  const { session } = state;
  if (!session) return state;
  const drawn = append(session.history.present, [...traced, at]);
  if (drawn === session.history.present) return state;
  const next = withSession(
    state,
    {
      history: change(session.history, drawn),
      selected: null,
      accuracyM: Math.max(session.accuracyM, accuracyM),
    },
    { code: 'added', point: drawn.points.length, at, traced: traced.length },
  );
  return drawn.kind === 'point' && !session.editing ? finishDrawing(next) : next;
}

export function insertPoint(state: MeasureState, index: number, at: Position): MeasureState {
  const { session } = state;
  if (!session) return state;
  const history = change(session.history, insert(session.history.present, index, at));
  return withSession(state, { history, selected: index }, { code: 'added', point: index + 1, at, traced: 0 });
}

/** Moves a point; `goesOn` continues the step before, as while it is dragged. */
export function movePoint(
  state: MeasureState,
  index: number,
  at: Position,
  goesOn: boolean,
  accuracyM = 0,
): MeasureState {
  const { session } = state;
  const drawn = session && move(session.history.present, index, at);
  if (!session || !drawn || drawn === session.history.present) return state;
  const history = (goesOn ? amend : change)(session.history, drawn);
  return withSession(
    state,
    { history, selected: index, accuracyM: Math.max(session.accuracyM, accuracyM) },
    goesOn ? state.news : movedNews(drawn, index),
  );
}

const movedNews = ({ points }: Drawn, index: number): MeasureNews => ({
  code: 'moved',
  point: index + 1,
  at: points[index] ?? [],
  traced: 0,
});

/** Ends a drag: where the point has come to is news. */
export function dropPoint(state: MeasureState): MeasureState {
  const { session } = state;
  const selected = session?.selected ?? null;
  return session && selected !== null
    ? { ...state, news: movedNews(session.history.present, selected) }
    : state;
}

/** Takes out the selected point, else the last one. */
export function removePoint(state: MeasureState): MeasureState {
  const { session } = state;
  if (!session) return state;
  const { present } = session.history;
  const index = session.selected ?? present.points.length - 1;
  const drawn = remove(present, index);
  if (drawn === present) return state;
  const of = drawn.points.length;
  return withSession(
    state,
    { history: change(session.history, drawn), selected: null },
    { code: 'removed', point: index + 1, of },
  );
}

export function selectPoint(state: MeasureState, index: number): MeasureState {
  const of = state.session?.history.present.points.length ?? 0;
  if (of === 0) return state;
  const selected = ((index % of) + of) % of;
  return withSession(state, { selected }, { code: 'selected', point: selected + 1, of });
}

function travel(
  state: MeasureState,
  by: (history: History<Drawn>) => History<Drawn>,
  code: 'undone' | 'redone',
) {
  const { session } = state;
  if (!session) return state;
  const history = by(session.history);
  return history.present === session.history.present
    ? state
    : withSession(state, { history, selected: null }, { code });
}
export const undoStep = (state: MeasureState): MeasureState => travel(state, undo, 'undone');
export const redoStep = (state: MeasureState): MeasureState => travel(state, redo, 'redone');

export const cancelDrawing = (state: MeasureState): MeasureState =>
  state.session ? { ...state, session: null, news: { code: 'cancelled' } } : state;

/** Puts the drawing on the list, or back to its place there; an unfinished one goes on. */
export function finishDrawing(state: MeasureState): MeasureState {
  const { session } = state;
  if (!session) return state;
  const { editing, accuracyM } = session;
  const what = session.history.present;
  if (!isComplete(what)) return { ...state, news: { code: 'too-few' } };
  const closed: MeasureState = { ...state, session: null };
  if (editing === null)
    return addMeasurement(closed, {
      name: null,
      colour: nextColour(state.list),
      hidden: false,
      direction: null,
      accuracyM,
      what,
    });
  const list = state.list.map((item) => (item.id === editing ? { ...item, what, accuracyM } : item));
  return { ...closed, list, news: { code: 'finished', id: editing } };
}
