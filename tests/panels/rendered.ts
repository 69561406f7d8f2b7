import { DOMParser, type Element } from '@xmldom/xmldom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A panel as a browser would first show it, to be asked about. */
export type Rendered = {
  /** All its text, blanks as one. */
  readonly text: string;
  /** The elements that a simple selector names: `tag`, `.class`, `[name]`, `[name=value]`, or several of these. */
  all(selector: string): readonly Part[];
  /** The one such element; anything else is an error. */
  one(selector: string): Part;
};
export type Part = Rendered & { attribute(name: string): string | null };

const inOneLine = (text: string) =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether an element is what a simple selector names. */
function matches(element: Element, selector: string): boolean {
  return [...selector.matchAll(/^[\w-]+|\.[\w-]+|\[[^\]]+\]/g)].every(([part]) => {
    if (part.startsWith('.'))
      return (element.getAttribute('class') ?? '').split(/\s+/).includes(part.slice(1));
    if (!part.startsWith('[')) return element.tagName.toLowerCase() === part;
    const [, name = '', value] = /^\[([\w-]+)(?:=(.*))?\]$/.exec(part) ?? [];
    return element.hasAttribute(name) && (value === undefined || element.getAttribute(name) === value);
  });
}

function part(node: Element): Part {
  const all = (selector: string) =>
    [...node.getElementsByTagName('*')].filter((element) => matches(element, selector)).map(part);
  return {
    text: inOneLine(node.textContent ?? ''),
    all,
    one(selector) {
      const [only, ...more] = all(selector);
      if (only === undefined || more.length > 0)
        throw new Error(
          `${only === undefined ? 'no' : more.length + 1} ${selector} in ${inOneLine(node.textContent ?? '')}`,
        );
      return only;
    },
    attribute: (name) => node.getAttribute(name),
  };
}

/** Renders a panel in Node. What an effect would do is left out; everything the reader first sees is there. */
export function rendered(panel: VNode): Rendered {
  // Texts that stand in boxes of their own are not one word.
  const html = renderToString(panel).replace(
    /<\/(td|th|dt|dd|li|p|h\d|caption|button|option|small|summary|legend|span|div)>/g,
    ' $&',
  );
  const document = new DOMParser({ onError: () => {} }).parseFromString(
    `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body>${html}</body></html>`,
    'text/html',
  );
  const [body] = document.getElementsByTagName('body');
  if (!body?.hasChildNodes()) throw new Error('nothing is drawn');
  return part(body);
}
