import type { Geometry, Position } from 'geojson';

const kinds: Readonly<
  Record<string, { type: Exclude<Geometry['type'], 'GeometryCollection'>; depth: number }>
> = {
  POINT: { type: 'Point', depth: 0 },
  LINESTRING: { type: 'LineString', depth: 1 },
  MULTIPOINT: { type: 'MultiPoint', depth: 1 },
  POLYGON: { type: 'Polygon', depth: 2 },
  MULTILINESTRING: { type: 'MultiLineString', depth: 2 },
  MULTIPOLYGON: { type: 'MultiPolygon', depth: 3 },
};

const head = /^\s*(?:SRID=(\d+);)?\s*([A-Z]+)\s*(?:ZM?|M)?\s*(?=\(|EMPTY)/i;

/** Whether a cell looks like well-known text. */
export const isWkt = (text: string): boolean =>
  kinds[head.exec(text)?.[2]?.toUpperCase() ?? ''] !== undefined;

/** A geometry from well-known text (OGC 06-103r4, §7), with the EPSG number of an `SRID=`; null where it is none. */
export function parseWkt(text: string): { geometry: Geometry; srid: number | null } | null {
  const match = head.exec(text);
  const kind = kinds[match?.[2]?.toUpperCase() ?? ''];
  if (!match || !kind) return null;
  const body = text.slice(match[0].length).trim();
  const srid = match[1] === undefined ? null : Number(match[1]);
  if (/^EMPTY$/i.test(body)) return null;
  const { type, depth } = kind;
  const coordinates = parseNested(body, type === 'MultiPoint' && /^\(\s*\(/.test(body) ? 2 : depth);
  if (coordinates === null) return null;
  const flat =
    type === 'MultiPoint' && /^\(\s*\(/.test(body) ? (coordinates as Position[][]).flat() : coordinates;
  return { geometry: { type, coordinates: flat } as Geometry, srid };
}

const parsePosition = (text: string): Position | null => {
  const numbers = text.trim().split(/\s+/).map(Number);
  return numbers.length >= 2 && numbers.length <= 4 && numbers.every(Number.isFinite) ? numbers : null;
};

/** Lists in brackets, `depth` deep above the positions; null where the brackets or numbers do not fit. */
function parseNested(text: string, depth: number): unknown {
  const stack: unknown[][] = [];
  let result: unknown[] | null = null;
  let start = 0;
  const take = (end: number): boolean => {
    const piece = text.slice(start, end).trim();
    start = end + 1;
    if (piece === '') return true;
    const position = parsePosition(piece);
    if (!position || stack.length !== Math.max(1, depth)) return false;
    stack.at(-1)?.push(position);
    return true;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '(') {
      if (result || stack.length >= Math.max(1, depth) || text.slice(start, i).trim() !== '') return null;
      start = i + 1;
      stack.push([]);
    } else if (c === ',' || c === ')') {
      if (!take(i)) return null;
      if (c === ',') continue;
      const done = stack.pop();
      if (!done || done.length === 0) return null;
      if (stack.length > 0) stack.at(-1)?.push(done);
      else result = done;
    }
  }
  if (!result || text.slice(start).trim() !== '' || stack.length > 0) return null;
  return depth === 0 ? (result.length === 1 ? result[0] : null) : result;
}
