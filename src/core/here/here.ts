import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import type { Change } from '../atlas/change.ts';
import type { Country } from '../atlas/country.ts';
import type { Crossing } from '../atlas/crossing.ts';
import { countryOn } from '../atlas/ground-face.ts';
import type { NeutralGround } from '../atlas/neutral-ground.ts';
import type { Parcel } from '../atlas/parcel.ts';
import type { Place } from '../atlas/place.ts';
import type { CountryCode } from '../atlas/schema.ts';
import type { StretchLine } from '../atlas/stretch.ts';
import { changesSpan } from '../compare/compared-pair.ts';
import { historyAt, type PlaceHistory } from '../compare/history-at.ts';
import { releaseDates, shippedSpan } from '../compare/release-dates.ts';
import { stretchAt } from '../compare/stretch-at.ts';
import { geodesicDistance } from '../geometry/geodesic.ts';
import { type Dms, toDms } from './dms.ts';
import { type Edge, edgesOf, type Nearest, nearestOnEdges } from './nearest-on-edges.ts';
import { placementIn } from './placement.ts';
import { type GridPositions, gridPositions } from './position/write-position.ts';

/** Whose ground a snapshot says it is; `line` where two meet, null outside the three countries. */
export type Side = CountryCode | 'line' | null;

/** What one snapshot says: `side` is null, too, while the countries are not loaded (`release` is null then). */
export type Drawn = { readonly release: string | null; readonly side: Side };

/** The crossing that is nearest; `state` is the newest reported one. */
export type NearestCrossing = {
  readonly crossing: Crossing;
  readonly state: Crossing['status'][number] | null;
  readonly metres: number;
};

/** All that is known of one position; distances in m along the WGS84 ellipsoid. */
export type Here = {
  /** [lon, lat] in degrees. */
  readonly position: Position;
  readonly dms: { readonly lon: Dms; readonly lat: Dms };
  /** The same place in the grids of the region that have it, as they are typed. */
  readonly grids: GridPositions;
  readonly before: Drawn;
  readonly now: Drawn;
  /** Whether the countries could not be read, so that no side is known. */
  readonly groundsFailed: boolean;
  /** The mapped piece that changed sides and holds the position. */
  readonly change: Change | null;
  /** Plots whose drawn shape holds the position; their `placing` says how it came about. */
  readonly parcels: readonly Parcel[];
  /** Neutral ground that holds the position: it lies in no country. */
  readonly neutral: NeutralGround | null;
  /** In which countries the snapshots drew it; null until they are fetched. */
  readonly history: PlaceHistory | null;
  /** The Kyrgyz–Tajik line as drawn now; its stretch is null until the stretches are fetched. */
  readonly line: (Nearest & { readonly stretch: StretchLine | null }) | null;
  /** How many snapshots are known, and the dates of the first and the newest of them. */
  readonly snapshots: { readonly count: number; readonly first: string; readonly newest: string };
  readonly settlement: { readonly place: Place; readonly metres: number } | null;
  readonly crossing: NearestCrossing | null;
};

/** Metres from the line within which it tells no side, where nothing is known of how it was drawn. */
const lineErrorM = 200;

/** Within two standard deviations of its stretch the line tells no side. */
export const isCloseToLine = ({ metres, stretch }: NonNullable<Here['line']>): boolean =>
  metres < (stretch ? 2 * stretch.expectedErrorM : lineErrorM);

const treatyLines = new WeakMap<Atlas['borders'], readonly Edge[]>();

function treatyLineNow(borders: Atlas['borders']): readonly Edge[] {
  const known = treatyLines.get(borders);
  if (known) return known;
  const drawn = borders.filter(({ pair, until }) => pair === 'KGZ-TJK' && until === null);
  const edges = edgesOf(drawn.map(({ geometry }) => geometry.coordinates));
  treatyLines.set(borders, edges);
  return edges;
}

function sideIn(countries: readonly Country[], release: string, position: Position): Side {
  const touched: CountryCode[] = [];
  for (const { country, geometry } of countries.filter((each) => each.release === release)) {
    const placement = placementIn(position, geometry);
    if (placement === 'inside') return country;
    if (placement === 'edge') touched.push(country);
  }
  return touched.length > 1 ? 'line' : (touched[0] ?? null);
}

/** The side in the newest snapshot; null outside the three countries, and while they are not loaded. */
export const newestSide = (atlas: Atlas, position: Position): Side =>
  sideIn(atlas.countries, shippedSpan(atlas)[1], position);

/** The side in any snapshot: by its grounds where they are shipped, else by what the ground of all snapshots tells. */
function sideOn(atlas: Atlas, history: PlaceHistory | null, day: string, position: Position): Drawn {
  const { countries } = atlas;
  if (countries.some(({ release }) => release === day))
    return { release: day, side: sideIn(countries, day, position) };
  if (history === null || countries.length === 0) return { release: null, side: null };
  if (history.code === 'changed') return { release: day, side: countryOn(history.face, day) };
  const [, newest] = shippedSpan(atlas);
  return { release: day, side: history.code === 'edge' ? 'line' : sideIn(countries, newest, position) };
}

function lineAt(atlas: Atlas, position: Position, newest: string): Here['line'] {
  const nearest = stretchAt(atlas, position, newest);
  if (nearest) return { ...nearest, stretch: nearest.line };
  const line = nearestOnEdges(treatyLineNow(atlas.borders), position);
  return line && { ...line, stretch: null };
}

function nearestOf<T extends { readonly geometry: { readonly coordinates: Position } | null }>(
  features: readonly T[],
  position: Position,
): { feature: T; metres: number } | null {
  let nearest: { feature: T; metres: number } | null = null;
  for (const feature of features) {
    if (!feature.geometry) continue;
    const metres = geodesicDistance(position, feature.geometry.coordinates);
    if (nearest === null || metres < nearest.metres) nearest = { feature, metres };
  }
  return nearest;
}

const isSettlement = ({ kind }: Place) => kind === 'town' || kind === 'village';

/**
 * What the shipped data says of a position [lon, lat]. Everything is read off the geometry as shipped, nothing
 * off what is drawn on a screen.
 */
export function whatIsHere(atlas: Atlas, position: Position): Here {
  const [lon = Number.NaN, lat = Number.NaN] = position;
  const { before, after } = changesSpan(atlas);
  const [, newest] = shippedSpan(atlas);
  const dates = releaseDates(atlas);
  const ground = atlas.late?.['ground-history'];
  const history = ground ? historyAt(ground, lon, lat) : null;
  const holds = ({ geometry }: Change | Parcel | NeutralGround) =>
    geometry !== null && placementIn(position, geometry) === 'inside';
  // The nearest of some is not the nearest: nothing is said of what could not be read whole.
  const whole = (file: string) => !atlas.incomplete.includes(file);
  const settlement = nearestOf(whole('places') ? atlas.places.filter(isSettlement) : [], position);
  const crossing = nearestOf(whole('crossings') ? atlas.crossings : [], position);
  return {
    position: [lon, lat],
    dms: { lon: toDms(lon), lat: toDms(lat) },
    grids: gridPositions([lon, lat]),
    before: sideOn(atlas, history, before, position),
    now: sideOn(atlas, history, after, position),
    groundsFailed: !whole('countries'),
    change: atlas.changes.find(holds) ?? null,
    parcels: atlas.parcels.filter(holds),
    neutral: atlas.late?.['neutral-ground']?.find((each) => each.since <= after && holds(each)) ?? null,
    history,
    line: whole('borders') ? lineAt(atlas, position, newest) : null,
    snapshots: { count: dates.length, first: dates[0] ?? '', newest },
    settlement: settlement && { place: settlement.feature, metres: settlement.metres },
    crossing: crossing && {
      crossing: crossing.feature,
      state: crossing.feature.status.at(-1) ?? null,
      metres: crossing.metres,
    },
  };
}
