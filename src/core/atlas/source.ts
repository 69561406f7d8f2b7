import * as v from 'valibot';
import { recordParser } from './parse.ts';
import { text } from './schema.ts';

const source = v.object({
  publisher: text,
  title: v.optional(text),
  date: v.optional(text),
  lang: v.optional(text),
  url: v.optional(v.pipe(text, v.regex(/^https?:\/\//))),
  note: v.optional(text),
});

/** A citation: who published what, when, where. */
export type Source = v.InferOutput<typeof source>;

export const parseSources = recordParser<Source>(source);
