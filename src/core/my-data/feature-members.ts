import type { PartColumns } from '../geometry/rings.ts';
import { type GeometryType, geometryTypes } from './coordinates-reader.ts';
import { closeBrace, colon, comma, openBrace, quote } from './json-characters.ts';
import { skipSpace, stringEnd, valueEnd } from './json-skip.ts';
import { jsonValue } from './parse-json.ts';

/** Where the parts of a feature stand in its text, each from its first character to behind its last. */
export type FeaturePlaces = {
  readonly end: number;
  readonly propertiesStart: number;
  readonly propertiesEnd: number;
  /** The name of the geometry's type, without its quotes. */
  readonly typeStart: number;
  readonly typeEnd: number;
  readonly coordinatesStart: number;
  readonly coordinatesEnd: number;
  readonly type: GeometryType;
  /** The identifier beside the properties; undefined where there is none. */
  readonly id: unknown;
};

/** Keys that need no look for escapes. */
const plainKeys = new Set(['type', 'properties', 'geometry', 'coordinates', 'id', 'bbox']);

/** The value of a JSON text; undefined where it is none. */
export function parsedOrNothing(text: string): unknown {
  try {
    return jsonValue(text);
  } catch {
    return undefined;
  }
}

/** Visits the members of an object: `member` gets a key and where its value begins, and returns where that ends. */
function readMembers(text: string, at: number, member: (key: string, at: number) => number): number {
  if (text.charCodeAt(at) !== openBrace) return -1;
  for (let i = at; ; ) {
    const key = skipSpace(text, i + 1);
    const end = text.charCodeAt(key) === quote ? stringEnd(text, key) : -1;
    if (end < 0) return -1;
    i = skipSpace(text, end);
    if (text.charCodeAt(i) !== colon) return -1;
    const name = text.slice(key + 1, end - 1);
    if (!plainKeys.has(name) && parsedOrNothing(text.slice(key, end)) !== name) return -1;
    i = member(name, skipSpace(text, i + 1));
    if (i < 0) return -1;
    i = skipSpace(text, i);
    const code = text.charCodeAt(i);
    if (code === closeBrace) return i + 1;
    if (code !== comma) return -1;
  }
}

/** A geometry of type and coordinates only, in either order: its coordinates go into the columns. */
function readGeometry(text: string, at: number, columns: PartColumns) {
  let [typeStart, typeEnd] = [-1, -1];
  let [start, stop] = [-1, -1];
  const end = readMembers(text, at, (key, i) => {
    if (key === 'type' && typeStart < 0) {
      const valueStops = text.charCodeAt(i) === quote ? stringEnd(text, i) : -1;
      [typeStart, typeEnd] = [i + 1, valueStops - 1];
      return valueStops;
    }
    if (key !== 'coordinates' || start >= 0) return -1;
    start = i;
    stop = valueEnd(text, i);
    return stop;
  });
  const known = geometryTypes.get(text.slice(typeStart, typeEnd));
  if (end < 0 || start < 0 || typeStart < 0 || !known || known.read(text, start, columns) !== stop)
    return null;
  return { end, type: known, typeStart, typeEnd, coordinatesStart: start, coordinatesEnd: stop };
}

/**
 * Reads the feature that begins at a place of the text, its geometry into the columns, and tells where its parts
 * stand; null where it does not end or is unusual in any way.
 */
export function readFeatureMembers(text: string, at: number, columns: PartColumns): FeaturePlaces | null {
  const seen = new Set<string>();
  let geometry: ReturnType<typeof readGeometry> = null;
  let [propertiesStart, propertiesEnd] = [-1, -1];
  let id: unknown;
  const end = readMembers(text, at, (key, i) => {
    if (seen.has(key)) return -1;
    seen.add(key);
    if (key === 'geometry') {
      geometry = readGeometry(text, i, columns);
      return geometry?.end ?? -1;
    }
    if (key === 'type') return text.startsWith('"Feature"', i) ? i + 9 : -1;
    if (key === 'crs') return -1;
    const stop = valueEnd(text, i);
    if (key === 'properties') [propertiesStart, propertiesEnd] = [i, stop];
    else if (stop >= 0) {
      const value = parsedOrNothing(text.slice(i, stop));
      if (value === undefined) return -1;
      if (key === 'id') id = value;
    }
    return stop;
  });
  if (end < 0 || !geometry || !seen.has('type') || propertiesStart < 0) return null;
  // The geometry's own end is not the feature's.
  const { end: _, ...places } = geometry as NonNullable<ReturnType<typeof readGeometry>>;
  return { ...places, end, propertiesStart, propertiesEnd, id };
}
