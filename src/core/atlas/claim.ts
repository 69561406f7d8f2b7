import * as v from 'valibot';
import { recordParser } from './parse.ts';
import { date, sources, text } from './schema.ts';

const attribution = {
  /** The figure as its author wrote it. */
  value: text,
  author: text,
  date: v.nullable(date),
  sources,
  note: v.nullable(text),
};

const claim = v.variant('kind', [
  v.object({
    kind: v.literal('total'),
    scope: text,
    direction: v.picklist(['to-kgz', 'to-tjk', 'each-way']),
    unit: v.picklist(['ha', 'km2']),
    about: v.boolean(),
    ...attribution,
  }),
  v.object({ kind: v.literal('length'), what: text, unit: v.literal('km'), ...attribution }),
  v.object({
    kind: v.literal('count'),
    topic: v.picklist(['houses', 'casualties', 'displaced', 'support', 'traffic', 'fence']),
    what: text,
    direction: v.nullable(v.picklist(['to-kgz', 'to-tjk', 'each-way'])),
    unit: text,
    about: v.boolean(),
    ...attribution,
  }),
]);

/** A total, a border length or another count that somebody published; claims are shown side by side, never merged. */
export type Claim = v.InferOutput<typeof claim>;

export const parseClaims = recordParser<Claim>(claim);
