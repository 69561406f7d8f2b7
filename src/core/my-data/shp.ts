import type { Geometry, Position } from 'geojson';
import { nestedRings } from './nested-rings.ts';
import { compareCounts, type Tell } from './notice.ts';
import { saysSomething } from './wkb.ts';

/** A record's geometry, null where it is empty, `surface` where it is one in space, which has no area on the ground. */
export type ShpRecord = Geometry | null | 'surface';

const headLength = 100;
const fileCode = 9994;

function positionsAt(data: DataView, start: number, count: number): Position[] {
  return Array.from({ length: count }, (_, i) => [
    data.getFloat64(start + i * 16, true),
    data.getFloat64(start + i * 16 + 8, true),
  ]);
}

/** The parts of a record of lines or polygons; null where counts and starts do not fit into it. */
function partsOf(data: DataView, start: number, length: number): Position[][] | null {
  if (length < 44) return null;
  const [parts, points] = [data.getInt32(start + 36, true), data.getInt32(start + 40, true)];
  if (parts < 0 || points < 0 || 44 + parts * 4 + points * 16 > length) return null;
  const starts = Array.from({ length: parts }, (_, part) => data.getInt32(start + 44 + part * 4, true));
  const first = start + 44 + parts * 4;
  const pieces: Position[][] = [];
  for (const [part, from] of starts.entries()) {
    const to = starts[part + 1] ?? points;
    if (from < 0 || from > to || to > points || (part === 0 && from !== 0)) return null;
    pieces.push(positionsAt(data, first + from * 16, to - from));
  }
  return pieces;
}

function geometryAt(data: DataView, start: number, length: number): ShpRecord | 'broken' {
  const type = data.getInt32(start, true);
  // 11 to 18 carry heights, 21 to 28 measures: they stand behind what is read here.
  switch (type > 30 ? type : type % 10) {
    case 0:
      return null;
    case 1:
      return length < 20
        ? 'broken'
        : { type: 'Point', coordinates: positionsAt(data, start + 4, 1)[0] ?? [] };
    case 3: {
      const lines = partsOf(data, start, length);
      if (!lines) return 'broken';
      const [only] = lines;
      if (!only) return null;
      return lines.length === 1
        ? { type: 'LineString', coordinates: only }
        : { type: 'MultiLineString', coordinates: lines };
    }
    case 5: {
      const rings = partsOf(data, start, length);
      if (!rings) return 'broken';
      if (rings.length === 0) return null;
      const polygons = nestedRings(rings);
      return polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0] as Position[][] }
        : { type: 'MultiPolygon', coordinates: polygons };
    }
    case 8: {
      const count = length < 40 ? -1 : data.getInt32(start + 36, true);
      if (count < 0 || 40 + count * 16 > length) return 'broken';
      return { type: 'MultiPoint', coordinates: positionsAt(data, start + 40, count) };
    }
    default:
      return type === 31 ? 'surface' : 'broken';
  }
}

/**
 * Whether measures of a record of lines, polygons or points in number say something. They stand last, behind a range
 * of their own; below −10³⁸ there is none (ESRI, 1998).
 */
function isMeasured(data: DataView, start: number, length: number): boolean {
  const type = data.getInt32(start, true);
  const kind = type % 10;
  if (type < 11 || type > 28 || (kind !== 3 && kind !== 5 && kind !== 8)) return false;
  const points = data.getInt32(start + (kind === 8 ? 36 : 40), true);
  const head = kind === 8 ? 40 : 44 + data.getInt32(start + 36, true) * 4;
  const heights = type < 20 ? 16 + points * 8 : 0;
  const from = head + points * 16 + heights + 16;
  if (from + points * 8 > length) return false;
  return Array.from({ length: points }, (_, i) => data.getFloat64(start + from + i * 8, true)).some(
    (measure) => measure > -1e38 && saysSomething(measure),
  );
}

/**
 * The records of a .shp (ESRI, 1998) in their order. Null where it is none, or where a record's length does not fit
 * into the file; `tell` hears where the file is not as long as its heading says.
 */
export function readShp(bytes: Uint8Array, name: string, tell: Tell): readonly ShpRecord[] | null {
  if (bytes.byteLength < headLength) return null;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.getInt32(0) !== fileCode) return null;
  const records: ShpRecord[] = [];
  let offset = headLength;
  while (offset + 8 <= bytes.byteLength) {
    const length = data.getInt32(offset + 4) * 2;
    if (length < 4 || offset + 8 + length > bytes.byteLength) return null;
    const record = geometryAt(data, offset + 8, length);
    if (record === 'broken') return null;
    if (record !== 'surface' && isMeasured(data, offset + 8, length)) tell('measures-unused', { name });
    records.push(record);
    offset += 8 + length;
  }
  compareCounts(tell, 'bytes-differ', data.getInt32(24) * 2, bytes.byteLength, name);
  return records;
}

/** How many records the index of a Shapefile (.shx) lists; null where it is none. */
export function shxCount(bytes: Uint8Array): number | null {
  if (bytes.byteLength < headLength) return null;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return data.getInt32(0) === fileCode ? Math.floor((bytes.byteLength - headLength) / 8) : null;
}
