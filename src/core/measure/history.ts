/** A value with the ones before it and the ones that were undone, nearest last. */
export type History<T> = {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
};

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** One step that can be undone; the same value again is no step. */
export const change = <T>(history: History<T>, present: T): History<T> =>
  present === history.present ? history : { past: [...history.past, history.present], present, future: [] };

/** Goes on with the last step, as while something is dragged. */
export const amend = <T>(history: History<T>, present: T): History<T> => ({ ...history, present });

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [...future, present] };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const next = future.at(-1);
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: future.slice(0, -1) };
}
