import { withoutReferences } from './xml-entities.ts';

type Cell = { text: string; isHeading: boolean; holdsTable: boolean };

/** One tag of HTML: its name in small letters, with a stroke ahead where it closes. */
type Tag = { readonly name: string; readonly at: number; readonly end: number };

/** The next tag from a place on; null where there is none. What is no tag is text. */
function nextTag(html: string, from: number): Tag | null {
  for (let at = html.indexOf('<', from); at !== -1; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at);
      if (end === -1) return null;
      return { name: '!', at, end: end + 3 };
    }
    const name = /^<(\/?[a-z][a-z0-9]{0,20})(?=[\s/>])/i.exec(html.slice(at, at + 24))?.[1];
    if (name === undefined) continue;
    const end = html.indexOf('>', at);
    if (end === -1) return null;
    return { name: name.toLowerCase(), at, end: end + 1 };
  }
  return null;
}

const plain = (text: string) =>
  withoutReferences(text)
    .replaceAll(/\s{1,999}/g, ' ')
    .trim();

/** What stands for no value in tables that ArcGIS writes. */
const isNull = (text: string) => /^<null>$/i.test(text);

/**
 * The rows of two plain cells of the tables in a text of HTML, as field and value: so ArcGIS and Google Earth write the
 * fields of a Placemark into its description. A row of two headings names the columns and is none. Linear in the text.
 */
export function tableFields(html: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  /** The rows that are open, those of outer tables ahead; null where a table has none. */
  const rows: (Cell[] | null)[] = [];
  let isInCell = false;
  const endRow = () => {
    const [name, value, more] = rows.at(-1) ?? [];
    if (rows.length > 0) rows[rows.length - 1] = null;
    isInCell = false;
    if (!name || !value || more || name.holdsTable || value.holdsTable) return;
    if (name.isHeading && value.isHeading) return;
    const field = plain(name.text).replace(/\s?:$/, '');
    const text = plain(value.text);
    if (field !== '') found.push([field, isNull(text) ? '' : text]);
  };
  let at = 0;
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, at)) {
    const cell = isInCell ? rows.at(-1)?.at(-1) : undefined;
    if (cell) cell.text += html.slice(at, tag.at);
    at = tag.end;
    switch (tag.name) {
      case 'table':
        if (cell) cell.holdsTable = true;
        rows.push(null);
        isInCell = false;
        break;
      case '/table':
        endRow();
        rows.pop();
        isInCell = (rows.at(-1)?.length ?? 0) > 0;
        break;
      case 'tr':
        endRow();
        if (rows.length > 0) rows[rows.length - 1] = [];
        break;
      case '/tr':
        endRow();
        break;
      case 'td':
      case 'th':
        rows.at(-1)?.push({ text: '', isHeading: tag.name === 'th', holdsTable: false });
        isInCell = true;
        break;
      case '/td':
      case '/th':
        isInCell = false;
        break;
      case 'script':
      case 'style': {
        const end = html.indexOf('</', at);
        at = end === -1 ? html.length : end;
        break;
      }
      default:
        // A line within a cell.
        if (cell) cell.text += ' ';
    }
  }
  return found;
}
