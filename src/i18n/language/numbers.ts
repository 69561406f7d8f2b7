import type { Style } from './style.ts';

/** How a language writes numbers: own tables, because browsers lack some of ours. */
export type NumberStyle = Pick<Style, 'decimal' | 'group'>;

export const englishNumbers: NumberStyle = { decimal: '.', group: ',' };

/** `value` with `digits` decimals, grouped from four digits on; a minus sign, not a hyphen. */
export function formatNumber(value: number, digits: number, style: NumberStyle): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, style.group);
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? '−' : '';
  return `${sign}${grouped}${fraction === '' ? '' : style.decimal + fraction}`;
}

/** The shortest form that loses nothing down to a hundredth: 190, 142.7, 18.14; or to `most` digits behind the point. */
export function formatHectares(value: number, style: NumberStyle, most = 2): string {
  let digits = 0;
  while (digits < most && Math.abs(value - Number(value.toFixed(digits))) >= 0.5e-6) digits++;
  return formatNumber(value, digits, style);
}

/** At most `significant` digits: what can honestly be said of a measured figure. */
export function formatSignificant(value: number, significant: number, style: NumberStyle): string {
  if (value === 0) return '0';
  const digits = Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
  const rounded = Number(value.toPrecision(significant));
  return formatNumber(rounded, Math.min(digits, 8), style);
}

/** A figure that a source wrote in English notation (`1,006.84`, `35`), in another notation, digit for digit. */
export const rewriteNumber = (written: string, style: NumberStyle): string =>
  written.replace(/[.,]/g, (mark) => (mark === '.' ? style.decimal : style.group));
