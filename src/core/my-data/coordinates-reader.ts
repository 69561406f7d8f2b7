import type { PartColumns, PartKind } from '../geometry/rings.ts';
import { closeBracket, comma, openBracket } from './json-characters.ts';
import { readNumber } from './json-number.ts';
import { skipSpace } from './json-skip.ts';
import type { GeometryKind } from './write-geometry.ts';

/**
 * Reads a list from its bracket on straight into columns and returns where it ends, or −1 where it does not or holds
 * something unusual; what was written by then must be dropped.
 */
export type ReadCoordinates = (text: string, at: number, columns: PartColumns) => number;

const numbers = new Float64Array(3);

/** Where the next thing stands at or behind a place; nearly always there. */
const nextTo = (text: string, at: number): number => (text.charCodeAt(at) > 32 ? at : skipSpace(text, at));

/** [x, y], and whatever numbers follow. */
function readPosition(text: string, at: number, columns: PartColumns): number {
  if (text.charCodeAt(at) !== openBracket) return -1;
  let i = readNumber(text, nextTo(text, at + 1), numbers, 0);
  if (i < 0) return -1;
  i = nextTo(text, i);
  if (text.charCodeAt(i) !== comma) return -1;
  i = readNumber(text, nextTo(text, i + 1), numbers, 1);
  while (i >= 0) {
    i = nextTo(text, i);
    const code = text.charCodeAt(i);
    if (code === closeBracket) break;
    i = code === comma ? readNumber(text, nextTo(text, i + 1), numbers, 2) : -1;
  }
  if (i < 0) return -1;
  const x = numbers[0] as number;
  const y = numbers[1] as number;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return -1;
  columns.xy.push(x);
  columns.xy.push(y);
  return i + 1;
}

/** Behind an element of a list: where the next one begins, 0 where the list ends at `at`, −1 where neither. */
const afterElement = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === comma) return nextTo(text, at + 1);
  return code === closeBracket ? 0 : -1;
};

/** Positions as one part; an empty list is unusual. */
function readPart(text: string, at: number, columns: PartColumns, kind: PartKind): number {
  if (text.charCodeAt(at) !== openBracket) return -1;
  for (let i = nextTo(text, at + 1); ; ) {
    const end = readPosition(text, i, columns);
    if (end < 0) return -1;
    const place = nextTo(text, end);
    i = afterElement(text, place);
    if (i > 0) continue;
    if (i === 0) columns.endPart(kind);
    return i === 0 ? place + 1 : -1;
  }
}

function readPoint(text: string, at: number, columns: PartColumns): number {
  const end = readPosition(text, at, columns);
  if (end >= 0) columns.endPart(3);
  return end;
}

const readLine: ReadCoordinates = (text, at, columns) => readPart(text, at, columns, 2);

/** A list of at least one element. */
function readList(text: string, at: number, columns: PartColumns, element: ReadCoordinates): number {
  if (text.charCodeAt(at) !== openBracket) return -1;
  for (let i = nextTo(text, at + 1); ; ) {
    const end = element(text, i, columns);
    if (end < 0) return -1;
    const place = nextTo(text, end);
    i = afterElement(text, place);
    if (i <= 0) return i === 0 ? place + 1 : -1;
  }
}

function readPolygon(text: string, at: number, columns: PartColumns): number {
  if (text.charCodeAt(at) !== openBracket) return -1;
  let kind: PartKind = 0;
  for (let i = nextTo(text, at + 1); ; ) {
    const end = readPart(text, i, columns, kind);
    if (end < 0) return -1;
    kind = 1;
    const place = nextTo(text, end);
    i = afterElement(text, place);
    if (i <= 0) return i === 0 ? place + 1 : -1;
  }
}

export type GeometryType = { readonly kind: GeometryKind; readonly read: ReadCoordinates };

/** The geometries with coordinates, by the name that GeoJSON gives them. */
export const geometryTypes: ReadonlyMap<string, GeometryType> = new Map<string, GeometryType>([
  ['Point', { kind: 'open', read: readPoint }],
  ['MultiPoint', { kind: 'open', read: (text, at, columns) => readList(text, at, columns, readPoint) }],
  ['LineString', { kind: 'open', read: readLine }],
  ['MultiLineString', { kind: 'open', read: (text, at, columns) => readList(text, at, columns, readLine) }],
  ['Polygon', { kind: 'areal', read: readPolygon }],
  ['MultiPolygon', { kind: 'areal', read: (text, at, columns) => readList(text, at, columns, readPolygon) }],
]);
