import { directionPair } from './direction-pair.ts';
import { saysContrary } from './direction-phrase.ts';
import { fieldValue } from './fields.ts';
import type { FieldMapping } from './mapping.ts';
import { memoizedByText } from './memoized-by-text.ts';
import { type Country, isCountry, knownParty, partyName, partyOf } from './party.ts';

/**
 * What a feature says of its own exchange; `exchange` is empty where there is but one, `from` where no field of the file
 * says from whom.
 */
export type Transfer = { readonly exchange: string; readonly from: string; readonly to: string };

/** A value that only nearly names a country: the reader is asked. */
export type DoubtfulParty = { readonly value: string; readonly perhaps: Country };

type Properties = Readonly<Record<string, unknown>>;

/** What stands in the fields of the parties, as it stands; empty where nothing does. */
export type SaidParties = { readonly from: string; readonly to: string };

/** Whether one field of a file is to say both from whom and to whom. */
const isOneField = ({ from, to }: FieldMapping): boolean => from !== null && from === to;

/** The texts of the parties of a feature: of two fields, or the two that one field says; null where that says not both. */
function partyTexts(properties: Properties, mapping: FieldMapping): SaidParties | null {
  const from = fieldValue(properties, mapping.from);
  return isOneField(mapping) ? directionPair(from) : { from, to: fieldValue(properties, mapping.to) };
}

const heardAs = (role: 'from' | 'to') =>
  memoizedByText((text) => {
    const pair = directionPair(text);
    if (pair?.sure && partyOf(pair.from) && partyOf(pair.to)) return pair[role];
    return saysContrary(role, text) ? '' : text;
  });

/** What a field of each role says of it. */
const heard = { from: heardAs('from'), to: heardAs('to') };

/** The texts without what says the contrary of its field: `received from Tajikistan` names nobody who receives. */
function heardParties(properties: Properties, mapping: FieldMapping): SaidParties | null {
  const texts = partyTexts(properties, mapping);
  if (texts === null || isOneField(mapping)) return texts;
  return { from: heard.from(texts.from), to: heard.to(texts.to) };
}

/** What a feature says of its parties; of one field that does not say both, what stands there. */
export function writtenParties(properties: Properties, mapping: FieldMapping): SaidParties {
  const whole = fieldValue(properties, mapping.from);
  return partyTexts(properties, mapping) ?? { from: whole, to: whole };
}

/**
 * Null where the feature does not say to whom, names the same party twice, or names one doubtfully; nor from whom, where
 * a field of the file says that. Where none does, the country that receives is enough.
 */
export function transferOf(properties: Properties, mapping: FieldMapping): Transfer | null {
  const texts = heardParties(properties, mapping);
  const to = partyName(texts?.to ?? '', mapping.parties);
  const exchange = fieldValue(properties, mapping.exchange);
  if (mapping.from === null) return isCountry(to) ? { exchange, from: '', to } : null;
  const from = partyName(texts?.from ?? '', mapping.parties);
  return !from || !to || from === to ? null : { exchange, from, to };
}

const longestSaid = 60;

/** What a feature says of its parties, shortened. */
export function saidParties(properties: Properties, mapping: FieldMapping): SaidParties {
  const { from, to } = writtenParties(properties, mapping);
  return { from: from.slice(0, longestSaid), to: to.slice(0, longestSaid) };
}

/** Whether a file says of its parcels to whom they pass and not from whom. */
export const saysOnlyTo = ({ from, to }: FieldMapping): boolean => from === null && to !== null;

/** How the want of a direction is told: of a file that says only to whom, as the want of one who receives. */
export const toldCode = (code: string, mapping: FieldMapping): string =>
  code === 'no-direction' && saysOnlyTo(mapping) ? 'no-receiver' : code;

/** The parties of a feature that are doubtful and not answered yet. */
export function doubtfulParties(properties: Properties, mapping: FieldMapping): readonly DoubtfulParty[] {
  const texts = heardParties(properties, mapping);
  return (texts ? [texts.from, texts.to] : []).flatMap((value) => {
    const { perhaps } = knownParty(value);
    return perhaps !== null && partyName(value, mapping.parties) === null ? [{ value, perhaps }] : [];
  });
}
