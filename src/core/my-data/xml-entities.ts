/** Named characters of XML, and those of HTML that descriptions are full of although XML itself does not know them. */
const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
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

const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{0,31}));/gi;
const lastCharacter = 0x10ffff;

/**
 * A text of XML with its references as characters. One that is unknown stays as it is written: what a document defines
 * for itself is never expanded.
 */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (found, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? found;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= lastCharacter ? String.fromCodePoint(code) : found;
  });
}
