import { sayBoth } from './direction-pair.ts';
import { sayDirection } from './direction-phrase.ts';
import { sayExchange } from './exchange-phrase.ts';
import { type FieldName, names } from './field-names.ts';
import type { FieldSummary } from './fields.ts';
import { knownParty, normalised, type PartyAnswers, partyOf } from './party.ts';
import { isPlaceField } from './place-fields.ts';

/** Which field of a file says where land comes from, where it goes, and in which exchange; null: none does. */
export type FieldMapping = {
  readonly from: string | null;
  readonly to: string | null;
  readonly exchange: string | null;
  /** Which field states the area of a parcel. */
  readonly area?: string | null;
  /** Which field states how far off the points of a parcel are. */
  readonly accuracy?: string | null;
  /** What the reader answered about parties that are only nearly known. */
  readonly parties?: PartyAnswers;
};

/** A name as it is compared: ESRI cuts names at ten letters, tables put signs about them. */
const plainName = (field: string): string =>
  normalised(field)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A table of a Shapefile cuts names at ten bytes: ten letters, or five Cyrillic ones in UTF-8. */
const cutLength = 10;
const lettersBeyond = /[^ -~]/g;
const isCut = (field: string): boolean => {
  const bytes = field.length + (field.match(lettersBeyond)?.length ?? 0);
  // A letter of two bytes has no room in one.
  return field.length === cutLength || bytes === cutLength || bytes === cutLength - 1;
};

const begins = (role: FieldName, plain: string): boolean =>
  names[role].some((name) => name.startsWith(plain) && name !== plain);

function nameScore(role: FieldName, field: string): number {
  const plain = plainName(field);
  const index = names[role].indexOf(plain);
  if (index >= 0) return 100 - index / 10;
  if (isCut(field) && begins(role, plain)) {
    // `Перед` is both `передает` and `передано кому`.
    const both = role === 'from' ? 'to' : role === 'to' ? 'from' : null;
    return both !== null && begins(both, plain) ? 0 : 60;
  }
  // KoboToolbox writes the group before the question: `parcel/to`.
  const isParty = role === 'from' || role === 'to';
  const holds = (name: string) =>
    name.length > 3 ? ` ${plain} `.includes(` ${name} `) : isParty && plain.endsWith(` ${name}`);
  return names[role].some(holds) ? 30 : 0;
}

const roles = Object.keys(names) as FieldName[];

/** Whether a field's name says by itself what it is for. */
export const isTellingName = (field: string): boolean => {
  const plain = plainName(field);
  return roles.some((role) => names[role].includes(plain));
};

/** Whether a field's name says that it is of the transfer: from whom, to whom, in which exchange. */
export const namesTransfer = (field: string): boolean => {
  const plain = plainName(field);
  return (['from', 'to', 'exchange'] as const).some((role) => names[role].includes(plain));
};

/** Whether a field's name says that it tells how far off something is. */
export const namesAccuracy = (field: string): boolean => names.accuracy.includes(plainName(field));

const isParty = (value: string) => {
  const { sure, perhaps } = knownParty(value);
  return sure !== null || perhaps !== null;
};

const partyShare = ({ values }: FieldSummary): number =>
  values.length === 0 ? 0 : values.filter(isParty).length / values.length;

/** A name that only holds a telling word counts where the values are parties: `from_date` is no party. */
const surely = 50;
/** Values that say the direction outdo a telling name without countries, and no name, however long, with them. */
const said = 20;
const allParties = 100;

/** Whether a field may as well say from whom: its values are countries, more than one of them, and it is not named for who receives. */
function mayBeGiver({ name, values }: FieldSummary): boolean {
  const named = new Set(values.map(partyOf));
  return named.size > 1 && !named.has(null) && nameScore('to', name) === 0 && !sayDirection('to', values);
}

/** The one field whose values say both from whom and to whom; null where none does, or more than one. */
function fieldOfBoth(fields: readonly FieldSummary[], giver: string | null): string | null {
  const those = fields.filter(({ name, values }) => (giver === null || name === giver) && sayBoth(values));
  return those.length === 1 ? (those[0]?.name ?? null) : null;
}

/** The one field whose values say that they are of an exchange; null where none does, or more than one. */
function saidExchange(fields: readonly FieldSummary[], taken: ReadonlySet<string>): string | null {
  const those = fields.filter((field) => !taken.has(field.name) && sayExchange(field));
  return those.length === 1 ? (those[0]?.name ?? null) : null;
}

/**
 * A first guess from names and values. A field counts as from or to by its name, more so where its values are
 * countries, or where its values alone say so; two fields of which that is so, and two fields of countries without
 * telling names, are left to the reader, and so is one that says to whom beside one that may say from whom. One whose
 * values say both is taken for both. `giver` is the field that the reader named for that.
 */
export function guessMapping(fields: readonly FieldSummary[], giver: string | null = null): FieldMapping {
  const taken = new Set(giver === null ? [] : [giver]);
  const choose = (role: FieldName): string | null => {
    let best: { name: string; score: number } | null = null;
    const byValues: string[] = [];
    for (const field of fields) {
      if (taken.has(field.name) || field.filled === 0) continue;
      const isPartyRole = role === 'from' || role === 'to';
      const isSaid = isPartyRole && sayDirection(role, field.values);
      const named = nameScore(role, field.name);
      if (isSaid && named === 0) byValues.push(field.name);
      const byName = Math.max(named, isSaid ? said : 0);
      const share = isPartyRole ? partyShare(field) : 0;
      if (
        byName === 0 ||
        (isPartyRole && byName < surely && share < 0.5) ||
        ((role === 'area' || role === 'accuracy') && byName <= surely)
      )
        continue;
      const score = byName + allParties * share;
      if (score > (best?.score ?? 0)) best = { name: field.name, score };
    }
    if (best === null || (byValues.length > 1 && byValues.includes(best.name))) return null;
    taken.add(best.name);
    return best.name;
  };
  const both = fieldOfBoth(fields, giver);
  const giving = giver ?? choose('from');
  const receiver = giver !== null && giver === both ? giver : choose('to');
  const isSure = receiver !== null && nameScore('to', receiver) >= surely;
  const isAlone =
    giving === null &&
    fields.some(
      (field) => field.name !== receiver && mayBeGiver(field) && !(isSure && isPlaceField(field.name)),
    );
  // What names one of them and holds countries is believed more.
  const isNamed = (name: string | null) =>
    name !== null && name !== both && fields.some((field) => field.name === name && partyShare(field) >= 0.5);
  const takesBoth = both !== null && !isNamed(giving) && !isNamed(receiver);
  if (takesBoth) taken.add(both);
  const [from, to] = takesBoth ? [both, both] : [giving, isAlone ? null : receiver];
  const exchange = choose('exchange') ?? saidExchange(fields, taken);
  const area = choose('area');
  const accuracy = choose('accuracy');
  return {
    from,
    to,
    exchange,
    ...(area === null ? {} : { area }),
    ...(accuracy === null ? {} : { accuracy }),
  };
}
