import { formatNumber, formatSignificant } from '../numbers.ts';
import { tajik } from './style.ts';

/** A count. */
export const whole = (value: number) => formatNumber(value, 0, tajik);
/** Hectares as measured. */
export const ha = (value: number) =>
  value >= 1000 ? `${formatNumber(value, 1, tajik)} га` : `${formatSignificant(value, 4, tajik)} га`;
/** A count with its noun, which keeps one form. */
export const counted = (count: number, noun: string) => `${whole(count)} ${noun}`;

const parties: Readonly<Record<string, string>> = {
  KGZ: 'Қирғизистон',
  TJK: 'Тоҷикистон',
  UZB: 'Ӯзбекистон',
};
/** A country's name, or a party as the file names it. */
export const party = (id: string) => parties[id] ?? id;
