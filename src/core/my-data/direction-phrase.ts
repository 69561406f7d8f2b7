import { normalised, partyOf } from './party.ts';

/** How a value says by itself which way land passes: `To Kyrgyzstan`, `в Кыргызстан`, `Кыргызстанга`, `Qirgʻizistondan`. */
const phrases = {
  to: /^(to|into|в|к|ба) |(га|ка|ga|ka)$/,
  from: /^(from|out of|из|от|аз) |(дан|дын|dan)$/,
} as const;

/** Whether every one of some values names a country and says that land passes to it, or from it. */
export const sayDirection = (role: keyof typeof phrases, values: readonly string[]): boolean =>
  values.length > 0 &&
  values.every((value) => phrases[role].test(normalised(value)) && partyOf(value) !== null);
