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

const isBlank = (value: unknown): boolean =>
  typeof value === 'string'
    ? fieldText(value) === ''
    : value === null || value === undefined || typeof value === 'object';

type Seen = { filled: number; kinds: Set<string>; values: Set<string>; more: boolean };

/** Collects the fields of features one by one, in bounded memory. */
export function createFieldCollector(): FieldCollector {
  const fields = new Map<string, Seen>();
  return {
    add(properties) {
      for (const name of Object.keys(properties)) {
        const value = properties[name];
        let seen = fields.get(name);
        if (!seen) {
          if (fields.size >= mostFields) continue;
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
