import type { Spoken } from '../../core/language/languages.ts';

const latin = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';
/** Letters in the order of the alphabet; of those written with two signs the whole counts, those joined by a stroke count as one. */
const alphabets: Readonly<Record<Spoken, string>> = {
  en: latin,
  'en-x-long': latin,
  ru: 'а б в г д е/ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
  ky: 'а б в г д е ё ж з и й к л м н ң о ө п р с т у ү ф х ц ч ш щ ъ ы ь э ю я',
  tg: 'а б в г ғ д е ё ж з и ӣ й к қ л м н о п р с т у ӯ ф х ҳ ч ҷ ш ъ э ю я',
  uz: 'a b d e f g h i j k l m n o p q r s t u v x y z oʻ gʻ sh ch ng',
};

/** Where signs stand that are no letters of the alphabet: figures before it, letters of others behind. */
const behind = 1_000_000;

/**
 * Compares texts by the alphabet of a language, without regard to case, accents that are no letters and punctuation;
 * figures by their value. The browser is not asked: it knows neither Kyrgyz nor Tajik nor Uzbek order.
 */
export function collationOf(language: Spoken): (a: string, b: string) => number {
  const groups = alphabets[language].split(' ');
  const rank = new Map(groups.flatMap((group, index) => group.split('/').map((letter) => [letter, index])));
  const inOrder = [...rank.keys()].sort((a, b) => b.length - a.length).join('|');
  const tokens = new RegExp(`\\d+|${inOrder}|\\p{L}|\\s+`, 'gu');
  const known = new Map<string, readonly number[]>();

  function keyOf(text: string): readonly number[] {
    const found = known.get(text);
    if (found) return found;
    const key = (text.toLowerCase().normalize('NFC').match(tokens) ?? []).flatMap((token) => {
      if (/^\d/.test(token)) return [-2, Number(token)];
      if (token.trim() === '') return [-3];
      return [rank.get(token) ?? behind + (token.codePointAt(0) ?? 0)];
    });
    known.set(text, key);
    return key;
  }
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    for (let i = 0; i < Math.min(one.length, other.length); i++) {
      const apart = (one[i] ?? 0) - (other[i] ?? 0);
      if (apart !== 0) return apart;
    }
    return one.length - other.length;
  };
}
