import type { FieldSummary } from './fields.ts';
import { normalised, partyOf } from './party.ts';

/** Which field of a file says where land comes from, where it goes, and in which exchange; null: none does. */
export type FieldMapping = {
  readonly from: string | null;
  readonly to: string | null;
  readonly exchange: string | null;
};

/** Names a field may bear, the surest first: English, Russian, Kyrgyz, Tajik; after `normalised`. */
const names: Record<keyof FieldMapping, readonly string[]> = {
  from: [
    'from',
    'from country',
    'country from',
    'giver',
    'ceded by',
    'source country',
    'origin',
    'before',
    'owner before',
    'от',
    'от кого',
    'из',
    'откуда',
    'передает',
    'передающая сторона',
    'страна до',
    'было',
    'кимден',
    'кайдан',
    'берүүчү',
    'берген',
    'аз',
    'аз кӣ',
    'аз ки',
    'диҳанда',
    'диханда',
    'аз куҷо',
  ],
  to: [
    'to',
    'to country',
    'country to',
    'receiver',
    'recipient',
    'ceded to',
    'target country',
    'destination',
    'after',
    'owner after',
    'кому',
    'куда',
    'в',
    'к',
    'получает',
    'принимающая сторона',
    'страна после',
    'стало',
    'кимге',
    'кайда',
    'алуучу',
    'алган',
    'ба',
    'ба кӣ',
    'ба ки',
    'гиранда',
    'ба куҷо',
  ],
  exchange: [
    'exchange',
    'exchange id',
    'exchangeid',
    'swap',
    'deal',
    'package',
    'group',
    'lot',
    'pair id',
    'обмен',
    'номер обмена',
    'пакет',
    'группа',
    'алмашуу',
    'алмашуу номери',
    'мубодила',
    'табодул',
    'иваз',
  ],
};

const nameScore = (role: keyof FieldMapping, field: string): number => {
  const plain = normalised(field);
  const index = names[role].indexOf(plain);
  if (index >= 0) return 100 - index;
  return names[role].some((name) => name.length > 3 && plain.includes(name)) ? 30 : 0;
};

const partyShare = ({ values }: FieldSummary): number =>
  values.length === 0 ? 0 : values.filter((value) => partyOf(value) !== null).length / values.length;

/**
 * A first guess from names and values. A field counts as from or to by its name, more so where its values are
 * countries; two fields of countries without telling names are left to the reader.
 */
export function guessMapping(fields: readonly FieldSummary[]): FieldMapping {
  const taken = new Set<string>();
  const choose = (role: keyof FieldMapping): string | null => {
    let best: { name: string; score: number } | null = null;
    for (const field of fields) {
      if (taken.has(field.name) || field.filled === 0) continue;
      const byName = nameScore(role, field.name);
      const score = byName === 0 ? 0 : byName + (role === 'exchange' ? 0 : 50 * partyShare(field));
      if (score > (best?.score ?? 0)) best = { name: field.name, score };
    }
    if (best) taken.add(best.name);
    return best?.name ?? null;
  };
  const from = choose('from');
  const to = choose('to');
  return { from, to, exchange: choose('exchange') };
}
