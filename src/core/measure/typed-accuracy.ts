import { plainAngles } from '../here/typed-angle.ts';

const metresPerDegree = 111_195;

/**
 * Half of the last digit of a typed position, metres, at least a centimetre: degrees, minutes or seconds by how many
 * numbers there are.
 */
export function typedAccuracy(text: string): number {
  const numbers = plainAngles(text).match(/\d+(\.\d+)?/g) ?? [];
  const decimals = Math.max(0, ...numbers.map((number) => number.split('.')[1]?.length ?? 0));
  const unit = numbers.length >= 6 ? 3600 : numbers.length >= 4 ? 60 : 1;
  return Math.max(0.01, Number((metresPerDegree / unit / 10 ** decimals / 2).toPrecision(2)));
}
