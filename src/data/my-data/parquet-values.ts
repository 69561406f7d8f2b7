import type { SchemaTree } from 'hyparquet';

/** Kinds of values that the reader of Parquet ends at. */
const unreadTypes: ReadonlySet<string> = new Set(['INTERVAL', 'BSON']);

const holdsUnread = ({ element, children }: SchemaTree): boolean =>
  unreadTypes.has(element.converted_type ?? '') || children.some(holdsUnread);

/** The columns of a file by whether they can be read. */
export function columnsOf({ children }: SchemaTree): { readonly read: string[]; readonly unread: string[] } {
  const names = (those: readonly SchemaTree[]) => those.map(({ element }) => element.name);
  return {
    read: names(children.filter((child) => !holdsUnread(child))),
    unread: names(children.filter(holdsUnread)),
  };
}

/**
 * A value as JSON has it, however deep: dates as ISO 8601, wide numbers as their digits. What it has nothing for, bytes
 * and days that are none, is null, and `unread` is called.
 */
export function plainValue(value: unknown, unread: () => void): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (value instanceof Date || ArrayBuffer.isView(value)) {
    unread();
    return null;
  }
  if (Array.isArray(value)) return value.map((each) => plainValue(each, unread));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainValue(each, unread)]));
}
