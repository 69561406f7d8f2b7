import type { Polygon } from 'geojson';
import * as v from 'valibot';
import { exchangeIds } from '../exchange/exchange-ids.ts';
import { parser } from './parse.ts';
import { country, name, positive, sources, text } from './schema.ts';

const properties = v.object({
  id: text,
  exchange: v.picklist(exchangeIds),
  from: country,
  to: country,
  name,
  place: text,
  district: text,
  /** Hectares as written by each source; the first is the one used. */
  reported: v.pipe(
    v.array(v.object({ value: v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/)), source: text })),
    v.minLength(1),
  ),
  confidence: v.picklist(['A', 'B', 'C']),
  geometry: v.picklist(['mapped', 'schematic', 'none']),
  positionErrorKm: v.nullable(positive),
  change: v.nullable(text),
  /** Mapped plots only: how much larger the piece on the map is than the area reported, per cent. */
  deviationPercent: v.optional(v.pipe(v.number(), v.finite())),
  sureness: text,
  sources,
  note: v.nullable(text),
});

type Properties = v.InferOutput<typeof properties>;

/** A row of the published ledger; `placing` says how its geometry came about. */
export type Parcel = Omit<Properties, 'geometry'> & {
  readonly placing: Properties['geometry'];
  readonly geometry: Polygon | null;
};

export const parseParcel = parser<Parcel>(
  v.pipe(
    properties,
    v.transform(({ geometry, ...rest }) => ({ ...rest, placing: geometry })),
  ),
  ['Polygon', null],
);
