/** Which way an angle counts: letters of English, Russian and the languages of the region. */
const negative = /[SWЮЗ]/i;
const hemisphere = /[NSEWСЮВЗ]/i;

/** Signs of degrees, minutes and seconds, and of nothing: quotes of a table, words. */
const plainNumber = /^[+\-−]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d{1,3})?$/;
const longest = 60;
/** A number whose thousands are parted: three digits are no minutes. */
const thousands = /^[+\-−]?\d{1,3}(?:[ \u00a0\u2009\u202f']\d{3}){1,3}(?:[.,]\d+)?$/;
/** Degrees, minutes and seconds with points between, of which two are no decimal point. */
const pointed = /^(\d{1,3})\.(\d\d)\.(\d\d(?:[.,]\d+)?)$/;

/**
 * A coordinate as people write it: `40.5`, `40,5`, `40°30'00"N`, `40 30 00 с.ш.`, `N40.5°`. Degrees or the unit of the
 * text; NaN where it is none.
 */
export function coordinateNumber(text: string): number {
  const plain = text.trim();
  if (plain === '' || plain.length > longest) return Number.NaN;
  if (plainNumber.test(plain)) return Number(plain.replace(',', '.').replace('−', '-'));
  if (thousands.test(plain)) return coordinateNumber(plain.replace(/[ \u00a0\u2009\u202f']/g, ''));
  if (pointed.test(plain)) return coordinateNumber(plain.replace(pointed, '$1 $2 $3'));
  if (/\d[.,][.,]/.test(plain)) return Number.NaN;
  const numbers = plain.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const rest = plain
    .replace(/\d+(?:[.,]\d+)?/g, ' ')
    .replace(/[°º˚'′’‘`´"″”“+\-−\s.,:]|deg|min|sec|град|гр|мин|сек|[ш]\.?|[д]\.?/gi, '');
  if (numbers.length === 0 || numbers.length > 3 || !/^[NSEWСЮВЗ]?$/i.test(rest)) return Number.NaN;
  const [degrees = 0, minutes = 0, seconds = 0] = numbers.map((each) => Number(each.replace(',', '.')));
  if (numbers.length > 1 && (minutes >= 60 || seconds >= 60 || !Number.isInteger(degrees))) return Number.NaN;
  const sign = /^\s*[-−]/.test(plain) || (hemisphere.test(rest) && negative.test(rest)) ? -1 : 1;
  return sign * (degrees + minutes / 60 + seconds / 3600);
}

function bothNumbers(parts: readonly string[]): [number, number] | null {
  const [one = Number.NaN, other = Number.NaN] = parts.map(coordinateNumber);
  return Number.isFinite(one) && Number.isFinite(other) ? [one, other] : null;
}

/** Between two coordinates with nothing but blanks: behind a hemisphere, before one, or before the second degrees. */
const seams = [
  /^(\d.*?(?:[NSEW]|[сювз]\.?\s?[шд]\.?))[\s,;]+([+\-−]?\d.*)$/i,
  /^([NSEW][^NSEW]+?)[\s,;]*([NSEW].*)$/i,
  /^([^°º]+[°º][^°º]*?)[\s,;]+([+\-−]?\d+(?:[.,]\d+)?\s?[°º].*)$/,
];

/** Words before each of two coordinates. */
const named = /(?:latitude|longitude|lat|lon|lng|широта|долгота|шир|долг)[.:=]?/gi;

/** Two coordinates in one cell, in the order in which they stand; null where they are not two. */
export function coordinatePair(text: string): [number, number] | null {
  const plain = text
    .slice(0, longest * 3)
    .replace(named, ';')
    .trim();
  // `94,8` is one number.
  if (plain === '' || plain.length > longest * 2 || plainNumber.test(plain)) return null;
  for (const separator of [/;/, /,\s/, /\|/, /\//, /,/, /\s/]) {
    const parts = plain.split(separator).filter((part) => part.trim() !== '');
    if (parts.length !== 2) continue;
    const numbers = bothNumbers(parts);
    if (numbers) return numbers;
  }
  for (const seam of seams) {
    const numbers = bothNumbers(seam.exec(plain)?.slice(1) ?? []);
    if (numbers) return numbers;
  }
  return null;
}
