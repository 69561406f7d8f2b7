/** One `KEYWORD[…]` of a well-known text of a coordinate system; keywords in upper case. */
export type WktNode = {
  readonly keyword: string;
  readonly values: readonly (string | number | WktNode)[];
};
type Growing = { readonly keyword: string; readonly values: (string | number | WktNode)[] };

const token =
  /\s*(?:"((?:[^"]|"")*)"|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([A-Za-z_]\w*)|([[(])|([\])])|(,))/y;

/** What ArcGIS writes behind a system and a comma: heights, and where it is used. Neither moves a place. */
const beside: readonly string[] = ['VERTCS', 'VERT_CS', 'VERTCRS', 'METADATA'];

/**
 * The tree of a well-known text of either version (ISO 19162, OGC 01-009, Esri's), with square or round brackets, or
 * null where it is none or ends too early. Of several texts the first, where the others say nothing of the ground. Read
 * in one pass, however deep.
 */
export function parseWellKnownText(text: string): WktNode | null {
  const open: Growing[] = [];
  let word: string | null = null;
  let first: WktNode | null = null;
  const put = (value: string | number | WktNode) => open.at(-1)?.values.push(value);
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const [, quoted, number, letters, opening, closing] = token.exec(text) ?? [];
    // After a failure the index is 0 again.
    if (token.lastIndex === 0) return null;
    if (word !== null && opening === undefined) put(word);
    if (opening !== undefined) {
      if (word === null) return null;
      open.push({ keyword: word.toUpperCase(), values: [] });
    } else if (quoted !== undefined) put(quoted.replaceAll('""', '"'));
    else if (number !== undefined) put(Number(number));
    word = letters ?? null;
    if (closing === undefined) continue;
    const closed = open.pop();
    if (closed === undefined) return null;
    if (open.length > 0) {
      put(closed);
      continue;
    }
    if (first !== null && !beside.includes(closed.keyword)) return null;
    first ??= closed;
    if (token.lastIndex >= end) return first;
  }
  return null;
}

const isNode = (value: string | number | WktNode): value is WktNode => typeof value === 'object';

/** The children of a node that have one of these keywords. */
export const childrenOf = (node: WktNode, ...keywords: readonly string[]): WktNode[] =>
  node.values.filter(isNode).filter(({ keyword }) => keywords.includes(keyword));

/** The first of them, or null. */
export const childOf = (node: WktNode | null, ...keywords: readonly string[]): WktNode | null =>
  (node && childrenOf(node, ...keywords)[0]) ?? null;

/** The text at a place among a node's values, or an empty one. */
export const textAt = (node: WktNode | null, index: number): string => {
  const value = node?.values[index];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

/** The number at a place among a node's values, also where it is in quotes; NaN where there is none. */
export const numberAt = (node: WktNode | null, index: number): number => {
  const value = node?.values[index];
  return typeof value === 'number'
    ? value
    : typeof value === 'string' && value !== ''
      ? Number(value)
      : Number.NaN;
};
