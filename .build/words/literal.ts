import type { Written } from './text.ts';

/** What a template holds between its figures: `parts` are one more than `figures`. */
export type Template = { readonly parts: readonly string[]; readonly figures: readonly Figure[] };
/** A figure by the name a translator sees, and as the source writes it. */
export type Figure = { readonly name: string; readonly source: string };

const doubled = (text: string) => text.replace(/[{}]/g, '$&$&');

/** `{ parts: ['to ', ''], figures: [{ name: 'n', … }] }` as `to {n}`. */
export const shown = ({ parts, figures }: Template): string =>
  parts
    .map((part, index) => doubled(part) + (index < figures.length ? `{${figures[index]?.name}}` : ''))
    .join('');

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');

/** A string as the formatter writes it: in single quotes, in double ones where that saves escapes. */
export function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + escaped(text).replaceAll(quote, `\\${quote}`) + quote;
}

const inTemplate = (text: string) => escaped(text).replace(/`|\$(?=\{)/g, '\\$&');

/** The text a translator wrote as words and names of figures in turn, or null where a brace stands alone. */
function split(text: string): { parts: string[]; names: string[] } | null {
  const parts = [''];
  const names: string[] = [];
  for (const [token] of text.matchAll(/\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g)) {
    if (token === '{' || token === '}') return null;
    if (token === '{{' || token === '}}' || !token.startsWith('{')) {
      parts.push(`${parts.pop()}${token === '{{' || token === '}}' ? token[0] : token}`);
    } else {
      names.push(token.slice(1, -1));
      parts.push('');
    }
  }
  return { parts, names };
}

/** A string literal anew. It has no figures. */
export function writeString(text: string): Written {
  const read = split(text);
  if (read === null) return { fault: 'brace', at: text };
  const [stranger] = read.names;
  return stranger === undefined
    ? { source: quoted(read.parts.join('')) }
    : { fault: 'figure-unknown', at: stranger };
}

/** A template anew: every figure of the old one must stand in the text, in whatever order. */
export const writeTemplate =
  ({ figures }: Template) =>
  (text: string): Written => {
    const read = split(text);
    if (read === null) return { fault: 'brace', at: text };
    const sources = new Map(figures.map(({ name, source }) => [name, source]));
    const stranger = read.names.find((name) => !sources.has(name));
    if (stranger !== undefined) return { fault: 'figure-unknown', at: stranger };
    const lost = figures.find(({ name }) => !read.names.includes(name));
    if (lost) return { fault: 'figure-lost', at: lost.name };
    const body = read.parts.map((part, index) => {
      const name = read.names[index];
      return inTemplate(part) + (name === undefined ? '' : `\${${sources.get(name)}}`);
    });
    return { source: `\`${body.join('')}\`` };
  };
