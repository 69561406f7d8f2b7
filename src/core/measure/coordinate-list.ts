import type { Position } from 'geojson';
import { parsePositionLine } from '../here/position-line.ts';
import { typedAccuracy } from './typed-accuracy.ts';

/** Which of two bare numbers comes first; `auto` tells by where the ground of this map lies. */
export type CoordinateOrder = 'auto' | 'lat-lon' | 'lon-lat';

/** A line (from 1) that is no position, or whose order cannot be told. */
export type CoordinateFault = {
  readonly code: 'not-a-position' | 'order-unknown';
  readonly line: number;
  readonly text: string;
};

export type CoordinateList =
  | {
      readonly positions: readonly Position[];
      /** Of the position written with the fewest digits, metres. */
      readonly accuracyM: number;
      readonly fault: null;
    }
  | { readonly positions: null; readonly fault: CoordinateFault };

const faultTextLength = 40;

/**
 * Positions from a text with one on each line, empty lines aside: decimal degrees or degrees, minutes and seconds.
 * The first line that cannot be read is named. Lines without hemispheres that fit the region in neither order ask
 * for the order, which is then given by `order`.
 */
export function parseCoordinateList(text: string, order: CoordinateOrder): CoordinateList {
  const positions: Position[] = [];
  let accuracyM = 0;
  for (const [index, typed] of text.split(/\r\n|\r|\n/).entries()) {
    if (typed.trim() === '') continue;
    const fail = (code: CoordinateFault['code']): CoordinateList => ({
      positions: null,
      fault: { code, line: index + 1, text: typed.trim().slice(0, faultTextLength) },
    });
    const found = parsePositionLine(typed);
    if (!found) return fail('not-a-position');
    const { position, told } = found;
    accuracyM = Math.max(accuracyM, typedAccuracy(typed));
    if (told || order === 'lat-lon') positions.push(position);
    else if (order === 'lon-lat') positions.push([position[1] ?? Number.NaN, position[0] ?? Number.NaN]);
    else return fail('order-unknown');
  }
  return { positions, accuracyM, fault: null };
}
