import type { ApiName } from './contents.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const ha: Schema = { type: 'number', description: 'hectares' };
const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const country: Schema = { enum: ['KGZ', 'TJK', 'UZB'] };
const border: Schema = { enum: ['KGZ-TJK', 'KGZ-UZB', 'TJK-UZB'] };
const km: Schema = { type: ['number', 'null'], description: 'kilometres' };
const name: Schema = { type: 'object', required: ['en'], additionalProperties: text };
const sources: Schema = { type: 'array', items: text, description: 'keys of sources.json' };

const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object of which every member is required, unless it is named as one that may lack. */
const object = (properties: Readonly<Record<string, Schema>>, may: readonly string[] = []): Schema => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !may.includes(key)),
  properties,
});

const verdict: Schema = {
  enum: ['equal', 'equal-within-precision', 'not-equal', 'not-land-for-land', 'cannot-tell'],
};
const sides = {
  to_kgz_ha: ha,
  to_tjk_ha: ha,
  difference_ha: { ...ha, description: 'to Kyrgyzstan less to Tajikistan' },
  low_ha: ha,
  high_ha: { ...ha, description: 'hectares; the difference lies between low_ha and high_ha' },
};
const report = object({
  from: date,
  precision: { enum: ['day', 'month', 'year'] },
  state: text,
  source: text,
});
const figure: Schema = { type: ['string', 'null'] };

/** The shape of every file, by its name. */
const shapes: Readonly<Record<ApiName, Readonly<Record<string, Schema>>>> = {
  exchanges: {
    exchanges: list(
      object({
        id: text,
        kind: { enum: ['land-for-land', 'land-for-infrastructure', 'compensation'] },
        ...sides,
        verdict,
        parcels: list(
          object({
            id: text,
            name,
            from: country,
            to: country,
            ha,
            reported: list(object({ ha: { type: 'string', description: 'as written' }, source: text })),
            geometry: { enum: ['mapped', 'schematic', 'none'] },
            position_error_km: km,
          }),
        ),
      }),
    ),
    land_for_land: object({ ...sides, verdict }),
    all: object(sides),
  },
  'mapped-changes': {
    mapped_changes: list(
      object({
        before: date,
        after: date,
        to_tjk_ha: { ...ha, description: 'hectares on WGS84' },
        to_tjk_turf_ha: { ...ha, description: "hectares on Turf's sphere" },
        to_kgz_ha: ha,
        to_kgz_turf_ha: ha,
      }),
    ),
  },
  lengths: { lengths: list(object({ snapshot: date, border, length_km: { type: 'number' } })) },
  crossings: {
    crossings: list(
      object({
        id: text,
        name,
        border,
        state: { enum: ['open', 'closed', 'limited', 'unknown'], description: 'as reported last' },
        reports: list(report),
        lon_lat: { type: ['array', 'null'], items: { type: 'number' } },
        position_error_km: km,
        sources,
      }),
    ),
  },
  events: {
    events: list(
      object({
        id: text,
        date,
        precision: { enum: ['day', 'month', 'year'] },
        until: { type: ['string', 'null'] },
        confidence: { enum: ['A', 'B', 'C'] },
        exchange: { type: ['string', 'null'] },
        title: name,
        text: name,
        sources,
      }),
    ),
  },
  sources: {
    sources: {
      type: 'object',
      additionalProperties: object(
        { publisher: text, title: text, date: text, lang: text, url: text, note: text },
        ['title', 'date', 'lang', 'url', 'note'],
      ),
    },
  },
  'data-releases': {
    releases: list(
      object({
        version: text,
        snapshot: date,
        date,
        note: text,
        changes: list(object({ figure: text, before: figure, after: figure })),
      }),
    ),
  },
};

export const apiSchemaId = 'urn:khujand-treaty-map:api:1';

/** The JSON Schema of all files: `$defs` by their names. */
export const apiSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: apiSchemaId,
  title: 'What the Khujand Treaty Map tells, as files',
  description: 'New members may be added; another shape of these is another version, in a folder of its own.',
  $defs: Object.fromEntries(
    Object.entries(shapes).map(([file, properties]) => [
      file,
      object({ schema: { const: `${apiSchemaId}#/$defs/${file}` }, data_version: text, ...properties }),
    ]),
  ),
});
