import { PartColumns } from '../geometry/rings.ts';
import { type GeometryType, geometryTypes } from './coordinates-reader.ts';
import { type FeaturePlaces, parsedOrNothing, readFeatureMembers } from './feature-members.ts';
import { perhapsDoubled, withFreeKeys } from './json-keys.ts';
import { jsonValue } from './parse-json.ts';
import { type PackedFeature, type Properties, type ReadItem, withId } from './read-item.ts';

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

/** What stands around the values of a feature, alike in most features of a file. */
type Pattern = {
  /** From the beginning to the properties, and from them to the name of the geometry's type. */
  readonly head: string;
  readonly middle: string;
  /** From that name to the coordinates, and from those to the end. */
  readonly between: string;
  readonly tail: string;
  readonly id: unknown;
};

function patternOf(text: string, at: number, places: FeaturePlaces): Pattern | null {
  const { id, end, propertiesStart, propertiesEnd, typeStart, typeEnd, coordinatesStart, coordinatesEnd } =
    places;
  if (propertiesStart > typeStart || typeStart > coordinatesStart) return null;
  return {
    head: text.slice(at, propertiesStart),
    middle: text.slice(propertiesEnd, typeStart),
    between: text.slice(typeEnd, coordinatesStart),
    tail: text.slice(coordinatesEnd, end),
    id,
  };
}

/**
 * Reads features as nearly all files hold them: an object of type Feature whose properties are an object or null and
 * whose geometry is of one type with numbers for coordinates. One that begins, goes on and ends as its neighbour did
 * is read in one go, and none takes an object a vertex. Nothing is said about what is unusual in any way: that must
 * be read otherwise.
 */
export class FeatureParser {
  #columns = new PartColumns();
  #pattern: Pattern | null = null;
  #item: ReadItem = { fault: 'not-json' };

  /** Where the feature ends that begins at a place of the text; −1 where it does not end or is unusual. */
  read(text: string, at: number): number {
    const first = this.#columns.count;
    let end = this.#readAlike(text, at, first);
    if (end < 0) {
      this.#columns.shorten(first);
      end = this.#readMembers(text, at, first);
    }
    if (end < 0) this.#columns.shorten(first);
    return end;
  }

  /** The feature last read. */
  item(): ReadItem {
    return this.#item;
  }

  /** To be called for every piece of text: items stay good, and go on in columns of their own. */
  renew(): void {
    this.#columns = new PartColumns(this.#columns.xy.length, this.#columns.count);
  }

  #readAlike(text: string, at: number, first: number): number {
    const pattern = this.#pattern;
    if (!pattern || !text.startsWith(pattern.head, at)) return -1;
    const start = at + pattern.head.length;
    // Should the middle stand within a property, what is before it is no value, and is not taken for one.
    const stop = text.indexOf(pattern.middle, start);
    if (stop < 0) return -1;
    const typeStart = stop + pattern.middle.length;
    const typeEnd = text.indexOf('"', typeStart);
    const type = geometryTypes.get(text.slice(typeStart, typeEnd));
    if (!type || !text.startsWith(pattern.between, typeEnd)) return -1;
    const end = type.read(text, typeEnd + pattern.between.length, this.#columns);
    if (end < 0 || !text.startsWith(pattern.tail, end)) return -1;
    return this.#keep(text, at, end + pattern.tail.length, first, text.slice(start, stop), type, pattern.id);
  }

  #readMembers(text: string, at: number, first: number): number {
    const places = readFeatureMembers(text, at, this.#columns);
    if (!places) return -1;
    this.#pattern = patternOf(text, at, places);
    const properties = text.slice(places.propertiesStart, places.propertiesEnd);
    return this.#keep(text, at, places.end, first, properties, places.type, places.id);
  }

  #keep(
    text: string,
    at: number,
    end: number,
    first: number,
    propertiesText: string,
    { kind }: GeometryType,
    id: unknown,
  ): number {
    const properties = parsedOrNothing(propertiesText);
    if (typeof properties !== 'object' || Array.isArray(properties)) return -1;
    if (perhapsDoubled(propertiesText, properties ?? null)) {
      let isDoubled = false;
      withFreeKeys(propertiesText, () => (isDoubled = true), true);
      if (isDoubled) return -1;
    }
    const parts = this.#columns.rings(first, this.#columns.count);
    this.#item = new TextFeature(text, at, end, {
      properties: withId((properties ?? {}) as Properties, id),
      geometry: { kind, parts },
    });
    return end;
  }
}
