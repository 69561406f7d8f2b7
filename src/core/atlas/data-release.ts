import * as v from 'valibot';
import { date, text } from './schema.ts';

const figure = v.nullable(v.string());

const dataReleases = v.object({
  /** Oldest first. */
  releases: v.array(
    v.object({
      version: v.pipe(text, v.regex(/^\d{4}\.\d{2}-[1-9]\d*$/)),
      snapshot: date,
      date,
      note: text,
      changes: v.array(v.object({ figure: text, before: figure, after: figure })),
    }),
  ),
  /** Of the newest release, by `file/id/what`. */
  figures: v.record(v.string(), v.string()),
});

/** The releases of the data with what each changed, and the figures of the newest. */
export type DataReleases = v.InferOutput<typeof dataReleases>;

/** Throws where the file is not of that form. */
export const readDataReleaseList = (file: unknown): DataReleases => v.parse(dataReleases, file);
