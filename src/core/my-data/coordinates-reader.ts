import { PartColumns, type PartKind } from '../geometry/rings.ts';
import { readNumber } from './json-number.ts';
import { skipSpace } from './json-skip.ts';
import type { GeometryKind } from './write-geometry.ts';

const comma = 44;
const openBracket = 91;
const closeBracket = 93;

/** Reads from a place in a text and returns where it has come to, or −1 where it finds something unusual. */
export type Read = (text: string, at: number) => number;

/** A list of at least one element, each read by `element`. */
export function readList(text: string, at: number, element: Read): number {
  if (text.charCodeAt(at) !== openBracket) return -1;
  for (let i = at; ; ) {
    i = element(text, skipSpace(text, i + 1));
    if (i < 0) return -1;
    i = skipSpace(text, i);
    const code = text.charCodeAt(i);
    if (code === closeBracket) return i + 1;
    if (code !== comma) return -1;
  }
}

/** Reads the `coordinates` of each type of geometry from a text straight into columns. */
export function createCoordinatesReader() {
  let columns = new PartColumns();
  const pair = new Float64Array(2);
  const beyond = new Float64Array(1);

  /** [x, y], and whatever numbers follow. */
  function position(text: string, at: number): number {
    if (text.charCodeAt(at) !== openBracket) return -1;
    let i = readNumber(text, skipSpace(text, at + 1), pair, 0);
    if (i < 0) return -1;
    i = skipSpace(text, i);
    if (text.charCodeAt(i) !== comma) return -1;
    i = readNumber(text, skipSpace(text, i + 1), pair, 1);
    while (i >= 0) {
      i = skipSpace(text, i);
      if (text.charCodeAt(i) === closeBracket) break;
      if (text.charCodeAt(i) !== comma) return -1;
      i = readNumber(text, skipSpace(text, i + 1), beyond, 0);
    }
    const [x, y] = [pair[0] as number, pair[1] as number];
    if (i < 0 || !Number.isFinite(x) || !Number.isFinite(y)) return -1;
    columns.xy.push(x);
    columns.xy.push(y);
    return i + 1;
  }

  const part =
    (kind: PartKind, read: Read): Read =>
    (text, at) => {
      const end = read(text, at);
      if (end >= 0) columns.endPart(kind);
      return end;
    };
  const listOf =
    (element: Read): Read =>
    (text, at) =>
      readList(text, at, element);
  const point = part(3, position);
  const line = part(2, listOf(position));
  const shell = part(0, listOf(position));
  const hole = part(1, listOf(position));

  function polygon(text: string, at: number): number {
    let ring = shell;
    return readList(text, at, (_, i) => {
      const end = ring(text, i);
      ring = hole;
      return end;
    });
  }

  const types = new Map<string, { readonly kind: GeometryKind; readonly read: Read }>([
    ['Point', { kind: 'open', read: point }],
    ['MultiPoint', { kind: 'open', read: listOf(point) }],
    ['LineString', { kind: 'open', read: line }],
    ['MultiLineString', { kind: 'open', read: listOf(line) }],
    ['Polygon', { kind: 'areal', read: polygon }],
    ['MultiPolygon', { kind: 'areal', read: listOf(polygon) }],
  ]);

  return {
    types,
    columns: () => columns,
    /** Lets what has been read be, and goes on with empty columns. */
    renew() {
      columns = new PartColumns();
    },
  };
}
