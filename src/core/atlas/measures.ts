import { aroundPlace } from '../compare/around-place.ts';
import { compareView } from '../compare/compare-view.ts';
import { geodesicDistance, geodesicLength } from '../geometry/geodesic.ts';
import { measure } from '../geometry/measure-polygon.ts';
import { squareMetresPerHectare } from '../geometry/wgs84.ts';
import { exclaveStates } from '../here/exclave.ts';
import type { Atlas } from './atlas.ts';
import type { Measures } from './card.ts';
import { cardFor } from './card-for.ts';
import { memoize } from './memoize.ts';

const metresPerKilometre = 1000;

/** Measurements of shipped features from their own geometry, each made once. */
export const measuresOf = (atlas: Atlas): Omit<Measures, 'here' | 'answerAt' | 'answerFor'> => ({
  card: cardFor,
  areas: ({ id, geometry }) =>
    memoize(atlas, `area|${id}`, () => {
      if (geometry === null) return null;
      const { ellipsoidalM2, turfM2 } = measure(geometry);
      return { ellipsoidal: ellipsoidalM2 / squareMetresPerHectare, turf: turfM2 / squareMetresPerHectare };
    }),
  lengthKm: ({ id, geometry }) =>
    memoize(atlas, `length|${id}`, () => geodesicLength(geometry.coordinates) / metresPerKilometre),
  exclave: ({ id, kind, geometry }) =>
    kind === 'exclave' && !atlas.incomplete.includes('countries')
      ? memoize(atlas, `exclave|${id}`, () => exclaveStates(atlas.countries, geometry.coordinates))
      : null,
  compare: (choices) => compareView(atlas, choices),
  around: (change) => memoize(atlas, `around|${change.id}`, () => aroundPlace(atlas, change)),
  movedKm: () =>
    memoize(atlas, 'moved', () => {
      const junction = (wanted: string) =>
        atlas.memorial.find(({ kind }) => kind === wanted)?.geometry.coordinates;
      const [before, after] = [junction('junction-before'), junction('junction-after')];
      return before && after ? geodesicDistance(before, after) / metresPerKilometre : null;
    }),
});
