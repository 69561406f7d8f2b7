import { type FileProblem, fileProblem } from './import-problem.ts';
import { DoubledKey, withFreeKeys } from './json-keys.ts';
import type { ReadItem } from './read-item.ts';
import { isHeldByDouble } from './written-number.ts';

/** `NaN` and infinities, which some programs write although JSON has none; or a string, to be passed over. */
const bareNumber = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** A number of so many digits, or with such an exponent, that a double may not hold it. */
const perhapsWide = /(?:^|[:,[\s])-?(?:\d{16}|[\d.]{1,400}[eE])/;
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A text in which large numbers that a double would change stand as texts: ids of two features stay two. */
const withWideNumbers = (text: string): string =>
  perhapsWide.test(text)
    ? text.replace(stringOrNumber, (found) =>
        found.startsWith('"') || isHeldByDouble(found) ? found : `"${found}"`,
      )
    : text;

const isWide = (value: unknown): boolean =>
  typeof value === 'number' && (Math.abs(value) >= 2 ** 53 || value === 0);

/** Whether a value may hold a number that a double has changed: false is sure, and soon said of plain properties. */
function mayHoldWide(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isWide(value);
  for (const each of Object.values(value))
    if (isWide(each) || (typeof each === 'object' && each !== null)) return true;
  return false;
}

/** `JSON.parse`, but a large number that a double cannot hold comes out as it is written. Throws as it does. */
export function jsonValue(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!mayHoldWide(value)) return value;
  const wide = withWideNumbers(text);
  return wide === text ? value : JSON.parse(wide);
}

/**
 * The value of a JSON text, or undefined where it is none. Bare NaN and Infinity are read as null, so that the
 * fault is told at its coordinate.
 */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: jsonValue(text) };
  } catch {
    if (!/NaN|Infinity/.test(text)) return undefined;
  }
  try {
    return {
      value: jsonValue(text.replace(bareNumber, (found) => (found.startsWith('"') ? found : 'null'))),
    };
  } catch {
    return undefined;
  }
}

/** Hears a key that stands twice among the properties of a feature. */
export type HearDoubled = (key: string) => void;

type Parse = (text: string) => { readonly value: unknown } | undefined;

const strictly: Parse = (text) => {
  try {
    return { value: jsonValue(text) };
  } catch {
    return undefined;
  }
};

/**
 * The value of a JSON text, or undefined where `parse` finds none. A property that stands twice is there twice, the
 * second time with a number; a key that stands twice elsewhere is a fault.
 */
export function parseElement(
  text: string,
  doubled: HearDoubled,
  parse: Parse = parseJson,
): ReadItem | undefined {
  const whole = parse(text);
  if (!whole) return undefined;
  try {
    const free = withFreeKeys(text, doubled);
    return free === text ? whole : parse(free);
  } catch (error) {
    if (error instanceof DoubledKey) return { fault: 'record-broken' };
    throw error;
  }
}

/** The value of a whole file's text, or why it has none. */
export function parseFile(text: string, doubled: HearDoubled): { readonly value: unknown } | FileProblem {
  const read = parseElement(text, doubled, strictly);
  if (!read) return fileProblem('not-json');
  return 'fault' in read ? fileProblem('broken-file') : read;
}
