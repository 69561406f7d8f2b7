import type { Atlas } from '../atlas/atlas.ts';
import { labelsFor } from '../atlas/labels.ts';
import type { ShownState } from '../atlas/layers/layer.ts';
import type { Label } from '../atlas/marks.ts';
import { memoize } from '../atlas/memoize.ts';
import { terrainLabels } from '../atlas/terrain.ts';
import type { Choices } from './choices.ts';

/** Names that stand on the map, in the reader's language. */
export type MapNames = Readonly<Record<'KGZ' | 'TJK' | 'UZB', string>>;

/** Of all labels, the chosen place's goes first, and is written at every scale. */
const foremost = { rank: -3000, minZoom: 0, insists: 'over' } as const;

/**
 * Every name of a snapshot's map. Those of symbols that are dimmed, since an exchange is brought forward, are dimmed with
 * them; what is chosen is not.
 */
export function namedLabels(
  atlas: Atlas,
  { layers, lang, selection }: Choices,
  { release, exchange }: Pick<ShownState, 'release' | 'exchange'>,
  names: MapNames,
): readonly Label[] {
  const key = `labels|${lang}|${names.KGZ}|${layers}|${release}|${exchange !== null}`;
  const labels = memoize(atlas, key, () => [
    ...labelsFor(atlas, (id) => layers.includes(id), { release, lang, exchange }, names),
    ...terrainLabels(atlas, lang),
  ]);
  const isPlace = selection?.layer === 'places';
  if (!selection || !(isPlace || exchange !== null)) return labels;
  const chosen = `${selection.layer}-${selection.id}`;
  return memoize(atlas, `${key}|${chosen}`, () =>
    labels.map((label) =>
      label.id === chosen ? { ...label, dimmed: false, ...(isPlace && foremost) } : label,
    ),
  );
}
