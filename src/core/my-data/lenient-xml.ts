/** Names of HTML for characters that XML itself does not know: descriptions are full of them. */
const htmlNames = new Map(
  Object.entries({
    nbsp: '\u00a0',
    laquo: '«',
    raquo: '»',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsquo: '‘',
    rsquo: '’',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    middot: '·',
    bull: '•',
    deg: '°',
    plusmn: '±',
    times: '×',
    minus: '−',
    sup2: '²',
    sup3: '³',
    frac12: '½',
    sect: '§',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    shy: '',
  }),
);
const ofXml = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** Character data, comments and instructions, in which nothing is changed; or an ampersand with what follows it. */
const ampersand = /<!\[CDATA\[|<!--|&(?:#x?[0-9a-f]{1,8};|([a-z][a-z0-9]{0,31});)?/gi;

/** Ampersands that are none of XML's: those of HTML become their characters, others stand for themselves. */
function withKnownEntities(text: string): string {
  if (!text.includes('&')) return text;
  let out = '';
  let from = 0;
  ampersand.lastIndex = 0;
  for (let match = ampersand.exec(text); match; match = ampersand.exec(text)) {
    const [found, name] = match;
    if (found.startsWith('<')) {
      const end = text.indexOf(found === '<!--' ? '-->' : ']]>', match.index);
      if (end === -1) break;
      ampersand.lastIndex = end;
      continue;
    }
    if (found.startsWith('&#') || (name !== undefined && ofXml.has(name))) continue;
    out += text.slice(from, match.index) + (htmlNames.get(name ?? '') ?? `&amp;${found.slice(1)}`);
    from = match.index + found.length;
  }
  return out + text.slice(from);
}

const prefixed = /[<\s/]([A-Za-z_][\w.-]{0,60}):[A-Za-z_]/g;
const rootTag = /<(?:([A-Za-z_][\w.-]{0,60}):)?(?:kml|gpx|Document|Folder|Placemark)(?=[\s/>])/i;

/** The prefixes that are used and declared nowhere, declared in the root. */
function withPrefixes(text: string): string {
  const root = rootTag.exec(text);
  if (!root) return text;
  const used = new Set<string>();
  for (const [, prefix = ''] of text.matchAll(prefixed)) used.add(prefix);
  const missing = [...used].filter((prefix) => !/^xml/i.test(prefix) && !text.includes(`xmlns:${prefix}`));
  const at = root.index + root[0].length;
  return (
    text.slice(0, at) + missing.map((prefix) => ` xmlns:${prefix}="undeclared"`).join('') + text.slice(at)
  );
}

/** A document type with what it defines: nothing of it is used, and nothing of it is expanded. */
function withoutDoctype(text: string): string {
  const start = text.indexOf('<!DOCTYPE');
  if (start === -1) return text;
  const open = text.indexOf('[', start);
  const plainEnd = text.indexOf('>', start);
  const end = open !== -1 && open < plainEnd ? text.indexOf('>', text.indexOf(']', open)) : plainEnd;
  return end === -1
    ? text
    : text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, '') + text.slice(end + 1);
}

/** The KML elements without the prefix that their root has; `kml:Placemark` is a Placemark. */
function withoutKmlPrefix(text: string): string {
  const prefix = rootTag.exec(text)?.[1];
  if (prefix === undefined) return text;
  return text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

/**
 * A KML or GPX text as strict parsers take it, where Google Earth and QGIS are lenient: blank lines before the
 * declaration, prefixes declared nowhere, entities of HTML, stray ampersands, a prefixed root. Lines keep their
 * numbers but for `skipped`, the blank ones at the beginning.
 */
export function lenientXml(text: string): { readonly text: string; readonly skipped: number } {
  const body = text.replace(/^[\uFEFF\s]+/, '');
  const skipped = text.slice(0, text.length - body.length).split('\n').length - 1;
  return { text: withPrefixes(withoutKmlPrefix(withKnownEntities(withoutDoctype(body)))), skipped };
}
