import { type Country, countryBeginnings, countryCodes, countryNames, words } from './country-names.ts';
import { spokenParty, verbIn, withoutMarks } from './direction-verb.ts';
import { letterChanges } from './letter-changes.ts';
import { memoizedByText } from './memoized-by-text.ts';

/** Lower case, camel case and separators as single spaces, ё as е: spellings that differ by keyboard alone. */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/([a-zа-я])([A-ZА-Я])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_.\-–—/:]+/g, ' ')
    .trim();

export type { Country };

/** Endings of cases: none, English, Russian and its adjectives, Kyrgyz, Tajik, Uzbek. */
const endings = new Set([
  '',
  ...words(`s i а у ом е и ии ию ией я ю ей ею ой ую ская ской скую скою ский ского скому ским ском ские ских
    га ка го ко дан дын нын дин нин да ды ро ҳо нинг ни ia ga ka dan da ni ning ro`),
]);

const directions = /^((the|to|from|в|из|от|к|ба|аз) )+/;
const titles =
  /^(the |government of (the )?)?(republic of( the)?|side of|республик[аиеуоюй]{1,2}|сторон[аеуы]|территори[яию]|тарафи|ҷониби|чониби|ҷумҳурии|чумхурии|җумҳурии) /;
const tails =
  / (republics?|rep|side|side of|territory|республик[аиеуоюй]{1,2}|республикас[ыи](н?[а-яңғқ]{1,4})?|respublikasi(ga|dan|ning|ni|da)?|сторон[аеуы]|стороной|тараф|тарафи|тарап(ка|тан|ты|тын|та)?|тарабы(нан|на)?)$/;

const apostrophes = /['’ʻʼ`‘´]/g;
/** Marks of quotation about a name, and what closes a line; no more than a name ever has, or time grows with the square. */
const aboutNames = /^[\s"«»„“”‚‹›(]{1,40}|[\s"«»„“”‚‹›),;.]{1,40}$/g;

/** Latin letters without the accents that other languages put on them. */
const withoutAccents = (text: string): string =>
  text
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/giu, '')
    .normalize('NFC');

const bare = (value: string): string =>
  normalised(withoutAccents(value).replace(apostrophes, '').replace(aboutNames, ''))
    .replace(directions, '')
    .replace(titles, '')
    .replace(tails, '')
    .trim();

export const countries = ['KGZ', 'TJK', 'UZB'] as const;

export const isCountry = (party: string | null | undefined): party is Country =>
  countries.some((country) => country === party);

function countryOf(value: string): Country | null {
  const plain = bare(value);
  // `ЎзР` is no two words; `4.17` is no `417`.
  const byCode = countryCodes.get(plain) ?? countryCodes.get(plain.replace(/^(\p{L}+) (?=\p{L}+$)/u, '$1'));
  if (byCode !== undefined) return byCode;
  return (
    countries.find((country) =>
      countryNames[country].some((name) => plain.startsWith(name) && endings.has(plain.slice(name.length))),
    ) ?? null
  );
}

/** What a text must hold to name a country at all: looked for first, as most long texts name none. */
const traces = new RegExp(
  [
    ...Object.values(countryNames).flat(),
    ...Object.values(countryBeginnings).map(({ source }) => source.slice(1)),
    ...[...countryCodes.keys()].map((code) => `(?<![\\p{L}\\p{N}])${code}(?![\\p{L}\\p{N}])`),
  ].join('|'),
  'gu',
);

/** Whether a text may name so many countries. */
export function mayName(least: number, value: string): boolean {
  const plain = withoutAccents(value).replace(apostrophes, '');
  // `ЎзР` is one word, `FromKGToTJ` are four.
  return [plain.toLowerCase(), normalised(plain)].some((text) => (text.match(traces)?.length ?? 0) >= least);
}

/**
 * The country a value names beyond doubt, or null; beside a verb of passing, where that says which way: `Передано
 * Таджикистану`, and not `Передано Таджикистан`.
 */
export function partyOf(value: string): Country | null {
  const country = countryOf(value);
  if (country !== null || !mayName(1, value)) return country;
  const spoken = spokenParty(normalised(withoutAccents(value)));
  return spoken && countryOf(spoken.party);
}

/** Latin letters that look like Cyrillic ones: in a Cyrillic word they are a slip of the keyboard. */
const [latin, cyrillic] = ['aeocpxykmthb', 'аеосрхукмтнв'];
const alike = new Map([...latin].map((letter, index) => [letter, cyrillic[index] as string]));
/** A text with its small Latin letters that look like Cyrillic ones written as those. */
export const inCyrillic = (text: string) => [...text].map((letter) => alike.get(letter) ?? letter).join('');

/** Longer than any country's name with its title: not worth comparing. */
const longestName = 60;

/** The country that a value nearly names, null where it is sure or names none. */
function nearlyPartyOf(value: string): Country | null {
  if (value.length > longestName) return null;
  const plain = bare(value)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  if (plain.length < 4) return countryCodes.get(plain) ?? null;
  const near = (name: string) => {
    const most = name.length >= 8 ? 2 : name.length >= 6 ? 1 : 0;
    return (
      letterChanges(plain, name, most) <= most ||
      letterChanges(inCyrillic(plain), inCyrillic(name), most) <= most
    );
  };
  const nearly = countries.find(
    (country) => countryBeginnings[country].test(plain) || countryNames[country].some(near),
  );
  const verb = mayName(1, value) ? verbIn(normalised(value)) : null;
  return nearly ?? onlyNamed(plain) ?? (verb && countryOf(withoutMarks(verb.rest)));
}

/** The one country that a word of a longer text names: `Баткенская область Кыргызстана`, `TJK (planned)`. */
function onlyNamed(plain: string): Country | null {
  const [one, ...others] = countries.filter((country) =>
    plain
      .split(' ')
      .some(
        (word) =>
          word === country.toLowerCase() ||
          (countryBeginnings[country].test(word) && partyOf(word) === country),
      ),
  );
  return one !== undefined && others.length === 0 ? one : null;
}

/** A value as a party: surely a country, perhaps one (to be asked about, never taken), or a party of its own. */
export type KnownParty = { readonly sure: Country | null; readonly perhaps: Country | null };

/** Whom a value names, surely or perhaps. */
export const knownParty = memoizedByText((value): KnownParty => {
  const sure = partyOf(value);
  return { sure, perhaps: sure === null ? nearlyPartyOf(value) : null };
});

/** What the reader answered about values that only nearly name a country: the country, or `itself` for another party. */
export type PartyAnswers = Readonly<Record<string, Country | 'itself'>>;

/** A party of an exchange: the country answered or named, the value as it stands, or null where it is doubtful. */
export function partyName(value: string, answers: PartyAnswers = {}): string | null {
  const answer = Object.hasOwn(answers, value) ? answers[value] : undefined;
  if (answer !== undefined) return answer === 'itself' ? value : answer;
  const { sure, perhaps } = knownParty(value);
  return sure ?? (perhaps === null ? value : null);
}
