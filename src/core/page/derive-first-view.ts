import type { Atlas } from '../atlas/atlas.ts';
import type { FirstView } from '../atlas/first-view.ts';
import type { Choices } from './choices.ts';
import { derive } from './derive.ts';
import type { MapNames } from './named-labels.ts';
import type { View } from './view.ts';

const empty = { type: 'Polygon' as const, coordinates: [] };

const drawn = <Feature extends { readonly outline: unknown }>({ outline, ...rest }: Feature) => ({
  ...rest,
  geometry: outline as Feature['outline'],
});

const noFigures = {
  limits: { independentHa: Number.NaN, systematicHa: Number.NaN },
  atMost: { sdHa: 0, halfWidthHa: Number.POSITIVE_INFINITY, correlationM: null, bound: true },
  error: { sdHa: 0, halfWidthHa: Number.POSITIVE_INFINITY, correlationM: null, bound: true },
};

const drawnAtlases = new WeakMap<FirstView, Atlas>();

/**
 * An atlas whose geometry is outlines. It leaves this file only as marks: whatever measures is given figures that were
 * found at build (`mapped`), or waits for the atlas itself.
 */
function drawnAtlas(first: FirstView): Atlas {
  const known = drawnAtlases.get(first);
  if (known) return known;
  const made: Atlas = {
    ...first,
    borders: first.borders.map(drawn),
    changes: first.changes.map(({ outline, ...rest }) => ({ ...rest, geometry: outline ?? empty })),
    countries: first.countries.map(drawn),
    mapped: first.mapped ?? noFigures,
    incomplete: first.mapped ? first.incomplete : [...first.incomplete, 'changes'],
  };
  drawnAtlases.set(first, made);
  return made;
}

/** The view before the atlas is here: everything is drawn and summed as it will be then; no card tells of it yet. */
export const deriveFirstView = (first: FirstView, choices: Choices, names: MapNames): View =>
  derive(drawnAtlas(first), choices, names, null);
