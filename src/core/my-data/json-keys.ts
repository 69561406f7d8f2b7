import { closeBrace, closeBracket, colon, comma, openBrace, openBracket, quote } from './json-characters.ts';
import { skipSpace, stringEnd } from './json-skip.ts';

/** An object of which a key stands twice outside of the properties: which of the two is meant nobody knows. */
export class DoubledKey extends SyntaxError {
  readonly key: string;

  constructor(key: string) {
    super(`${key} stands twice`);
    this.key = key;
  }
}

/** Keys whose objects hold what a file says of a feature: there any name may stand. */
const ofProperties: ReadonlySet<string> = new Set(['properties', 'attributes']);

/** An object or list that is open; `keys`, with how often each stands, is null in a list. */
type Open = { readonly keys: Map<string, number> | null; readonly isFree: boolean; expectsKey: boolean };

/** The key as it is meant, without escapes. */
function meant(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}

/**
 * A JSON text in which a key that stands twice among the properties of a feature has a number behind it the second time,
 * `to (2)`, so that neither value is lost; `doubled` hears the keys. Throws a `DoubledKey` where one stands twice
 * elsewhere. `isFree` says that the text itself is one of properties. Broken texts come back as far as they are
 * understood. Linear in the text.
 */
export function withFreeKeys(text: string, doubled: (key: string) => void, isFree = false): string {
  const open: Open[] = [];
  let pieces = '';
  let from = 0;
  let key = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const top = open[open.length - 1];
    if (code === quote) {
      const end = stringEnd(text, i);
      if (end < 0) break;
      if (top?.expectsKey && top.keys && text.charCodeAt(skipSpace(text, end)) === colon) {
        key = meant(text.slice(i + 1, end - 1));
        top.expectsKey = false;
        if (top.keys.has(key)) {
          if (!top.isFree) throw new DoubledKey(key);
          doubled(key);
          pieces += text.slice(from, i) + JSON.stringify(freeName(top.keys, key));
          from = end;
        } else top.keys.set(key, 1);
      }
      i = end - 1;
    } else if (code === openBrace || code === openBracket) {
      const isOfProperties = top ? top.isFree || ofProperties.has(key) : isFree;
      open.push({ keys: code === openBrace ? new Map() : null, isFree: isOfProperties, expectsKey: true });
      key = '';
    } else if (code === closeBrace || code === closeBracket) open.pop();
    else if (code === comma && top) top.expectsKey = true;
  }
  return from === 0 ? text : pieces + text.slice(from);
}

/** The first key that stands twice outside of the properties; null where none does. */
export function doubledKey(text: string): string | null {
  try {
    withFreeKeys(text, () => {});
    return null;
  } catch (error) {
    if (error instanceof DoubledKey) return error.key;
    throw error;
  }
}

/** The name of a key that stands once more, which is taken by that. */
function freeName(taken: Map<string, number>, key: string): string {
  let n = taken.get(key) ?? 1;
  do n++;
  while (taken.has(`${key} (${n})`));
  const name = `${key} (${n})`;
  taken.set(key, n).set(name, 1);
  return name;
}

/** Keys of an object and of all within, however deep. */
function countKeys(value: object): number {
  const open: object[] = [value];
  let count = 0;
  for (let each = open.pop(); each; each = open.pop()) {
    const values: unknown[] = Object.values(each);
    if (!Array.isArray(each)) count += values.length;
    for (const inner of values) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return count;
}

/** Whether a key may stand twice in a text of which `value` was read: there are more colons behind quotes than keys. */
export function perhapsDoubled(text: string, value: object | null): boolean {
  let keys = 0;
  for (let i = text.indexOf(':'); i !== -1; i = text.indexOf(':', i + 1)) {
    const before = text.charCodeAt(i - 1);
    if (before === quote) keys++;
    else if (before <= 32) return true;
  }
  return keys !== (value ? countKeys(value) : 0);
}
