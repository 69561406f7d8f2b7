import { formatNumber, formatSignificant } from '../numbers.ts';
import { uzbek } from './style.ts';

/** A count. */
export const whole = (value: number) => formatNumber(value, 0, uzbek);
/** Hectares as measured. */
export const ha = (value: number) =>
  value >= 1000 ? `${formatNumber(value, 1, uzbek)} ga` : `${formatSignificant(value, 4, uzbek)} ga`;

const parties: Readonly<Record<string, string>> = {
  KGZ: 'Qirgʻiziston',
  TJK: 'Tojikiston',
  UZB: 'Oʻzbekiston',
};
/** A country's name, or a party as the file names it. */
export const party = (id: string) => parties[id] ?? id;
/** The party that land passes to; a name from the file takes no ending. */
export const toParty = (id: string) => (id in parties ? `${party(id)}ga` : `${id} tomoniga`);
