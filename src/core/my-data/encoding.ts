/** A name that every `TextDecoder` knows. */
export type TextEncoding = string;

/** How a text was decoded: `guessed` where neither the file nor the reader says it. */
export type UsedEncoding = { readonly name: TextEncoding; readonly guessed: boolean };

/** What a reader can choose where a file does not say its encoding. */
export const encodingChoices = [
  'utf-8',
  'windows-1251',
  'ibm866',
  'koi8-r',
  'windows-1252',
  'windows-1254',
  'iso-8859-5',
  'x-mac-cyrillic',
] as const;

/** Pairs of bytes looked at, and how many there must be. */
const [mostPairs, fewestPairs] = [512, 8];

/** Whether most pairs of bytes, the high one at `high`, are letters of Latin or Cyrillic in UTF-16. */
function areWide(head: Uint8Array, high: 0 | 1): boolean {
  const pairs = Math.min(mostPairs, head.length >> 1);
  let [wide, latin] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    const [top = 0, low = 0] = [head[2 * pair + high], head[2 * pair + 1 - high]];
    const isLatin = top === 0 && low > 8 && low < 128;
    if (isLatin) latin++;
    if (isLatin || top === 4) wide++;
  }
  return pairs >= fewestPairs && latin > 0 && wide > 0.95 * pairs;
}

/**
 * The encoding of a text by its byte order mark or, where there is none, by where the high bytes of its first
 * characters stand, zero in Latin and 4 in Cyrillic; null where neither tells.
 */
export function markedEncoding(head: Uint8Array): TextEncoding | null {
  const [a = -1, b = -1, c = -1, d = -1] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a > 0 && b === 0 && c > 0 && d === 0) return 'utf-16le';
  if (a === 0 && b > 0 && c === 0 && d > 0) return 'utf-16be';
  if (areWide(head, 1)) return 'utf-16le';
  return areWide(head, 0) ? 'utf-16be' : null;
}

/** Numbers of code pages as Windows, DOS, ESRI and Mac count them. */
const byNumber = new Map<string, TextEncoding>([
  ['65001', 'utf-8'],
  ['8', 'utf-8'],
  ['16', 'utf-16le'],
  ['1200', 'utf-16le'],
  ['1201', 'utf-16be'],
  ['866', 'ibm866'],
  ['20866', 'koi8-r'],
  ['21866', 'koi8-u'],
  ['10007', 'x-mac-cyrillic'],
  ['10000', 'macintosh'],
  ['874', 'windows-874'],
  ['932', 'shift_jis'],
  ['936', 'gbk'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ...Array.from({ length: 9 }, (_, i): [string, string] => [`125${i}`, `windows-125${i}`]),
  // There is no twelfth part, and the eleventh and sixteenth are not decoded everywhere.
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15].map((part): [string, string] => [
    `8859${part}`,
    `iso-8859-${part}`,
  ]),
]);

/**
 * The encoding that a name means, in the spellings of .cpg files and XML declarations (`UTF-8`, `65001`, `ANSI 1251`,
 * `CP-866`, `88595`, `8859_5`, `koi8r`); null where it is none that can be decoded here.
 */
export function encodingOf(label: string): TextEncoding | null {
  const plain = label.toLowerCase().replace(/[^a-z0-9]+/g, '');
  if (plain === '') return null;
  if (plain.startsWith('koi8')) return plain.startsWith('koi8u') ? 'koi8-u' : 'koi8-r';
  if (plain.includes('maccyr')) return 'x-mac-cyrillic';
  if (/^(us)?ascii$/.test(plain)) return 'utf-8';
  if (plain === 'latin1') return 'windows-1252';
  if (plain === 'utf16be') return 'utf-16be';
  if (plain === 'utf16le' || plain === 'unicode') return 'utf-16le';
  const digits = /\d{1,8}$/.exec(plain)?.[0] ?? '';
  const isIso = /^(iso|ansi)?8859\d+$/.test(plain);
  return byNumber.get(isIso ? digits : digits.replace(/^0+/, '')) ?? null;
}

/** The language byte of a .dbf (byte 29) as an encoding, where it tells one that can be decoded here. */
export function encodingOfLanguageByte(byte: number): TextEncoding | null {
  const pages: Readonly<Record<number, TextEncoding>> = {
    38: 'ibm866',
    101: 'ibm866',
    201: 'windows-1251',
    150: 'x-mac-cyrillic',
    200: 'windows-1250',
    202: 'windows-1254',
    203: 'windows-1253',
    125: 'windows-1255',
    126: 'windows-1256',
    204: 'windows-1257',
    19: 'shift_jis',
    77: 'gbk',
    78: 'euc-kr',
    79: 'big5',
    124: 'windows-874',
  };
  return pages[byte] ?? null;
}

/**
 * The encoding that an XML declaration names, from the first bytes of a text, a letter each. One that can be read so is
 * no UTF-16, whatever it says: .NET writes that into files of UTF-8.
 */
export function encodingInXml(head: string): TextEncoding | null {
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  return declared === undefined || /^utf-?16/i.test(declared) ? null : encodingOf(declared);
}
