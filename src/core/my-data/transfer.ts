import { fieldValue } from './fields.ts';
import type { FieldMapping } from './mapping.ts';
import { type Country, knownParty, partyName } from './party.ts';

/** What a feature says of its own exchange; `exchange` is empty where there is but one. */
export type Transfer = { readonly exchange: string; readonly from: string; readonly to: string };

/** A value that only nearly names a country: the reader is asked. */
export type DoubtfulParty = { readonly value: string; readonly perhaps: Country };

type Properties = Readonly<Record<string, unknown>>;

/** Null where the feature does not say from whom, or to whom, names the same party twice, or names one doubtfully. */
export function transferOf(properties: Properties, mapping: FieldMapping): Transfer | null {
  const [from, to] = [mapping.from, mapping.to].map((field) =>
    partyName(fieldValue(properties, field), mapping.parties),
  );
  if (!from || !to || from === to) return null;
  return { exchange: fieldValue(properties, mapping.exchange), from, to };
}

/** The parties of a feature that are doubtful and not answered yet. */
export function doubtfulParties(properties: Properties, mapping: FieldMapping): readonly DoubtfulParty[] {
  return [mapping.from, mapping.to].flatMap((field) => {
    const value = fieldValue(properties, field);
    const { perhaps } = knownParty(value);
    return perhaps !== null && partyName(value, mapping.parties) === null ? [{ value, perhaps }] : [];
  });
}
