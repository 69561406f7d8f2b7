import {
  type CheckOptions,
  createExchangeSums,
  type MeasuredBalance as Judged,
  type ReckonedErrors,
} from '../exchange/exchange-sums.ts';
import { directionOf } from './direction.ts';
import type { FieldMapping } from './mapping.ts';
import type { ParcelSet } from './parcel-set.ts';
import { shapeOutlines } from './shape-outlines.ts';

/** The exchanges of an opened file; `undirected` counts the measured features that do not say from whom and to whom. */
export type MeasuredBalance = Judged & { readonly undirected: number };

/** Exchanges that are listed; more than this and a field was taken for the exchange that is none. */
const mostExchanges = 500;

/**
 * The exchanges of a file: every measured feature counted once, in its own exchange and direction. `reckoned` keeps the
 * errors for points 1 m off, so that another accuracy or tolerance costs nothing; it belongs to the mapping.
 */
export function myBalance(
  set: ParcelSet,
  mapping: FieldMapping,
  options: CheckOptions,
  reckoned?: ReckonedErrors,
): MeasuredBalance {
  const sums = createExchangeSums(mostExchanges);
  let undirected = 0;
  for (let shape = 0; shape < set.count; shape++) {
    if (set.states.at(shape) !== 0) continue;
    const direction = directionOf(set.properties[shape] ?? {}, mapping);
    if (direction) sums.add(direction, set.figures(shape), shape);
    else undirected++;
  }
  return { ...sums.judge(options, shapeOutlines(set.shapes), reckoned), undirected };
}
