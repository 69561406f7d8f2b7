import { addMeasurement } from './list.ts';
import type { MeasureState } from './measure-state.ts';
import type { Measurement } from './measurement.ts';
import { measurementText, readKept } from './measurement-text.ts';

/** The text of each kept measurement by the name under which it is kept, which no two tabs give alike. */
export type KeptTexts = ReadonlyMap<string, string>;

/** The kept name of each measurement of a tab's list, by its id there. */
export type KeptNames = ReadonlyMap<string, string>;

/** What of a list is to be written and what to be taken away; what a link brought is not the reader's yet. */
export function keptChanges(
  before: readonly Measurement[],
  after: readonly Measurement[],
): { readonly written: readonly Measurement[]; readonly removed: readonly string[] } {
  const known = new Map(before.map((item) => [item.id, item]));
  const left = new Set(after.map(({ id }) => id));
  return {
    written: after.filter((item) => !item.linked && known.get(item.id) !== item),
    removed: before.filter(({ id }) => !left.has(id)).map(({ id }) => id),
  };
}

/**
 * The list with what is kept, by this tab or others: new ones are added, changed ones changed, those that were taken
 * away elsewhere taken away. What is being edited here stays as it is. A kept one that the list holds word for word
 * without a name is that one.
 */
export function mergeKept(
  state: MeasureState,
  names: KeptNames,
  kept: KeptTexts,
): { readonly state: MeasureState; readonly names: KeptNames } {
  const idOf = new Map([...names].map(([id, name]) => [name, id]));
  const next = new Map(names);
  const unnamed = new Map(
    state.list.filter(({ id }) => !names.has(id)).map((item) => [measurementText(item), item.id]),
  );
  const editing = state.session?.editing ?? null;
  let merged = state;
  for (const [name, text] of kept) {
    const read = readKept(text);
    if (read === null) continue;
    const same = idOf.get(name) ?? unnamed.get(text);
    if (same === undefined) {
      merged = { ...addMeasurement(merged, read), news: merged.news };
      next.set(merged.list.at(-1)?.id ?? '', name);
      continue;
    }
    next.set(same, name);
    if (same === editing) continue;
    const item = merged.list.find(({ id }) => id === same);
    if (!item || (!item.linked && measurementText(item) === text)) continue;
    merged = { ...merged, list: merged.list.map((each) => (each === item ? { id: same, ...read } : each)) };
  }
  const gone = new Set(
    [...names].filter(([id, name]) => !kept.has(name) && id !== editing).map(([id]) => id),
  );
  for (const id of gone) next.delete(id);
  if (gone.size > 0) merged = { ...merged, list: merged.list.filter(({ id }) => !gone.has(id)) };
  return { state: merged, names: next };
}
