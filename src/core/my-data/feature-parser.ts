import { createCoordinatesReader } from './coordinates-reader.ts';
import { skipSpace, stringEnd, valueEnd } from './json-skip.ts';
import { jsonValue } from './parse-json.ts';
import type { PackedFeature, ReadItem } from './read-item.ts';
import type { GeometryKind } from './write-geometry.ts';

const comma = 44;
const colon = 58;
const quote = 34;
const openBrace = 123;
const closeBrace = 125;

/** A feature as it stands in its text, its geometry in columns. */
class TextFeature {
  readonly packed: PackedFeature;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;

  constructor(text: string, start: number, end: number, packed: PackedFeature) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.packed = packed;
  }

  get value(): unknown {
    return jsonValue(this.#text.slice(this.#start, this.#end));
  }
}

export type FeatureParser = {
  /**
   * Reads the feature that begins at a place of the text: where it ends, or −1 where it does not end or is unusual
   * in any way. What is unusual must be read otherwise; nothing is said about it here.
   */
  read(text: string, at: number): number;
  /** The feature last read; good until the reader of its text is asked for more. */
  item(): ReadItem;
  /** To be called for every piece of text. */
  renew(): void;
};

/**
 * Reads features as nearly all files hold them: an object of type Feature whose properties are an object or null and
 * whose geometry is of one type with numbers for coordinates. Every member is read once, without an object a vertex.
 */
export function createFeatureParser(): FeatureParser {
  const coordinates = createCoordinatesReader();
  let item: ReadItem = { fault: 'not-json' };
  let kind: GeometryKind | null = null;

  /** The members of an object, each handed to `member` with its key and where its value begins. */
  function readMembers(text: string, at: number, member: (key: string, at: number) => number): number {
    if (text.charCodeAt(at) !== openBrace) return -1;
    for (let i = at; ; ) {
      const key = skipSpace(text, i + 1);
      if (text.charCodeAt(key) !== quote) return -1;
      const end = stringEnd(text, key);
      if (end < 0) return -1;
      i = skipSpace(text, end);
      if (text.charCodeAt(i) !== colon) return -1;
      const name = text.slice(key + 1, end - 1);
      if (!plainKeys.has(name) && parsed(text.slice(key, end)) !== name) return -1;
      i = member(name, skipSpace(text, i + 1));
      if (i < 0) return -1;
      i = skipSpace(text, i);
      const code = text.charCodeAt(i);
      if (code === closeBrace) return i + 1;
      if (code !== comma) return -1;
    }
  }

  function readGeometry(text: string, at: number): number {
    let type: string | null = null;
    let waiting = -1;
    kind = null;
    const readCoordinates = (i: number) => {
      const known = kind === null ? coordinates.types.get(type ?? '') : undefined;
      if (!known) return -1;
      kind = known.kind;
      return known.read(text, i);
    };
    const end = readMembers(text, at, (key, i) => {
      if (key === 'type' && type === null) {
        const typeEnd = text.charCodeAt(i) === quote ? stringEnd(text, i) : -1;
        type = text.slice(i + 1, typeEnd - 1);
        return typeEnd;
      }
      if (key !== 'coordinates' || waiting >= 0) return -1;
      if (type !== null) return readCoordinates(i);
      waiting = i;
      return valueEnd(text, i);
    });
    // Coordinates that stood before their type.
    if (end >= 0 && waiting >= 0 && readCoordinates(waiting) < 0) return -1;
    return kind === null ? -1 : end;
  }

  function read(text: string, at: number): number {
    const first = coordinates.columns().count;
    const seen = new Set<string>();
    let properties: Readonly<Record<string, unknown>> | null = null;
    const end = readMembers(text, at, (key, i) => {
      if (seen.has(key)) return -1;
      seen.add(key);
      if (key === 'geometry') return readGeometry(text, i);
      if (key === 'type') return text.startsWith('"Feature"', i) ? i + 9 : -1;
      const valueStops = valueEnd(text, i);
      if (valueStops < 0) return -1;
      const value = parsed(text.slice(i, valueStops));
      if (value === undefined) return -1;
      if (key !== 'properties') return valueStops;
      if (typeof value !== 'object' || Array.isArray(value)) return -1;
      properties = (value ?? {}) as Readonly<Record<string, unknown>>;
      return valueStops;
    });
    if (end < 0 || kind === null || !seen.has('type') || !seen.has('geometry')) {
      coordinates.columns().shorten(first);
      return -1;
    }
    const columns = coordinates.columns();
    const parts = columns.rings(first, columns.count);
    item = new TextFeature(text, at, end, { properties: properties ?? {}, geometry: { kind, parts } });
    return end;
  }

  return { read, item: () => item, renew: coordinates.renew };
}

/** Keys that need no look for escapes. */
const plainKeys = new Set(['type', 'properties', 'geometry', 'coordinates', 'id', 'bbox']);

/** The value of a JSON text; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return jsonValue(text);
  } catch {
    return undefined;
  }
}
