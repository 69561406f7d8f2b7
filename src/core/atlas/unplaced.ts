import type { Selection } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';
import type { LayerId } from './layer-ids.ts';
import { reportedFeatures } from './layers/layers.ts';
import { memoize } from './memoize.ts';
import { nameIn } from './name.ts';

/** A feature that is reported but stands nowhere on the map. */
export type Unplaced = { readonly selection: Selection; readonly name: string };

/** The features of a layer that have no place good enough to be drawn, in the order of their ids. */
export const unplacedIn = (atlas: Atlas, layer: LayerId, lang: string): readonly Unplaced[] =>
  memoize(atlas, `unplaced|${layer}|${lang}`, () =>
    reportedFeatures(atlas, layer)
      .filter(({ geometry }) => geometry === null)
      .map(({ id, name }) => ({ selection: { layer, id }, name: nameIn(name, lang) })),
  );
