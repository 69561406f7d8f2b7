import type { Atlas } from '../atlas/atlas.ts';
import { middleOf } from '../atlas/feature-bounds.ts';
import { nameIn } from '../atlas/name.ts';
import { languages } from '../language/languages.ts';
import type { SearchItem, Spelled } from './search-item.ts';

const spellings = (...names: readonly (Spelled | null)[]): string[] => [
  ...new Set(names.flatMap((name) => Object.values(name ?? {}).filter((text) => text !== undefined))),
];

/** Ranks of what has none of its own, beside those of places (1 for the largest). */
const ranks = { stele: 1, junction: 2, feature: 3 } as const;

/** The two names of a crossing together, in each language that has one of them. */
const bothSides = (name: Spelled, other: Spelled | null): Spelled =>
  Object.fromEntries(
    languages.flatMap((lang) => {
      const sides = [nameIn(name, lang), other && nameIn(other, lang)].filter(Boolean);
      return name[lang] || other?.[lang] ? [[lang, sides.join(' – ')]] : [];
    }),
  );

/** All that the shipped data names, under every spelling it gives. */
export const searchItems = (atlas: Atlas): SearchItem[] => [
  ...atlas.places.map(
    ({ id, name, geometry, rank }): SearchItem => ({
      id,
      kind: 'place',
      layer: 'places',
      names: spellings(name),
      shown: name,
      at: geometry.coordinates,
      rank,
    }),
  ),
  ...atlas.parcels.map(
    ({ id, name, geometry }): SearchItem => ({
      id,
      kind: 'parcel',
      layer: 'parcels',
      names: spellings(name),
      shown: name,
      at: middleOf(geometry),
      rank: ranks.feature,
    }),
  ),
  ...atlas.crossings.map(
    ({ id, name, otherSide, geometry }): SearchItem => ({
      id,
      kind: 'crossing',
      layer: 'crossings',
      shown: bothSides(name, otherSide),
      names: [...(otherSide?.en ? [`${name.en} – ${otherSide.en}`] : []), ...spellings(name, otherSide)],
      at: geometry?.coordinates ?? null,
      rank: ranks.feature,
    }),
  ),
  ...[...atlas.water, ...atlas.roads].map(
    ({ id, name, geometry, ...item }): SearchItem => ({
      id,
      kind: 'water',
      layer: 'water',
      names: spellings(name, 'otherSide' in item ? item.otherSide : null),
      shown: name,
      at: geometry?.coordinates ?? null,
      rank: ranks.feature,
    }),
  ),
  ...atlas.memorial.map(
    ({ id, kind, name, also, geometry }): SearchItem => ({
      id,
      kind: 'memorial',
      layer: 'memorial',
      names: [...spellings(name), ...also],
      shown: name,
      at: geometry.coordinates,
      rank: kind === 'stele' ? ranks.stele : ranks.junction,
    }),
  ),
];
