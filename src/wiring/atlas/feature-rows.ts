import type { Atlas } from '../../core/atlas/atlas.ts';
import { type FeatureRow, featureTable } from '../../core/atlas/attribute-table.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { View } from '../../core/page/view.ts';

/** The rows of one layer's table for what is shown now. */
export function featureRows(atlas: Atlas | null, view: View | null, layer: LayerId): readonly FeatureRow[] {
  const marks = view?.map.layers.find(({ id }) => id === layer);
  return atlas && view && marks ? featureTable(atlas, marks, view.choices.lang) : [];
}
