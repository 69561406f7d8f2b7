import { roleBy, verbIn } from './direction-verb.ts';
import { knownParty, mayName, normalised, partyOf } from './party.ts';

/** How a value says by itself which way land passes: `To Kyrgyzstan`, `в Кыргызстан`, `Кыргызстанга`, `Qirgʻizistondan`. */
const phrases = {
  to: /^(to|into|во?|ко?|ба) |(га|(?<!республи)ка|ga|(?<!respubli)ka|стану|[сб]ына)$/,
  from: /^(from|out of|из|от|аз) |(дан|dan|тараптан|[сб]ынан)$/,
} as const;

/** `В Таджикистане`, `в Республике Таджикистан` say where land lies, not where it passes. */
const lies = /^в (.+ )?\S+(е|и|ой)( |$)/;

/** Marks about a phrase: `Tajikistan (from Kyrgyzstan)`. */
const about = /^[\s"«„“(]{1,9}|[\s"»“”),;.]{1,9}$/g;

/** Whether the name of a country says by a word before it, its ending or a verb that land passes to it, or from it. */
export function saysRole(role: keyof typeof phrases, value: string): boolean {
  const plain = normalised(value).replace(about, '');
  const verb = verbIn(plain);
  if (verb) return roleBy(verb, verb.rest) === role;
  return phrases[role].test(plain) && !lies.test(plain);
}

/** Whether every one of some values names a country and says that land passes to it, or from it. */
export const sayDirection = (role: keyof typeof phrases, values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => saysRole(role, value) && partyOf(value) !== null);

/**
 * Whether what stands for who gives says of a country by a verb that it receives, or the other way round. A case alone says
 * no contrary: tables decline names by their headings.
 */
export function saysContrary(role: keyof typeof phrases, value: string): boolean {
  if (
    !mayName(1, value) ||
    verbIn(normalised(value)) === null ||
    !saysRole(role === 'to' ? 'from' : 'to', value)
  )
    return false;
  const { sure, perhaps } = knownParty(value);
  return sure !== null || perhaps !== null;
}
