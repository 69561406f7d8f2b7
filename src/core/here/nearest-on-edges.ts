import type { Position } from 'geojson';
import { geodesicDistance } from '../geometry/geodesic.ts';
import { degree, eccentricitySquared, semiMajorAxis } from '../geometry/wgs84.ts';

/** The nearest position of a set of lines and its distance (m) on the WGS84 ellipsoid. */
export type Nearest = {
  readonly at: Position;
  readonly metres: number;
  /** The edge it lies on, by its place among those that were asked. */
  readonly edge: number;
};

/** A point or step in space: x, y, z in m. */
type Space = readonly [number, number, number];

/** One edge of a line: its ends in degrees, its start in space and the straight way to its end. */
export type Edge = {
  readonly ends: readonly [Position, Position];
  readonly start: Space;
  readonly step: Space;
};

/** Earth-centred Cartesian coordinates of a position on the WGS84 ellipsoid (EPSG Guidance Note 7-2, 4.1.1). */
function toSpace([lon = Number.NaN, lat = Number.NaN]: Position): Space {
  const [lambda, phi] = [lon * degree, lat * degree];
  const normal = semiMajorAxis / Math.sqrt(1 - eccentricitySquared * Math.sin(phi) ** 2);
  return [
    normal * Math.cos(phi) * Math.cos(lambda),
    normal * Math.cos(phi) * Math.sin(lambda),
    normal * (1 - eccentricitySquared) * Math.sin(phi),
  ];
}

const less = (a: Space, b: Space): Space => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Space, b: Space) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The edges of lines, made ready for `nearestOnEdges`. */
export const edgesOf = (lines: readonly (readonly Position[])[]): Edge[] =>
  lines.flatMap((line) =>
    line.slice(1).map((end, i) => {
      const begin = line[i] as Position;
      const start = toSpace(begin);
      return { ends: [begin, end], start, step: less(toSpace(end), start) };
    }),
  );

/** Where on the edge the point is nearest (0…1 along it), and the straight distance there in m. */
function footOn({ start, step }: Edge, point: Space): { share: number; straight: number } {
  const way = less(point, start);
  const square = dot(step, step);
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, dot(way, step) / square));
  const rest: Space = [way[0] - share * step[0], way[1] - share * step[1], way[2] - share * step[2]];
  return { share, straight: Math.sqrt(dot(rest, rest)) };
}

const along = ([[lon1 = 0, lat1 = 0], [lon2 = 0, lat2 = 0]]: Edge['ends'], share: number): Position => [
  lon1 + share * (lon2 - lon1),
  lat1 + share * (lat2 - lat1),
];

/**
 * By how much the straight distance of the edge that is nearest along the ellipsoid may exceed the least one:
 * 5 m for what an edge of 10 km strays from its chord, a thousandth for the curvature.
 */
const isCandidate = (straight: number, least: number) => straight <= least * 1.001 + 5;

/**
 * The nearest position on the edges, which are straight in degrees, or null where there is none. Straight
 * distances through space find the few edges that can be nearest, wherever on Earth `position` is; GeographicLib
 * then measures each. Good to a millimetre or so for edges up to 10 km.
 */
export function nearestOnEdges(edges: readonly Edge[], position: Position): Nearest | null {
  const point = toSpace(position);
  const feet = edges.map((edge) => footOn(edge, point));
  const least = feet.reduce((low, { straight }) => Math.min(low, straight), Number.POSITIVE_INFINITY);
  let nearest: Nearest | null = null;
  for (const [i, { share, straight }] of feet.entries()) {
    if (!isCandidate(straight, least)) continue;
    const at = along((edges[i] as Edge).ends, share);
    const metres = geodesicDistance(position, at);
    if (nearest === null || metres < nearest.metres) nearest = { at, metres, edge: i };
  }
  return nearest;
}
