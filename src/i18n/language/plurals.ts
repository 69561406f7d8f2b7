import type { PluralForm, Style } from './style.ts';

/** One and all others, as in English. */
export const oneOrMany = (count: number): PluralForm => (count === 1 ? 'one' : 'many');

/** A noun after a number keeps one form, as in Kyrgyz, Tajik and Uzbek. */
export const oneForm = (): PluralForm => 'many';

/** As in Russian: 1, 21 → one; 2–4, 22–24 and fractions → few; the rest → many. */
export function slavic(count: number): PluralForm {
  if (!Number.isInteger(count)) return 'few';
  const [tens, ones] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens >= 11 && tens <= 14) return 'many';
  if (ones === 1) return 'one';
  return ones >= 2 && ones <= 4 ? 'few' : 'many';
}

/** Chooses the form of a noun that goes with a number; `few` is needed only where the language has it. */
export const pluralsOf =
  (style: Style) =>
  (count: number, forms: { readonly one?: string; readonly few?: string; readonly many: string }): string =>
    forms[style.plural(count)] ?? forms.many;
