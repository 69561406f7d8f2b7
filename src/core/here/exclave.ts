import type { Polygon, Position } from 'geojson';
import type { Country } from '../atlas/country.ts';
import { measure } from '../geometry/measure-polygon.ts';
import { placementIn } from './placement.ts';

/** Area of an exclave in m², on the ellipsoid and on Turf's sphere. */
export type ExclaveArea = { readonly ellipsoidalM2: number; readonly turfM2: number };

/** An exclave in one release; `area` is null where none is drawn. */
export type ExclaveState = { readonly release: string; readonly area: ExclaveArea | null };

type Box = { west: number; south: number; east: number; north: number };

const everything: Box = { west: 180, south: 90, east: -180, north: -90 };

const grown = (box: Box, ring: readonly Position[]): Box => {
  const next = { ...box };
  for (const [lon = 0, lat = 0] of ring) {
    next.west = Math.min(next.west, lon);
    next.south = Math.min(next.south, lat);
    next.east = Math.max(next.east, lon);
    next.north = Math.max(next.north, lat);
  }
  return next;
};

const liesWithin = (box: Box, bounds: Box) =>
  box.west > bounds.west && box.south > bounds.south && box.east < bounds.east && box.north < bounds.north;

/** The part of a country that holds the position and meets no edge of the study area, as a mainland does. */
function exclaveAt(countries: readonly Country[], position: Position): Polygon | null {
  const parts = countries.flatMap(({ geometry }) => geometry.coordinates);
  const bounds = parts.reduce((box, [shell = []]) => grown(box, shell), everything);
  const part = parts.find(
    ([shell = []]) =>
      liesWithin(grown(everything, shell), bounds) &&
      placementIn(position, { type: 'Polygon', coordinates: [shell] }) === 'inside',
  );
  return part ? { type: 'Polygon', coordinates: part } : null;
}

/**
 * The exclave at a position [lon, lat] as each release of `countries` draws it, the oldest first; its area is
 * measured on the geometry as shipped.
 */
export function exclaveStates(countries: readonly Country[], position: Position): ExclaveState[] {
  const releases = [...new Set(countries.map(({ release }) => release))].sort();
  return releases.map((release) => {
    const drawn = exclaveAt(
      countries.filter((country) => country.release === release),
      position,
    );
    return { release, area: drawn && measure(drawn) };
  });
}
