import { unitsOf } from '../units.ts';
import { english } from './style.ts';

const { measured, signed, unit, written } = unitsOf(english);

export const compareWords = {
  heading: 'The line before and after',
  about:
    'The line as OpenStreetMap contributors drew it on seven dates. “Before” is the last drawing ahead of the signing of 13 March 2025.',
  modes: { before: 'Before', swipe: 'Swipe', after: 'After' },
  time: 'Date of the drawing',
  play: 'Play',
  pause: 'Pause',
  release: 'Drawing of',
  length: 'Length',
  sinceBefore: 'Since the drawing before',
  longer: (km: number) => unit(signed(km, 2), 'km'),
  moved: (toTjk: number, toKgz: number) =>
    toTjk + toKgz < 0.5
      ? 'no ground changes sides'
      : `drawn anew: ${measured(toTjk)} to Tajikistan, ${measured(toKgz)} to Kyrgyzstan`,
  shown: 'shown',
  official: (value: string) => `Official length: ${written(value, 'km')} (Kyrgyz side, 19 March 2025).`,
  toOfficial: (km: number) => `The drawn line is ${unit(signed(km, 2), 'km')} against it.`,
};
