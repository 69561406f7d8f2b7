import { saysContrary, saysRole } from './direction-phrase.ts';
import { roleBy, verbIn, withoutMarks } from './direction-verb.ts';
import { memoizedByText } from './memoized-by-text.ts';
import { mayName, normalised, partyOf } from './party.ts';

/** From whom and to whom, as one value says both; `sure` unless only the order of the two says which is which. */
export type DirectionPair = { readonly from: string; readonly to: string; readonly sure: boolean };

/** Shafts are bounded: a long row of dashes without a head would be tried from each of them. */
const onward = /[-=–—]{0,200}>+|[→⟶⇒➔➜➝➞►▶]/u;
const back = /<+[-=–—]*|[←⟵⇐◄◀]/u;
/** Longer than two countries with their titles: not worth parting. */
const longest = 200;

/** The two sides of a single arrow, whatever stands there; null where there are more, or one says the contrary. */
function byArrow(text: string): DirectionPair | null {
  const [onwards, backwards] = [onward, back].map((arrow) => text.split(arrow).map((part) => part.trim()));
  if (!onwards || !backwards || onwards.length + backwards.length !== 3) return null;
  const [from = '', to = ''] = onwards.length === 2 ? onwards : backwards.reverse();
  if (from === '' || to === '' || saysContrary('from', from) || saysContrary('to', to)) return null;
  return { from, to, sure: true };
}

/** Two countries side by side, of which words or endings say who gives and who receives, or nothing does. */
function byWords(text: string): DirectionPair | null {
  const plain = normalised(text);
  const verb = verbIn(plain);
  const words = (verb?.rest ?? plain).split(' ');
  const says = (role: 'from' | 'to', part: string) =>
    verb ? roleBy(verb, part) === role : saysRole(role, part);
  const found = new Map<string, DirectionPair>();
  for (let i = 1; i < words.length; i++) {
    const [one, other] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const [first, second] = [one, other].map((part) => partyOf(verb ? withoutMarks(part) : part));
    if (!first || !second || first === second) continue;
    const gives = [one, other].map((part) => says('from', part));
    const receives = [one, other].map((part) => says('to', part));
    const turned = receives[0] === true && gives[1] === true;
    // A verb beside two names that say nothing is no order.
    if (verb && ![...gives, ...receives].includes(true)) return null;
    // One that says the contrary of its place, and the other nothing, is no pair.
    if (!turned && (receives[0] || gives[1])) return null;
    const [from, to] = turned ? [second, first] : [first, second];
    const sure = turned || gives[0] === true || receives[1] === true;
    // What stands in brackets has no place in an order.
    if (!sure && plain.includes('(')) return null;
    found.set(from, { from, to, sure });
  }
  const [only, another] = found.values();
  return only && !another ? only : null;
}

const pairIn = memoizedByText((value): DirectionPair | null => {
  const hasArrow = [onward, back].some((arrow) => arrow.test(value));
  if (hasArrow) return byArrow(value);
  return mayName(2, value) ? byWords(value) : null;
});

/**
 * From whom and to whom a single value says land passes: `KGZ -> TJK`, `Kyrgyzstan to Tajikistan`, `из КР в РТ`,
 * `Кыргызстандан Тажикстанга`, `аз Қирғизистон ба Тоҷикистон`; null where it does not say both.
 */
export const directionPair = (value: string): DirectionPair | null =>
  value.length > longest ? null : pairIn(value);

function saysBoth(value: string): boolean {
  const pair = directionPair(value);
  const [from, to] = [pair?.from, pair?.to].map((each) => partyOf(each ?? ''));
  return pair?.sure === true && from !== null && to !== null && from !== to;
}

/** Whether most of some values surely say from which country to which, and none does so by its order alone. */
export const sayBoth = (values: readonly string[]): boolean =>
  2 * values.filter(saysBoth).length > values.length &&
  values.every((value) => directionPair(value)?.sure !== false);
