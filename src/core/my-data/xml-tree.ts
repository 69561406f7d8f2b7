import { withoutReferences } from './xml-entities.ts';

/** An element with what stands in it; names are without their prefixes, as the prefixes of KML and GPX say nothing. */
export type XmlElement = {
  readonly name: string;
  /** The text between its tags' brackets, in which `xmlAttribute` looks. */
  readonly tag: string;
  readonly children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  /** Where it begins in the whole text. */
  readonly at: number;
};

export type XmlFault = { readonly code: 'not-xml' | 'nested-too-deeply'; readonly line: number };

/** Deeper than any folder of a map. */
const deepest = 200;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The number of the line at a place, from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** The end of a tag: its bracket, outside of quotes; -1 where there is none. */
function tagEnd(text: string, from: number): number {
  let quoted = '';
  for (let i = from; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted !== '') {
      if (c === quoted) quoted = '';
    } else if (c === '"' || c === "'") quoted = c;
    else if (c === '>') return i;
    else if (c === '<') return -1;
  }
  return -1;
}

/** Behind a comment, an instruction or a document type that begins at `at`; -1 where it does not end. */
function skipped(text: string, at: number): number {
  const behind = (mark: string, from = at) => {
    const end = text.indexOf(mark, from);
    return end === -1 ? -1 : end + mark.length;
  };
  if (text.startsWith('<!--', at)) return behind('-->', at + 4);
  if (text.startsWith('<?', at)) return behind('?>');
  const plain = behind('>');
  const open = text.indexOf('[', at);
  if (open === -1 || plain === -1 || open > plain) return plain;
  const close = text.indexOf(']', open);
  return close === -1 ? -1 : behind('>', close);
}

const isName = (c: string | undefined) => c !== undefined && /[\p{L}_:]/u.test(c);

/** The value of an attribute, null where the element has none of that name. */
export function xmlAttribute({ tag }: XmlElement, name: string): string | null {
  for (const [, key = '', double, single] of tag.matchAll(
    /([^\s=<>"'/]{1,100})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (localName(key) === name) return withoutReferences(double ?? single ?? '');
  return null;
}

/**
 * A text of XML as a tree, as lenient as the programs that write and read it: blank lines before the declaration,
 * prefixes declared nowhere, entities of HTML and stray ampersands do not hinder. Elements must be closed, in their
 * order: the line is told where they are not. Linear in the text.
 */
export function parseXml(text: string): XmlElement | XmlFault {
  const root: XmlElement = { name: '', tag: '', children: [], text: '', at: 0 };
  const open: XmlElement[] = [root];
  const fault = (at: number): XmlFault => ({ code: 'not-xml', line: lineAt(text, at) });
  let at = 0;
  while (at < text.length) {
    const top = open[open.length - 1] as XmlElement;
    const next = text.indexOf('<', at);
    const stop = next === -1 ? text.length : next;
    if (stop > at && open.length > 1) top.text += withoutReferences(text.slice(at, stop));
    if (next === -1) break;
    if (text.startsWith('<![CDATA[', next)) {
      const end = text.indexOf(']]>', next);
      if (end === -1) return fault(next);
      top.text += text.slice(next + 9, end);
      at = end + 3;
    } else if (text[next + 1] === '!' || text[next + 1] === '?') {
      at = skipped(text, next);
      if (at === -1) return fault(next);
    } else if (text[next + 1] === '/') {
      const end = text.indexOf('>', next);
      const name = localName(text.slice(next + 2, end).trim());
      if (end === -1 || open.length === 1 || top.name !== name) return fault(next);
      open.pop();
      at = end + 1;
    } else {
      const end = tagEnd(text, next + 1);
      if (end === -1 || !isName(text[next + 1])) return fault(next);
      const isClosed = text[end - 1] === '/';
      const tag = text.slice(next + 1, isClosed ? end - 1 : end);
      const element = {
        name: localName(/^[^\s/]{1,200}/.exec(tag)?.[0] ?? ''),
        tag,
        children: [],
        text: '',
        at: next,
      };
      top.children.push(element);
      if (!isClosed) open.push(element);
      if (open.length > deepest) return { code: 'nested-too-deeply', line: lineAt(text, next) };
      at = end + 1;
    }
  }
  const [only] = root.children;
  if (open.length > 1 || !only) return fault(text.length);
  return root;
}

/** All elements of a name below another, in the order of the text. */
export function* elementsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* elementsOf(child, name);
  }
}

export const childOf = ({ children }: XmlElement, name: string): XmlElement | undefined =>
  children.find((child) => child.name === name);

/** The text of a child, trimmed; null where there is no such child. */
export const childText = (element: XmlElement, name: string): string | null =>
  childOf(element, name)?.text.trim() ?? null;
