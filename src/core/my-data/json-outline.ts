/** The outermost keys of a JSON text's beginning, and those of the first feature, with the start of their values. */
export type JsonOutline = {
  /** Keys of the outermost object; a value is its text where it is a string, else its first character. */
  readonly outer: ReadonlyMap<string, string>;
  /** Keys of the first object in the list `features`. */
  readonly firstFeature: ReadonlySet<string>;
};

const stringAt = (text: string, from: number): number => {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return -1;
};

/**
 * Looks over the beginning of a JSON text without parsing it: a property called `arcs`, or a name "Topology" deep
 * inside, says nothing about the file. Linear in the text.
 */
export function jsonOutline(text: string): JsonOutline {
  const outer = new Map<string, string>();
  const firstFeature = new Set<string>();
  let [depth, inFirst, seenFirst] = [0, false, false];
  let [key, path] = ['', ''];
  let expectsKey = true;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '"') {
      const end = stringAt(text, i);
      if (end === -1) break;
      const content = text.slice(i + 1, end);
      const isKey = expectsKey && /^\s{0,20}:/.test(text.slice(end + 1, end + 22));
      if (isKey && depth === 1) path = key = content;
      else if (isKey && depth === 3 && inFirst) firstFeature.add(content);
      else if (depth === 1 && key !== '') {
        outer.set(key, content);
        key = '';
      }
      expectsKey = false;
      i = end;
    } else if (c === '{' || c === '[') {
      if (depth === 1 && key !== '') {
        outer.set(key, c);
        key = '';
      }
      depth++;
      if (depth === 3 && path === 'features' && c === '{' && !seenFirst) inFirst = seenFirst = true;
      expectsKey = c === '{';
    } else if (c === '}' || c === ']') {
      if (depth === 3) inFirst = false;
      depth--;
    } else if (c === ',') expectsKey = true;
    else if (depth === 1 && key !== '' && !/[\s:]/.test(c)) {
      outer.set(key, c);
      key = '';
    }
  }
  return { outer, firstFeature };
}
