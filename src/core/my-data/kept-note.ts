import * as v from 'valibot';
import { type FileSettings, untouched } from './file-settings.ts';
import type { MyFile } from './my-data.ts';
import { countries } from './party.ts';
import type { MatchAnswer } from './two-lists/comparison.ts';

const field = v.optional(v.nullable(v.string()));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Answers as pairs: an object's keys cannot be relied on where a party is called `__proto__`. */
const answers = v.array(v.tuple([v.string(), v.picklist([...countries, 'itself'])]));
/** As notes held them before. */
const answersByName = v.pipe(
  v.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null),
  v.transform((byName) => Object.entries(byName)),
  answers,
);

/** Strict: what another version has added would be lost if this one wrote the note anew. */
const noteSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  mapping: v.nullable(
    v.strictObject({
      from: v.nullable(v.string()),
      to: v.nullable(v.string()),
      exchange: v.nullable(v.string()),
      area: field,
      accuracy: field,
      parties: v.optional(v.union([answers, answersByName])),
    }),
  ),
  swapAxes: v.boolean(),
  accuracyM: amount,
  /** How it is read where it does not say, and held against what it states; absent in notes of version 0.1. */
  settings: v.optional(
    v.strictObject({
      encoding: v.optional(v.nullable(v.string())),
      closedLines: v.optional(v.boolean()),
      crs: v.optional(v.nullable(v.string())),
      withoutLayers: v.optional(v.array(v.string())),
      geometryColumn: v.optional(v.string()),
      allowance: v.optional(v.strictObject({ m2: amount, percent: amount })),
      widths: v.optional(v.strictObject({ seamM: amount, widestM: amount })),
      allowedGaps: v.optional(v.array(v.string())),
      comparedWith: v.optional(v.string()),
      matchAnswers: v.optional(
        v.record(v.string(), v.array(v.strictObject({ a: place, b: place, same: v.boolean() }))),
      ),
    }),
  ),
  /** Whether it is being read: where this still stands after a reload, the page ended in the middle of it. */
  reading: v.boolean(),
});

/** What is written of a file besides its bytes, in the shape of version 0.1. */
type FileNote = v.InferOutput<typeof noteSchema>;

/** What a note says of a file; null where it is of another version, or damaged, and cannot be read whole. */
export function readNote(
  value: unknown,
): { readonly name: string; readonly settings: FileSettings; readonly reading: boolean } | null {
  const { success, output } = v.safeParse(noteSchema, value);
  if (!success) return null;
  const { name, settings, reading, mapping: kept, swapAxes, accuracyM } = output;
  const mapping = kept?.parties ? { ...kept, parties: Object.fromEntries(kept.parties) } : kept;
  return {
    name,
    settings: { ...untouched, ...settings, mapping, swapAxes, accuracyM } as FileSettings,
    reading,
  };
}

export const noteOf = ({ id, name, settings, status }: MyFile): FileNote => {
  const {
    mapping,
    swapAxes,
    accuracyM,
    comparedWith,
    matchAnswers,
    withoutLayers,
    geometryColumn,
    ...others
  } = settings;
  return {
    id,
    name,
    mapping: (mapping?.parties
      ? { ...mapping, parties: Object.entries(mapping.parties) }
      : mapping) as FileNote['mapping'],
    swapAxes,
    accuracyM,
    settings: {
      ...others,
      allowedGaps: [...others.allowedGaps],
      // Absent where nothing was compared, left out or chosen, so that a page of an earlier version still reads the note.
      ...(withoutLayers.length > 0 && { withoutLayers: [...withoutLayers] }),
      ...(geometryColumn !== null && { geometryColumn }),
      ...(comparedWith !== null && { comparedWith }),
      ...(Object.keys(matchAnswers).length > 0 && {
        matchAnswers: matchAnswers as Record<string, MatchAnswer[]>,
      }),
    },
    reading: status.stage === 'reading',
  };
};
