import type { Atlas } from './atlas.ts';
import { countryLabels } from './country-labels.ts';
import type { LayerId } from './layer-ids.ts';
import type { LabelState } from './layers/layer.ts';
import { layers } from './layers/layers.ts';
import type { Label } from './marks.ts';

/** Every text that may stand on the map of one snapshot, by what is shown. */
export const labelsFor = (
  atlas: Atlas,
  shows: (layer: LayerId) => boolean,
  shown: LabelState,
  countries: Readonly<Record<'KGZ' | 'TJK' | 'UZB', string>>,
): Label[] => [
  ...countryLabels(countries),
  ...layers.flatMap(({ id, labels }) => (shows(id) ? (labels?.(atlas, shown) ?? []) : [])),
];
