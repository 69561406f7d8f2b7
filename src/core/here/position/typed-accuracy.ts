import { longestAngles, plainAngles } from './angles.ts';

/** On a sphere of the Earth's mean radius. */
export const metresPerDegree = 111_195;
const least = 0.01;

/** Half of the last digit of numbers in a unit of so many metres, at least a centimetre. */
export const halfDigit = (decimals: number, metres: number): number =>
  Math.max(least, Number((metres / 10 ** decimals / 2).toPrecision(2)));

export const decimalsOf = (number: string): number => number.split(/[.,]/)[1]?.length ?? 0;

/**
 * Half of the last digit of a typed position, metres, at least a centimetre: degrees, minutes or seconds by how many
 * numbers there are.
 */
export function typedAccuracy(text: string): number {
  const numbers = plainAngles(text.slice(0, longestAngles)).match(/\d+(\.\d+)?/g) ?? [];
  const decimals = Math.max(0, ...numbers.map(decimalsOf));
  const unit = numbers.length >= 6 ? 3600 : numbers.length >= 4 ? 60 : 1;
  return halfDigit(decimals, metresPerDegree / unit);
}
