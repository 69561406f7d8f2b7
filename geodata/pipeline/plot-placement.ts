import type { Polygon, Position } from 'geojson';
import { boxOf, contains, disjoint, type Ground, type Piece, piecesOf } from './ground.ts';
import { metresPerDegree, roughSquare, squareOfArea } from './square.ts';

/** Metres kept free between two plots. */
const GAP = 60;

export interface Wanted {
  /** The best-known place, [lon, lat]. */
  base: Position;
  errorKm: number;
  /** m² on the ellipsoid. */
  area: number;
  /** Where the square may lie, best first: the ground mapped as changed, then the country it passed to. */
  grounds: readonly Ground[];
}

function apart(square: Polygon, other: Polygon): boolean {
  const [aw, as, ae, an] = boxOf(square);
  const [bw, bs, be, bn] = boxOf(other);
  const metres = metresPerDegree((as + an) / 2);
  const x = GAP / metres.lon;
  const y = GAP / metres.lat;
  if (ae + x < bw || be + x < aw || an + y < bs || bn + y < as) return true;
  return (other.coordinates[0]?.length ?? 0) > 5 && disjoint(square, other);
}

/** Places around `base`, nearest first: rings `step` metres apart, up to `reach` metres, from north clockwise. */
function* around(base: Position, step: number, reach: number): Generator<Position> {
  yield base;
  const [lon = 0, lat = 0] = base;
  const metres = metresPerDegree(lat);
  for (let ring = 1; ring * step <= reach; ring++) {
    const turns = 6 * ring;
    for (let turn = 0; turn < turns; turn++) {
      const angle = (2 * Math.PI * turn) / turns;
      const east = ring * step * Math.sin(angle);
      const north = ring * step * Math.cos(angle);
      yield [lon + east / metres.lon, lat + north / metres.lat];
    }
  }
}

/** The pieces that have something within `reach` metres of `base`: of a country's changes, few. */
function piecesAround(ground: Ground, [lon = 0, lat = 0]: Position, reach: number): readonly Piece[] {
  const metres = metresPerDegree(lat);
  const [x, y] = [reach / metres.lon, reach / metres.lat];
  return piecesOf(ground).filter(
    ({ box: [west, south, east, north] }) =>
      west <= lon + x && east >= lon - x && south <= lat + y && north >= lat - y,
  );
}

function findIn(ground: Ground, wanted: Wanted, taken: readonly Polygon[]): Polygon | null {
  const reach = wanted.errorKm * 1000;
  const pieces = piecesAround(ground, wanted.base, reach);
  const within = (points: readonly Position[]): boolean =>
    pieces.some((piece) => points.every((point) => contains(piece, point)));
  const step = Math.max(100, Math.min(500, Math.sqrt(wanted.area) / 3));
  for (const centre of around(wanted.base, step, reach - step)) {
    if (!within([centre])) continue;
    const rough = roughSquare(centre, wanted.area);
    if (!within(rough.coordinates[0] ?? []) || !taken.every((other) => apart(rough, other))) continue;
    return squareOfArea(centre, wanted.area);
  }
  return null;
}

/**
 * The square of the wanted area nearest to the best-known place, within its positional error, that lies in the first
 * of the wanted grounds to have room and apart from every plot in `taken`; null without room. Deterministic.
 */
export function placeSquare(wanted: Wanted, taken: readonly Polygon[]): Polygon | null {
  for (const ground of wanted.grounds) {
    const square = findIn(ground, wanted, taken);
    if (square !== null) return square;
  }
  return null;
}
