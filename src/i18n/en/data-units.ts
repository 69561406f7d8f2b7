import { englishNumbers, formatNumber, formatSignificant } from '../numbers.ts';

/** A count. */
export const whole = (value: number) => formatNumber(value, 0, englishNumbers);
/** Hectares as measured. */
export const ha = (value: number) =>
  value >= 1000
    ? `${formatNumber(value, 1, englishNumbers)} ha`
    : `${formatSignificant(value, 4, englishNumbers)} ha`;
export const plural = (count: number, one: string, many: string) =>
  `${whole(count)} ${count === 1 ? one : many}`;

const parties: Readonly<Record<string, string>> = {
  KGZ: 'Kyrgyzstan',
  TJK: 'Tajikistan',
  UZB: 'Uzbekistan',
};
/** A country's name, or a party as the file names it. */
export const party = (id: string) => parties[id] ?? id;
