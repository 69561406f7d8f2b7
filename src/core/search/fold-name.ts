/** Cyrillic letters of Russian, Kyrgyz, Tajik and Uzbek in Latin, before the variants of Latin are folded. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'o',
  ж: 'j',
  ҷ: 'j',
  з: 'z',
  и: 'i',
  ӣ: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ӯ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  ҳ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Latin letters that mean more than the letter under their mark. */
const markedLatin: Readonly<Record<string, string>> = {
  ž: 'j',
  č: 'ch',
  š: 'sh',
  ç: 'ch',
  ş: 'sh',
  ŋ: 'n',
  ı: 'i',
};

/** Every sign that is written for the turned comma of Uzbek oʻ and gʻ, and for an apostrophe. */
const apostrophes = /[ʻʼ‘’'`´ʹʿ′]/g;

/** One way of writing to another, in this order. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/oʻ/g, 'u'],
  [/ʻ/g, ''],
  [/dzh|dj|zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/ck/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/ng/g, 'n'],
  [/y/g, 'i'],
  [/ie/g, 'e'],
];

const lowerCase = (text: string): string => text.normalize('NFC').toLowerCase().replace(apostrophes, 'ʻ');

/** Lower case without marks, signs and spaces; Cyrillic stays Cyrillic. */
export const plainName = (text: string): string =>
  lowerCase(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]|ʻ/gu, '');

/** The words of a name in order, as they are written; a hyphen or bracket parts words, an apostrophe does not. */
export const wordsOf = (text: string): string[] =>
  lowerCase(text)
    .split(/[^\p{L}\p{N}\p{M}ʻ]+/u)
    .filter((word) => word !== '');

/**
 * One key for the many ways of writing a name: Latin and Cyrillic of Russian, Kyrgyz, Tajik and Uzbek, with and
 * without marks, hyphens and spaces. Isfara = Исфара, Kök-Tash = Кок-Таш, Khujand = Хуҷанд = Xoʻjand. Vowels
 * that the languages themselves render differently (Toshkent, Tashkent) stay apart.
 */
export function foldName(text: string): string {
  const latin = [...lowerCase(text)]
    .map((letter) => cyrillic[letter] ?? markedLatin[letter] ?? letter)
    .join('');
  const bare = latin.normalize('NFD').replace(/[^\p{L}\p{N}ʻ]/gu, '');
  const key = variants.reduce((folded, [way, other]) => folded.replace(way, other), bare);
  // A letter is written once or twice; a longer run is no spelling, and not made to look like one letter.
  return key.replace(/(.)\1+/g, (run: string, letter: string) => (run.length > 3 ? run : letter));
}
