import * as v from 'valibot';
import { text } from './schema.ts';

/** A published figure of a feature, as its source writes it: what is counted, in which unit, who says so. */
export const featureFigure = v.object({
  what: text,
  value: text,
  unit: v.nullable(text),
  about: v.boolean(),
  source: text,
});

export type FeatureFigure = v.InferOutput<typeof featureFigure>;
