/** A number that was typed, with what stands around it. */
type Part = { readonly value: number; readonly text: string; readonly hasDegreeSign: boolean };
export type Hemisphere = 'N' | 'S' | 'E' | 'W';
/** One of the two angles; `hemisphere` null where none was typed. */
export type Angle = { readonly value: number; readonly hemisphere: Hemisphere | null };

/** Words and abbreviations of the hemispheres in English, Russian, Kyrgyz, Tajik and Uzbek; long forms first. */
const hemispheres: readonly (readonly [string, Hemisphere])[] = [
  ['СЕВЕРН(?:АЯ|ОЙ) ШИРОТ[АЫ]|ТҮНДҮК КЕҢДИК|АРЗИ ШИМОЛ[ӢИ]|SHIMOLIY KENGLIK|ШИМОЛИЙ КЕНГЛИК', 'N'],
  ['ЮЖН(?:АЯ|ОЙ) ШИРОТ[АЫ]|ТҮШТҮК КЕҢДИК|АРЗИ ҶАНУБ[ӢИ]|JANUBIY KENGLIK|ЖАНУБИЙ КЕНГЛИК', 'S'],
  ['ВОСТОЧН(?:АЯ|ОЙ) ДОЛГОТ[АЫ]|ЧЫГЫШ УЗУНДУК|Т[ӮУ]ЛИ ШАРҚ[ӢИ]|SHARQIY UZUNLIK|ШАРҚИЙ УЗУНЛИК', 'E'],
  ['ЗАПАДН(?:АЯ|ОЙ) ДОЛГОТ[АЫ]|БАТЫШ УЗУНДУК|Т[ӮУ]ЛИ ҒАРБ[ӢИ]|G.?ARBIY UZUNLIK|ҒАРБИЙ УЗУНЛИК', 'W'],
  ['С\\.? ?Ш\\.?|ТҮН\\. ?К\\.?|А\\. ?Ш\\.?|SH\\. ?K\\.?|NORTH', 'N'],
  ['Ю\\.? ?Ш\\.?|ТҮШ\\. ?К\\.?|А\\. ?Ҷ\\.?|J\\. ?K\\.?|SOUTH', 'S'],
  ['В\\.? ?Д\\.?|Ч\\. ?У\\.?|Т\\. ?Ш\\.?|SH\\. ?U\\.?|EAST', 'E'],
  ['З\\.? ?Д\\.?|Б\\. ?У\\.?|Т\\. ?Ғ\\.?|G[^A-Z\\d.]?\\. ?U\\.?|WEST', 'W'],
  ['С|ТҮНДҮК', 'N'],
  ['Ю|ТҮШТҮК', 'S'],
  ['В|ЧЫГЫШ', 'E'],
  ['З|БАТЫШ', 'W'],
];
const hemisphereWords = new RegExp(hemispheres.map(([form]) => `(${form})`).join('|'), 'gu');

/** Characters of the longest text that is read as two angles. */
export const longestAngles = 120;

/** Decimal commas only where the last number of each angle has one: "40,21 70,95", "40°12′36,0″ 70°57′0,5″", not "40,70". */
const decimalCommas = /^[^.,]*\d,\d+[^\d.,]*[\s;,/][^.,]*\d,\d+[^\d.,]*$/;

/** The text in one spelling: upper case, one sign for each purpose, points for decimal commas, N S E W. */
export function plainAngles(text: string): string {
  const upper = text
    .normalize('NFC')
    .trim()
    .toUpperCase()
    .replace(/^GEO:/, '')
    .replace(/\s+/g, ' ')
    .replace(hemisphereWords, (_, ...groups: (string | undefined)[]) => {
      const [, letter] = hemispheres[groups.findIndex((group) => typeof group === 'string')] ?? [];
      return letter ?? '';
    });
  const signs = upper
    .replace(/[−–]/g, '-')
    .replace(/[º˚]/g, '°')
    .replace(/[′’‘ʹʼ]/g, "'")
    .replace(/[″”“]|''/g, '"');
  return decimalCommas.test(signs) ? signs.replace(/(\d),(\d)/g, '$1.$2') : signs;
}

/** Degrees from one to three parts (degrees, minutes, seconds), or null; only the last may have a fraction. */
function degreesOf(parts: readonly Part[]): number | null {
  const [degrees, ...smaller] = parts;
  if (!degrees || parts.length > 3) return null;
  const whole = parts.slice(0, -1).every(({ text }) => !text.includes('.'));
  const inRange = smaller.every(({ value, text }) => value < 60 && !/^[-+]/.test(text));
  if (!whole || !inRange) return null;
  const [minutes = 0, seconds = 0] = smaller.map(({ value }) => value);
  const size = Math.abs(degrees.value) + minutes / 60 + seconds / 3600;
  return degrees.text.startsWith('-') ? -size : size;
}

/** The parts of each angle: split where letters or degree signs say so, else in the middle. */
function split(text: string, parts: readonly Part[], starts: readonly number[]): number | null {
  const letters = [...text.matchAll(/[NSEW]/g)].map(({ index }) => index);
  if (letters.length === 2) {
    const isPrefix = (letters[0] ?? 0) < (starts[0] ?? 0);
    return starts.findIndex((start) => start > ((isPrefix ? letters[1] : letters[0]) ?? 0));
  }
  const signed = parts.flatMap(({ hasDegreeSign }, i) => (hasDegreeSign ? i : []));
  if (signed.length === 2) return signed[1] ?? null;
  return parts.length % 2 === 0 ? parts.length / 2 : null;
}

/** The two angles of a text in the order in which they stand, or null. */
export function readAngles(typed: string): readonly [Angle, Angle] | null {
  const text = typed.length > longestAngles ? '' : plainAngles(typed);
  if (!/^[-+\d.,;:/°'"NSEW\s]+$/.test(text)) return null;
  const found = [...text.matchAll(/[-+]?\d+(?:\.\d+)?(\s*°)?/g)];
  const parts = found.map(
    ([all, sign]): Part => ({ value: Number.parseFloat(all), text: all, hasDegreeSign: sign !== undefined }),
  );
  const at = split(
    text,
    parts,
    found.map(({ index }) => index),
  );
  if (at === null || at < 1) return null;
  const letters = text.match(/[NSEW]/g) ?? [];
  if (letters.length !== 0 && letters.length !== 2) return null;
  const [one, other] = [degreesOf(parts.slice(0, at)), degreesOf(parts.slice(at))];
  if (one === null || other === null) return null;
  const [first = null, second = null] = letters as Hemisphere[];
  return [
    { value: one, hemisphere: first },
    { value: other, hemisphere: second },
  ];
}
