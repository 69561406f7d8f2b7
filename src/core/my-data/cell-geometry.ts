import type { Geometry, Position } from 'geojson';
import { readMgrsPosition } from '../here/position/mgrs-position.ts';
import { readUtmPosition } from '../here/position/utm-position.ts';
import { inRegion } from './coordinates.ts';
import { coordinatePair } from './degrees-text.ts';
import { parseFile } from './parse-json.ts';
import { bytesOfHex, isWkbHex, parseWkb } from './wkb.ts';
import { isWkt, parseWkt } from './wkt.ts';

/** How a whole geometry stands in one cell of a table. */
export type CellKind = 'wkt' | 'wkb' | 'geojson' | 'geoshape' | 'pair' | 'grid';

/** A geometry, the EPSG number that its cell names, whether its positions carry measures, and the side of the square, m, of which it is the middle. */
export type CellGeometry = {
  readonly geometry: Geometry | null;
  readonly srid: number | null;
  readonly measured?: boolean;
  /** Whether its vertices say how far each is off. */
  readonly accurate?: boolean;
  readonly squareM?: number;
};

const nothing: CellGeometry = { geometry: null, srid: null };

/** Vertices as KoboToolbox and ODK write them, `latitude longitude height accuracy; …`; null where the text is none. */
function geoshapeVertices(text: string): Position[] | null {
  const points = text
    .split(';')
    .map((point) => point.trim())
    .filter((point) => point !== '');
  const vertices = points.map((point) => point.split(/\s+/).map(Number));
  const sound = vertices.every((each) => each.length >= 2 && each.length <= 4 && each.every(Number.isFinite));
  if (!sound || vertices.length === 0 || (vertices.length === 1 && vertices[0]?.length !== 4)) return null;
  return vertices.map(([lat = Number.NaN, lon = Number.NaN]) => [lon, lat]);
}

/** Whether a vertex of KoboToolbox has an accuracy beside it; 0 says that none is known. */
const hasAccuracy = (text: string): boolean =>
  text.split(';').some((point) => Number(point.trim().split(/\s+/)[3] ?? 0) > 0);

function geoshape(text: string): Geometry | null {
  const vertices = geoshapeVertices(text);
  const [first, last] = [vertices?.[0], vertices?.at(-1)];
  if (!vertices || !first || !last) return null;
  if (vertices.length === 1) return { type: 'Point', coordinates: first };
  const closed = vertices.length >= 4 && first[0] === last[0] && first[1] === last[1];
  return closed
    ? { type: 'Polygon', coordinates: [vertices] }
    : { type: 'LineString', coordinates: vertices };
}

function geojson(text: string): Geometry | null {
  const read = parseFile(text, () => {});
  if ('code' in read) return null;
  const value = read.value as { type?: unknown; geometry?: unknown } | null;
  const geometry = value?.type === 'Feature' ? value.geometry : value;
  return typeof geometry === 'object' ? (geometry as Geometry | null) : null;
}

/** Whether a number can be a latitude and not a longitude of these countries, which lie east of 55 degrees. */
const isLatitude = (value: number) => Math.abs(value) < 50;

/** Two coordinates: latitude first, as maps on the web copy them, unless only the other way makes sense. */
function pair(text: string): Geometry | null {
  const numbers = coordinatePair(text);
  if (!numbers) return null;
  const [one, other] = numbers;
  const lonFirst = !isLatitude(one) && isLatitude(other);
  return { type: 'Point', coordinates: lonFirst ? [one, other] : [other, one] };
}

/** A reference of MGRS or metres of UTM with their zone, on WGS84; null where it is none, or more than one place is meant. */
function gridPoint(text: string): CellGeometry | null {
  const read = readMgrsPosition(text) ?? readUtmPosition(text);
  const [found, ...others] = read?.candidates ?? [];
  if (!found || others.length > 0) return null;
  const geometry: Geometry = { type: 'Point', coordinates: [...found.position] };
  return { geometry, srid: null, ...(found.notation === 'mgrs' && { squareM: 2 * found.accuracyM }) };
}

/** Only where it lies about these countries: codes of parcels look like references of elsewhere. */
function isGridPoint(text: string): boolean {
  const geometry = /^(?:MGRS|UTM|\d{1,2} ?[C-X])/i.test(text) ? gridPoint(text)?.geometry : null;
  return geometry?.type === 'Point' && inRegion(geometry.coordinates);
}

export const isAreal = (geometry: Geometry | null): boolean =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

/** What a cell holds; null where it is no geometry. */
export function cellKind(text: string): CellKind | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (isWkt(trimmed)) return 'wkt';
  if (/^\{\s{0,20}"/.test(trimmed)) return 'geojson';
  if (isWkbHex(trimmed)) return 'wkb';
  if (trimmed.length < 5_000_000 && /^-?\d/.test(trimmed) && geoshapeVertices(trimmed)) return 'geoshape';
  if (isGridPoint(trimmed)) return 'grid';
  return coordinatePair(trimmed) ? 'pair' : null;
}

/** The geometry of a cell of a known kind. */
export function cellGeometry(text: string, kind: CellKind): CellGeometry {
  const trimmed = text.trim();
  switch (kind) {
    case 'wkt':
      return parseWkt(trimmed) ?? nothing;
    case 'wkb':
      return (isWkbHex(trimmed) ? parseWkb(bytesOfHex(trimmed)) : undefined) ?? nothing;
    case 'geojson':
      return { geometry: geojson(trimmed), srid: null };
    case 'geoshape':
      return { geometry: geoshape(trimmed), srid: null, accurate: hasAccuracy(trimmed) };
    case 'pair':
      return { geometry: pair(trimmed), srid: null };
    case 'grid':
      return gridPoint(trimmed) ?? nothing;
  }
}
