import type { Tell } from './notice.ts';

/** One field of an opened file: how often it is filled, with what, and a few of its values. */
export type FieldSummary = {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'yes-no' | 'mixed';
  readonly filled: number;
  /** The first different values, shortened; `more` says that there are others. */
  readonly values: readonly string[];
  readonly more: boolean;
};

const mostFields = 200;
/** Fields whose names tell what they are for are kept up to this number, wherever they stand. */
const mostTelling = 400;
const mostValues = 12;
const longestValue = 60;

export type FieldCollector = {
  add(properties: Readonly<Record<string, unknown>>): void;
  summary(): readonly FieldSummary[];
};

/** A property as the text in which it is compared and shown; null and absent are the empty text. */
export function fieldText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return '';
  return String(value).slice(0, 200).trim();
}

/** The text of one field of a feature; empty where it has no such field of its own. */
export const fieldValue = (properties: Readonly<Record<string, unknown>>, field: string | null): string =>
  field !== null && Object.hasOwn(properties, field) ? fieldText(properties[field]) : '';

/** Whether a character is a letter or sign that can surely be seen, of ASCII or Cyrillic: then its text is not blank. */
const isPlain = (code: number) => (code > 32 && code < 127) || (code >= 0x400 && code < 0x530);

const isBlank = (value: unknown): boolean =>
  typeof value === 'string'
    ? !isPlain(value.charCodeAt(0)) && fieldText(value) === ''
    : value === null || value === undefined || typeof value === 'object';

type Seen = { filled: number; kinds: Set<string>; values: Set<string>; more: boolean };

/**
 * Collects the fields of features one by one, in bounded memory; fields that `isTelling` names are kept behind the
 * two-hundredth too.
 */
export function createFieldCollector(isTelling: (name: string) => boolean = () => false): FieldCollector {
  const fields = new Map<string, Seen>();
  return {
    add(properties) {
      for (const name of Object.keys(properties)) {
        const value = properties[name];
        let seen = fields.get(name);
        if (!seen) {
          if (fields.size >= mostTelling || (fields.size >= mostFields && !isTelling(name))) continue;
          seen = { filled: 0, kinds: new Set(), values: new Set(), more: false };
          fields.set(name, seen);
        }
        if (isBlank(value)) continue;
        seen.filled++;
        seen.kinds.add(typeof value);
        if (seen.more) continue;
        const short = fieldText(value).slice(0, longestValue);
        if (seen.values.size < mostValues) seen.values.add(short);
        else if (!seen.values.has(short)) seen.more = true;
      }
    },
    summary: () =>
      [...fields].map(([name, { filled, kinds, values, more }]) => {
        const [only] = kinds;
        const kind =
          kinds.size > 1 ? 'mixed' : only === 'number' ? 'number' : only === 'boolean' ? 'yes-no' : 'text';
        return { name, kind, filled, values: [...values], more };
      }),
  };
}

/**
 * The headings of a table, each by itself: a second one of a name gets its number behind it and is named in `same`, an
 * empty one is called by its place.
 */
export function freeNames(headings: readonly string[]): {
  names: readonly string[];
  same: readonly string[];
} {
  const taken = new Map<string, number>();
  const same: string[] = [];
  const names = headings.map((heading, index) => {
    const name = heading.replace(/\s+/g, ' ').trim() || `#${index + 1}`;
    if (!taken.has(name)) {
      taken.set(name, 1);
      return name;
    }
    same.push(name);
    let n = taken.get(name) ?? 1;
    do n++;
    while (taken.has(`${name} (${n})`));
    taken.set(name, n).set(`${name} (${n})`, 1);
    return `${name} (${n})`;
  });
  return { names, same };
}

export type FieldEntry = readonly [name: string, value: unknown];

/** Fields by their names; a second one of a name and of another value has a number behind it, and is told. */
export function freeFields(fields: readonly FieldEntry[], tell: Tell): Record<string, unknown> {
  const unlike = new Map(fields.map((field) => [JSON.stringify(field), field] as const));
  const { names, same } = freeNames(Array.from(unlike.values(), ([name]) => name));
  for (const name of same) tell('same-heading', { name });
  return Object.fromEntries(Array.from(unlike.values(), ([, value], i) => [names[i] ?? '', value]));
}
