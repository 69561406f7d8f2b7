import { snapshotNamed } from '../compare/snapshot-named.ts';
import type { Selection } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';

/**
 * What a feature is called today by what a link or a measurement of version 0.1 calls it: ids of stretches and
 * countries held the dates of packages where they now hold those of the snapshots themselves.
 */
export const currentId = ({ releases }: Atlas, id: string): string =>
  id.replace(/\d{4}-\d{2}-\d{2}/g, (date) => snapshotNamed(releases, date) ?? date);

/** The selection by today's id; the same object where that is the id it has. */
export function currentSelection(atlas: Atlas, selection: Selection | null): Selection | null {
  if (selection?.layer !== 'borders') return selection;
  const id = currentId(atlas, selection.id);
  return id === selection.id ? selection : { ...selection, id };
}
