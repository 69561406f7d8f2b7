import { englishNumbers, formatNumber, formatSignificant } from '../numbers.ts';

const signed = (value: number) =>
  `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), 2, englishNumbers)}`;
const ha = (value: number) => `${formatSignificant(value, 4, englishNumbers)} ha`;

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
  longer: (km: number) => `${signed(km)} km`,
  moved: (toTjk: number, toKgz: number) =>
    toTjk + toKgz < 0.5
      ? 'no ground changes sides'
      : `drawn anew: ${ha(toTjk)} to Tajikistan, ${ha(toKgz)} to Kyrgyzstan`,
  shown: 'shown',
  official: (value: string) => `Official length: ${value} km (Kyrgyz side, 19 March 2025).`,
  toOfficial: (km: number) => `The drawn line is ${signed(km)} km against it.`,
};
