import type { Position } from 'geojson';
import type { Atlas } from '../atlas/atlas.ts';
import type { Change } from '../atlas/change.ts';
import type { Country } from '../atlas/country.ts';
import type { Crossing } from '../atlas/crossing.ts';
import type { Parcel } from '../atlas/parcel.ts';
import type { Place } from '../atlas/place.ts';
import type { CountryCode } from '../atlas/schema.ts';
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
  /** The Kyrgyz–Tajik line as drawn now. */
  readonly line: Nearest | null;
  readonly settlement: { readonly place: Place; readonly metres: number } | null;
  readonly crossing: NearestCrossing | null;
};

/** Metres from the line within which its snapshot, which may be off by hundreds of metres, tells no side. */
const lineErrorM = 200;

export const isCloseToLine = ({ metres }: Nearest): boolean => metres < lineErrorM;

const treatyLines = new WeakMap<Atlas['borders'], readonly Edge[]>();

function treatyLineNow(borders: Atlas['borders']): readonly Edge[] {
  const known = treatyLines.get(borders);
  if (known) return known;
  const drawn = borders.filter(({ pair, until }) => pair === 'KGZ-TJK' && until === null);
  const edges = edgesOf(drawn.map(({ geometry }) => geometry.coordinates));
  treatyLines.set(borders, edges);
  return edges;
}

function sideIn(countries: readonly Country[], release: string | null, position: Position): Side {
  const touched: CountryCode[] = [];
  for (const { country, geometry } of countries.filter((each) => each.release === release)) {
    const placement = placementIn(position, geometry);
    if (placement === 'inside') return country;
    if (placement === 'edge') touched.push(country);
  }
  return touched.length > 1 ? 'line' : (touched[0] ?? null);
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
  const releases = [...new Set(atlas.countries.map(({ release }) => release))].sort();
  const drawn = (release: string | null): Drawn => ({
    release,
    side: sideIn(atlas.countries, release, position),
  });
  const holds = ({ geometry }: Change | Parcel) =>
    geometry !== null && placementIn(position, geometry) === 'inside';
  // The nearest of some is not the nearest: nothing is said of what could not be read whole.
  const whole = (file: string) => !atlas.incomplete.includes(file);
  const settlement = nearestOf(whole('places') ? atlas.places.filter(isSettlement) : [], position);
  const crossing = nearestOf(whole('crossings') ? atlas.crossings : [], position);
  return {
    position: [lon, lat],
    dms: { lon: toDms(lon), lat: toDms(lat) },
    grids: gridPositions([lon, lat]),
    before: drawn(releases[0] ?? null),
    now: drawn(releases.at(-1) ?? null),
    groundsFailed: !whole('countries'),
    change: atlas.changes.find(holds) ?? null,
    parcels: atlas.parcels.filter(holds),
    line: whole('borders') ? nearestOnEdges(treatyLineNow(atlas.borders), position) : null,
    settlement: settlement && { place: settlement.feature, metres: settlement.metres },
    crossing: crossing && {
      crossing: crossing.feature,
      state: crossing.feature.status.at(-1) ?? null,
      metres: crossing.metres,
    },
  };
}
