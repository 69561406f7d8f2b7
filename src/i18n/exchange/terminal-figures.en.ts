import { englishNumbers, formatHectares, formatNumber } from '../language/numbers.ts';

export const number = (value: number, digits = 0) => formatNumber(value, digits, englishNumbers);

/** Tenths of a hectare from 100 ha on, square metres below 1 ha. */
export const area = (ha: number) => number(ha, Math.abs(ha) >= 100 ? 1 : Math.abs(ha) >= 1 ? 2 : 4);

/** Hectares as a file states them: no digit is added. */
export const statedArea = (ha: number) => formatHectares(ha, englishNumbers, 6);

export const distance = (metres: number) =>
  metres >= 1000 ? `${number(metres / 1000, metres % 1000 === 0 ? 0 : 1)} km` : `${number(metres)} m`;
