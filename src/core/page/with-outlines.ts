import type { View } from './view.ts';

/** What is drawn of outlines in place of the geometry itself: two layers and the country grounds. */
export const outlinedParts = ['borders', 'changes', 'tints'] as const;
export type OutlinedPart = (typeof outlinedParts)[number];

/**
 * A view of the atlas that is drawn as `outlined`, the view of the first view for the same choices, but for the parts
 * in `whole`: at the scale of outlines nothing need be drawn anew, and moving the map costs a tenth. Only marks are
 * exchanged; every figure, card and sum is that of `view`.
 */
export function withOutlines(view: View, outlined: View, whole: ReadonlySet<OutlinedPart>): View {
  const isOutlined = (part: string) =>
    (outlinedParts as readonly string[]).includes(part) && !whole.has(part as OutlinedPart);
  const layers = view.map.layers.map((layer) => {
    const drawn = isOutlined(layer.id) && outlined.map.layers.find(({ id }) => id === layer.id);
    return drawn ? { ...layer, marks: drawn.marks } : layer;
  });
  const tints = isOutlined('tints') ? outlined.map.tints : view.map.tints;
  return { ...view, map: { ...view.map, layers, tints } };
}
