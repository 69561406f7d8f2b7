import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import type { CardFacts } from '../atlas/card.ts';
import type { Crossing } from '../atlas/crossing.ts';
import { middleOf } from '../atlas/feature-bounds.ts';
import { memoize } from '../atlas/memoize.ts';
import type { Place } from '../atlas/place.ts';
import { shippedSpan } from '../compare/release-dates.ts';
import { geodesicDistance } from '../geometry/geodesic.ts';
import type { OpenCrossing, PlaceAnswer, Sides, Subject } from './answer.ts';
import { type Here, isCloseToLine, newestSide, whatIsHere } from './here.ts';

const metresPerKilometre = 1000;
const msPerDay = 86_400_000;
/** Days before the newest snapshot from which on a report is old: a post that opens or closes is news within a year. */
const oldAfterDays = 365;

const isOpen = ({ state }: Crossing['status'][number]) => state === 'open' || state === 'limited';

/** Of the crossings whose newest report says open, those that have a place, by distance from it; the nearest first. */
export function openCrossings(atlas: Atlas, at: Position): OpenCrossing[] {
  const [, newest] = shippedSpan(atlas);
  return atlas.crossings
    .flatMap((crossing): OpenCrossing[] => {
      const state = crossing.status.at(-1);
      if (!state || !isOpen(state) || crossing.geometry === null) return [];
      const days = (Date.parse(newest) - Date.parse(state.from)) / msPerDay;
      const metres = geodesicDistance(at, crossing.geometry.coordinates);
      return [{ crossing, state, metres, isOld: days > oldAfterDays }];
    })
    .sort((one, other) => one.metres - other.metres);
}

function drawnSides({ before, now, neutral, snapshots, groundsFailed: failed }: Here): Sides {
  const newest = now.release === snapshots.newest;
  return { by: 'map', before, now, neutral: neutral !== null, newest, failed };
}

/** The answer at a position that `whatIsHere` has looked up. */
export function answerAt(atlas: Atlas, here: Here, { at, errorKm, sides }: Subject): PlaceAnswer {
  const { line } = here;
  const errorM = (errorKm ?? 0) * metresPerKilometre;
  // The nearest of some is not the nearest: nothing is said of what could not be read whole.
  const known = !atlas.incomplete.includes('crossings');
  return {
    sides: sides ?? drawnSides(here),
    line,
    isClose: line !== null && (isCloseToLine(line) || line.metres < errorM),
    placeErrorKm: errorKm,
    open: (known && openCrossings(atlas, at)[0]) || null,
  };
}

/** A feature that has a place of its own, or null. */
function featureOf(card: CardFacts) {
  switch (card.kind) {
    case 'parcel':
      return card.parcel;
    case 'crossing':
      return card.crossing;
    case 'place':
      return card.place;
    case 'memorial':
      return card.point;
    case 'water':
      return card.water;
    case 'road':
      return card.road;
    default:
      return null;
  }
}

/**
 * A village that passes as a whole has no country of its own and stands in the list under its id; of one that has a
 * country only a part passes, which bears its name.
 */
function listedSides(atlas: Atlas, id: string): Sides | null {
  const plot = atlas.parcels.find((parcel) => parcel.id === id);
  return plot ? { by: 'list', before: plot.from, now: plot.to } : null;
}

function sidesOfPlace(atlas: Atlas, { id, country }: Place, at: Position): Sides | null {
  if (country === null) return listedSides(atlas, id);
  const drawn = newestSide(atlas, at);
  return drawn === null || drawn === country ? null : { by: 'place', now: country };
}

/** What is known of the sides of a feature without the map. */
function knownSides(atlas: Atlas, card: CardFacts, at: Position): Sides | null {
  if (card.kind === 'crossing') return { by: 'pair', pair: card.crossing.pair };
  if (card.kind === 'parcel') return listedSides(atlas, card.parcel.id);
  return card.kind === 'place' ? sidesOfPlace(atlas, card.place, at) : null;
}

/** The answer for the feature of a card; null for lines and changed ground, and where no place is known. */
export function answerFor(atlas: Atlas, card: CardFacts): PlaceAnswer | null {
  const feature = featureOf(card);
  const at = middleOf(feature?.geometry ?? null);
  if (!feature || !at) return null;
  const { id, positionErrorKm: errorKm } = feature;
  return memoize(atlas, `answer|${card.kind}|${id}`, () =>
    answerAt(atlas, whatIsHere(atlas, at), { at, errorKm, sides: knownSides(atlas, card, at) }),
  );
}
