import { formatDate } from '../language/dates.ts';
import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { km, measured, signed, unit, written } = unitsOf(english);

const events = {
  protocol: 'Protocol and final papers signed in Bishkek',
  signed: 'Border treaty signed in Bishkek; two crossings reopened',
  khujand: 'Treaty on the tripoint signed in Khujand; stele opened',
  posts: 'Karamyk and Bor-Dobo crossings reported reopened',
};

const afterEvent: Readonly<Record<keyof typeof events, string>> = {
  protocol: 'after the final papers of 21 February 2025',
  signed: 'after the signing of 13 March 2025',
  khujand: 'after the Khujand treaty of 31 March 2025',
  posts: 'after the Khujand treaty of 31 March 2025',
};

export const compareWords = {
  heading: 'The line before and after',
  about:
    'The line as OpenStreetMap contributors drew it, snapshot by snapshot. A date is that of a release; the data in it is one to eight days older and tells of edits, not of control. “Before” is the last snapshot ahead of the signing of 13 March 2025.',
  modes: { before: 'Before', swipe: 'Swipe', after: 'After' },
  time: 'Date of the snapshot',
  play: 'Play',
  pause: 'Pause',
  release: 'Snapshot of',
  length: 'Length',
  notKnown: 'not known',
  sinceBefore: 'Since the snapshot before',
  longer: (km: number) => unit(signed(km, 2), 'km'),
  moved: (toTjk: number, toKgz: number) =>
    toTjk + toKgz < 0.5
      ? 'no land changes sides'
      : `redrawn: ${measured(toTjk)} to Tajikistan, ${measured(toKgz)} to Kyrgyzstan`,
  /** What the slider says of itself: the drawing, what had happened by then, its length. */
  dateInWords: (date: string, lengthKm: number | null, event: keyof typeof events | null) => {
    const when = event ? afterEvent[event] : 'before the treaty';
    return lengthKm === null
      ? `Snapshot of ${formatDate(date)}, ${when}`
      : `Snapshot of ${formatDate(date)}, ${when}; the line is ${km(lengthKm, 2)} long`;
  },
  event: (id: keyof typeof events) => events[id],
  stepNote:
    'Moving through the dates shows on the map what each snapshot changed: thick where the line is new, dashed where it is no longer drawn, earlier changed ground pale.',
  comparedWith: (date: string) => `On the map: what is new since the snapshot of ${formatDate(date)}.`,
  official: (value: string) => `Official length: ${written(value, 'km')} (Kyrgyz side, 19 March 2025).`,
};
