import type { MeasureKind } from '../../core/measure/measurement.ts';
import { pluralsOf } from '../language/plurals.ts';
import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { number } = unitsOf(english);
const plural = pluralsOf(english);
const kinds: Readonly<Record<MeasureKind, string>> = {
  distance: 'A distance',
  area: 'An area',
  point: 'A point',
};
const measurements = (count: number) =>
  `${number(count)} ${plural(count, { one: 'measurement', many: 'measurements' })}`;

/** What is kept, and what waits for the reader's word. */
export const keptWords = {
  interrupted: (kind: MeasureKind, points: number) =>
    `${kinds[kind]} of ${number(points)} ${plural(points, { one: 'point', many: 'points' })} was being drawn when the page closed.`,
  resume: 'Go on drawing',
  discard: 'Discard it',
  linked: (count: number) => `The link contains ${measurements(count)}. Nothing is kept unless you say so.`,
  keepLinked: 'Keep',
  dropLinked: 'Remove',
  newer: (count: number) =>
    `${measurements(count)} of a newer version of this page: kept, but not shown here.`,
};
