import { formatNumber, formatSignificant } from '../numbers.ts';
import { kyrgyz } from './style.ts';

/** A count. */
export const whole = (value: number) => formatNumber(value, 0, kyrgyz);
/** Hectares as measured. */
export const ha = (value: number) =>
  value >= 1000 ? `${formatNumber(value, 1, kyrgyz)} га` : `${formatSignificant(value, 4, kyrgyz)} га`;

const parties: Readonly<Record<string, string>> = {
  KGZ: 'Кыргызстан',
  TJK: 'Тажикстан',
  UZB: 'Өзбекстан',
};
/** A country's name, or a party as the file names it. */
export const party = (id: string) => parties[id] ?? id;
