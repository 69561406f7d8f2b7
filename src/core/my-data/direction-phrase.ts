import { roleBy, verbIn } from './direction-verb.ts';
import { normalised, partyOf } from './party.ts';

/** How a value says by itself which way land passes: `To Kyrgyzstan`, `в Кыргызстан`, `Кыргызстанга`, `Qirgʻizistondan`. */
const phrases = {
  to: /^(to|into|во?|ко?|ба) |(га|(?<!республи)ка|ga|(?<!respubli)ka|стану|[сб]ына)$/,
  from: /^(from|out of|из|от|аз) |(дан|дын|dan|тараптан|[сб]ынан)$/,
} as const;

/** `В Таджикистане`, `в Республике Таджикистан` say where land lies, not where it passes. */
const lies = /^в (.+ )?\S+(е|и|ой)( |$)/;

/** Whether a verb says that land passes to the party beside it, or from it. */
export function saysByVerb(role: keyof typeof phrases, value: string): boolean {
  const verb = verbIn(normalised(value));
  return verb !== null && roleBy(verb.kind, verb.rest, verb.isBehind) === role;
}

/** Whether the name of a country says by a word before it, its ending or a verb that land passes to it, or from it. */
export function saysRole(role: keyof typeof phrases, value: string): boolean {
  const plain = normalised(value);
  const verb = verbIn(plain);
  if (verb) return roleBy(verb.kind, verb.rest, verb.isBehind) === role;
  return phrases[role].test(plain) && !lies.test(plain);
}

/** Whether every one of some values names a country and says that land passes to it, or from it. */
export const sayDirection = (role: keyof typeof phrases, values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => saysRole(role, value) && partyOf(value) !== null);
