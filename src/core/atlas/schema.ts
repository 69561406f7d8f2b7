import * as v from 'valibot';
import { type Language, languages } from '../language/languages.ts';

export const country = v.picklist(['KGZ', 'TJK', 'UZB']);
export const pair = v.picklist(['KGZ-TJK', 'KGZ-UZB', 'TJK-UZB']);
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const text = v.pipe(v.string(), v.minLength(1));
export const positive = v.pipe(v.number(), v.finite(), v.minValue(0));
export const sources = v.pipe(v.array(text), v.minLength(1));

const spelled = Object.fromEntries(languages.map((language) => [language, v.optional(text)]));

/** A name in English and, where known, in the other languages of the valley. */
export const name = v.object({
  ...(spelled as Record<Exclude<Language, 'en'>, v.OptionalSchema<typeof text, undefined>>),
  en: text,
});

export const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2), v.maxLength(3));
export type CountryCode = v.InferOutput<typeof country>;
export type Name = v.InferOutput<typeof name>;
