/** Lower case, camel case and separators as single spaces, ё as е: spellings that differ by keyboard alone. */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/([a-zа-я])([A-ZА-Я])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_.\-–—/:]+/g, ' ')
    .trim();

export type Country = 'KGZ' | 'TJK' | 'UZB';

/** ISO 3166 codes and customary abbreviations, which count only when they stand alone. */
const codes: Readonly<Record<string, Country>> = {
  kg: 'KGZ',
  kgz: 'KGZ',
  '417': 'KGZ',
  кр: 'KGZ',
  tj: 'TJK',
  tjk: 'TJK',
  '762': 'TJK',
  рт: 'TJK',
  ҷт: 'TJK',
  uz: 'UZB',
  uzb: 'UZB',
  '860': 'UZB',
  руз: 'UZB',
  ўзр: 'UZB',
};

/** Beginnings of the name in Kyrgyz, Tajik, Uzbek, Russian and English spelling. */
const beginnings: Record<Country, RegExp> = {
  KGZ: /^(kyrg|kirg|qirg|кырг|кирг|қирғ)/,
  TJK: /^(taj|tadj|tadzh|toj|тадж|таж|точ|тоҷ|тож)/,
  UZB: /^(uzb|o.?zb|узб|ўзб|өзб)/,
};

const titles = /^(the )?(republic of|республика|республикаси|ҷумҳурии|чумхурии) /;

/** The country a value names, or null where it names none of the three. */
export function partyOf(value: string): Country | null {
  const plain = normalised(value);
  const byCode = codes[plain];
  if (byCode !== undefined) return byCode;
  const name = plain.replace(titles, '');
  return (['KGZ', 'TJK', 'UZB'] as const).find((country) => beginnings[country].test(name)) ?? null;
}

/** Values seen before: a file names the same few parties a hundred thousand times. */
const known = new Map<string, string>();
const mostKnown = 1000;

/** A party of an exchange: the country where one is recognised, otherwise the value as it stands. */
export function partyName(value: string): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  const name = partyOf(value) ?? value;
  if (known.size < mostKnown) known.set(value, name);
  return name;
}
