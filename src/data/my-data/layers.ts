import type { Tell } from '../../core/my-data/notice.ts';
import { type ReadItem, readFeature } from '../../core/my-data/read-item.ts';
import { createSameParcels } from '../../core/my-data/same-parcels.ts';
import { packGeometry } from '../../core/my-data/write-geometry.ts';

/**
 * The layers of a file, or members of an archive, beside each other: those that the reader leaves out are dropped, and
 * parcels that two of them hold are told at the end, as they are in the sums twice, and so is one to be left out
 * that is not there.
 */
export function watchLayers(without: readonly string[], tell: Tell) {
  const same = createSameParcels();
  const names = new Set<string>();

  function add(layer: string, item: ReadItem) {
    const read = readFeature(item);
    if ('fault' in read || read.geometry === null) return;
    const { kind, parts } = packGeometry(read.geometry);
    if (kind === 'areal') same.add(layer, parts);
  }

  return {
    /** The items of a layer, in degrees, as far as they are wanted. */
    taken(layer: string | undefined, items: readonly ReadItem[]): readonly ReadItem[] {
      if (layer === undefined) return items;
      names.add(layer);
      if (without.includes(layer)) {
        tell('layer-unread', { name: layer });
        return [];
      }
      for (const item of items) add(layer, item);
      return items;
    },
    end(): void {
      for (const name of without)
        if (!names.has(name)) tell('layer-missing', { name, other: [...names].join(', ') });
      for (const { one, other, count } of same.found())
        tell('same-parcels', { name: one, other, found: count });
    },
  };
}
