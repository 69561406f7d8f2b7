import type { Position } from 'geojson';

/** Characters that an address carries as they are; the upper half says that more follows. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const half = 32;
const perDegree = 1e7;

/** A whole number as five-bit digits, lowest first, its sign folded in. */
function integerText(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= half) {
    text += letters[half + (rest % half)];
    rest = Math.floor(rest / half);
  }
  return text + letters[rest];
}

/** Positions (degrees to seven decimals) as differences from one to the next. */
export function positionsText(positions: readonly Position[]): string {
  let text = '';
  let [lonBefore, latBefore] = [0, 0];
  for (const [lon = 0, lat = 0] of positions) {
    const [x, y] = [Math.round(lon * perDegree), Math.round(lat * perDegree)];
    text += integerText(x - lonBefore) + integerText(y - latBefore);
    [lonBefore, latBefore] = [x, y];
  }
  return text;
}

/** The positions that `positionsText` wrote, or null where the text is none, or out of the Earth's range. */
export function readPositions(text: string): Position[] | null {
  const integers: number[] = [];
  let [value, size] = [0, 1];
  for (const letter of text) {
    const digit = letters.indexOf(letter);
    if (digit < 0 || size > 2 ** 45) return null;
    value += (digit % half) * size;
    size *= half;
    if (digit >= half) continue;
    integers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    [value, size] = [0, 1];
  }
  if (size !== 1 || integers.length % 2 !== 0) return null;
  const positions: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < integers.length; i += 2) {
    x += integers[i] ?? 0;
    y += integers[i + 1] ?? 0;
    if (Math.abs(x) > 180 * perDegree || Math.abs(y) > 90 * perDegree) return null;
    positions.push([x / perDegree, y / perDegree]);
  }
  return positions;
}
