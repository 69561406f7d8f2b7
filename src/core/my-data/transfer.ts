import { fieldValue } from './fields.ts';
import type { FieldMapping } from './mapping.ts';
import { type Country, isCountry, knownParty, partyName } from './party.ts';

/**
 * What a feature says of its own exchange; `exchange` is empty where there is but one, `from` where no field of the file
 * says from whom.
 */
export type Transfer = { readonly exchange: string; readonly from: string; readonly to: string };

/** A value that only nearly names a country: the reader is asked. */
export type DoubtfulParty = { readonly value: string; readonly perhaps: Country };

type Properties = Readonly<Record<string, unknown>>;

/**
 * Null where the feature does not say to whom, names the same party twice, or names one doubtfully; nor from whom, where
 * a field of the file says that. Where none does, the country that receives is enough.
 */
export function transferOf(properties: Properties, mapping: FieldMapping): Transfer | null {
  const [from, to] = [mapping.from, mapping.to].map((field) =>
    partyName(fieldValue(properties, field), mapping.parties),
  );
  const exchange = fieldValue(properties, mapping.exchange);
  if (mapping.from === null) return isCountry(to) ? { exchange, from: '', to } : null;
  return !from || !to || from === to ? null : { exchange, from, to };
}

/** What stands in the fields of the parties, as it stands, shortened; empty where nothing does. */
export type SaidParties = { readonly from: string; readonly to: string };

const longestSaid = 60;

export function saidParties(properties: Properties, mapping: FieldMapping): SaidParties {
  const [from = '', to = ''] = [mapping.from, mapping.to].map((field) =>
    fieldValue(properties, field).slice(0, longestSaid),
  );
  return { from, to };
}

/** Whether a file says of its parcels to whom they pass and not from whom. */
export const saysOnlyTo = ({ from, to }: FieldMapping): boolean => from === null && to !== null;

/** The parties of a feature that are doubtful and not answered yet. */
export function doubtfulParties(properties: Properties, mapping: FieldMapping): readonly DoubtfulParty[] {
  return [mapping.from, mapping.to].flatMap((field) => {
    const value = fieldValue(properties, field);
    const { perhaps } = knownParty(value);
    return perhaps !== null && partyName(value, mapping.parties) === null ? [{ value, perhaps }] : [];
  });
}
