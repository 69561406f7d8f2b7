import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, Position } from 'geojson';

/** Digits kept of a coordinate in degrees: 1e-7° is about 1.1 cm. */
const DECIMALS = 7;

const round = (value: number): number => {
  const rounded = Number(value.toFixed(DECIMALS));
  return rounded === 0 ? 0 : rounded;
};

const roundPosition = (position: Position): Position => position.map(round);

/** Twice the planar signed area, taken from the first vertex so that large coordinates cost no digits. */
function signedArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] as Position;
    const [x2 = 0, y2 = 0] = ring[i] as Position;
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}

const before = (a: Position, b: Position): boolean =>
  (a[0] as number) < (b[0] as number) || (a[0] === b[0] && (a[1] as number) < (b[1] as number));

/** Closed ring, wound as RFC 7946 asks, starting at its westernmost (then southernmost) vertex. */
function canonicalRing(ring: readonly Position[], outer: boolean): Position[] {
  const open = ring.slice(0, -1).map(roundPosition);
  const wound = signedArea(ring) > 0 === outer ? open : open.reverse();
  let start = 0;
  for (let i = 1; i < wound.length; i++) {
    if (before(wound[i] as Position, wound[start] as Position)) start = i;
  }
  const turned = [...wound.slice(start), ...wound.slice(0, start)];
  return [...turned, turned[0] as Position];
}

function canonicalPolygon(rings: readonly Position[][]): Position[][] {
  const [outer, ...holes] = rings.map((ring, index) => canonicalRing(ring, index === 0));
  return [
    outer as Position[],
    ...holes.sort((a, b) => (before(a[0] as Position, b[0] as Position) ? -1 : 1)),
  ];
}

/** Geometry with 7 decimals, RFC 7946 winding, and rings and parts in a fixed order. */
export function canonicalGeometry<G extends Geometry | null>(geometry: G): G {
  switch (geometry?.type) {
    case 'Point':
      return { type: 'Point', coordinates: roundPosition(geometry.coordinates) } as G;
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(roundPosition) } as G;
    case 'Polygon':
      return { type: 'Polygon', coordinates: canonicalPolygon(geometry.coordinates) } as G;
    case 'MultiPolygon': {
      const parts = geometry.coordinates.map(canonicalPolygon);
      const first = (part: Position[][]): Position => part[0]?.[0] as Position;
      return {
        type: 'MultiPolygon',
        coordinates: parts.sort((a, b) => (before(first(a), first(b)) ? -1 : 1)),
      } as G;
    }
    default:
      return geometry;
  }
}

/**
 * A feature collection as text: features sorted by id, one a line, keys in the order the builder gave them (or in
 * `keys`), coordinates with 7 decimals at most, newline at the end. Throws on a missing or repeated id.
 */
export function canonicalFeatureCollection<P extends GeoJsonProperties>(
  collection: FeatureCollection<Geometry | null, P>,
  keys?: readonly string[],
): string {
  const seen = new Set<string>();
  const lines = collection.features.map((feature: Feature<Geometry | null, P>) => {
    const properties = (feature.properties ?? {}) as Record<string, unknown>;
    const id = properties.id;
    if (typeof id !== 'string' || id === '') throw new Error('a feature has no properties.id');
    if (seen.has(id)) throw new Error(`the id "${id}" stands twice`);
    seen.add(id);
    const ordered = keys ? Object.fromEntries(keys.map((key) => [key, properties[key]])) : properties;
    const geometry = canonicalGeometry(feature.geometry);
    return { id, line: JSON.stringify({ type: 'Feature', id, properties: ordered, geometry }) };
  });
  lines.sort((a, b) => (a.id < b.id ? -1 : 1));
  const body = lines.map(({ line }) => line).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${body}\n]}\n`;
}

/** An object keyed by id as text: keys sorted, one a line, newline at the end. An array keeps its order. */
export function canonicalJson(value: Readonly<Record<string, unknown>> | readonly unknown[]): string {
  if (Array.isArray(value)) return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{\n${entries.map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`).join(',\n')}\n}\n`;
}
