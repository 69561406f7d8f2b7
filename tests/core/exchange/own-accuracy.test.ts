import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { createExchangeSums } from '../../../src/core/exchange/exchange-sums.ts';
import { evenAccuracy } from '../../../src/core/exchange/own-accuracy.ts';
import { areaUncertainty } from '../../../src/core/geometry/area-uncertainty.ts';
import { geodesicArea } from '../../../src/core/geometry/geodesic.ts';
import { shapeOutlines } from '../../../src/core/my-data/shape-outlines.ts';
import { ShapeStore } from '../../../src/core/my-data/shape-store.ts';

/** A square of so many metres, so many metres east of 70.5° E, 40° N. */
function square(eastM: number, sideM: number): Polygon {
  const east = 111_000 * Math.cos((40 * Math.PI) / 180);
  const [west, width, height] = [70.5 + eastM / east, sideM / east, sideM / 111_000];
  const ring: Position[] = [
    [west, 40],
    [west + width, 40],
    [west + width, 40 + height],
    [west, 40 + height],
    [west, 40],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

type Plot = { to: 'A' | 'B'; at: number; side: number; own?: number };

function judge(plots: readonly Plot[], accuracyM: number, letGoBehind = -1) {
  let shapes = new ShapeStore();
  const sums = createExchangeSums(10);
  for (const [index, { to, at, side, own }] of plots.entries()) {
    const polygon = square(at, side);
    const m2 = geodesicArea(polygon);
    const figures = { m2, turfM2: m2, ...areaUncertainty(polygon, 1) };
    const from = to === 'A' ? 'B' : 'A';
    const accuracy = own === undefined ? null : evenAccuracy(own, figures);
    sums.add({ exchange: '', from, to }, figures, shapes.add(polygon), accuracy);
    if (index !== letGoBehind) continue;
    sums.letGo({ accuracyM, correlationM: null }, shapeOutlines(shapes));
    shapes = new ShapeStore();
  }
  const options = { tolerancePercent: 1, accuracyM, correlationM: null };
  const [exchange] = sums.judge(options, shapeOutlines(shapes)).exchanges;
  if (!exchange) throw new Error('no exchange');
  return exchange;
}

const far = (own: readonly (number | undefined)[]): Plot[] => [
  { to: 'A', at: 0, side: 3162, own: own[0] as number },
  { to: 'B', at: 60_000, side: 3162, own: own[1] as number },
];

describe('parcels with accuracies of their own', () => {
  test('that are all alike are off as by the file’s', () => {
    const [own, file] = [judge(far([7, 7]), 0), judge(far([undefined, undefined]), 7)];
    expect(own.error.sdHa).toBeCloseTo(file.error.sdHa, 9);
    expect(own.sides[0]?.independentHa).toBeCloseTo(file.sides[0]?.independentHa ?? Number.NaN, 9);
    expect(own.sides[1]?.systematicHa).toBeCloseTo(file.sides[1]?.systematicHa ?? Number.NaN, 9);
    expect(own.ownAccuracies).toEqual({ parcels: 2, lowM: 7, highM: 7, others: 0 });
    expect(file.ownAccuracies).toBeNull();
  });

  test('add in squares where they lie far apart, each by its own', () => {
    const at = (a: number, b: number) => judge(far([a, b]), 100).error.sdHa;
    expect(at(3, 4)).toBeCloseTo((at(5, 5) / Math.SQRT2) * 1, 3);
  });

  test('and others by the file’s are told: how many, and how far off', () => {
    const exchange = judge(far([2, undefined]), 15);
    expect(exchange.ownAccuracies).toEqual({ parcels: 1, lowM: 2, highM: 2, others: 1 });
    expect(exchange.error.sdHa).toBeCloseTo(judge(far([2, 15]), 0).error.sdHa, 9);
  });

  test('that say it where the file says nothing leave the others at their word', () => {
    const exchange = judge(far([10, undefined]), 0);
    expect(exchange.error.sdHa).toBeCloseTo(exchange.sides[0]!.halfWidthHa / 1.96, 3);
    expect(exchange.sides[1]).toMatchObject({ independentHa: 0, halfWidthHa: 0 });
  });

  test('are told what accuracy of all of them would settle the verdict', () => {
    const unsure = judge(far([30, undefined]), 10);
    expect(unsure.verdict).toBe('cannot-tell');
    const settled = unsure.settledByAccuracyM as number;
    expect(judge(far([settled, settled]), 10).verdict).toBe('equal');
    expect(judge(far([settled * 1.1, settled * 1.1]), 10).verdict).toBe('cannot-tell');
  });

  test('of a file that is not held are never off by less than they are', () => {
    const plots = [...far([2, undefined]), ...far([undefined, 30])].map((plot, i) => ({
      ...plot,
      at: plot.at + (i > 1 ? 200_000 : 0),
    }));
    const [whole, inParts] = [judge(plots, 15), judge(plots, 15, 1)];
    expect(inParts.error.bound).toBe(true);
    expect(inParts.error.sdHa).toBeGreaterThanOrEqual(whole.error.sdHa);
    expect(inParts.error.sdHa).toBeLessThan(2 * whole.error.sdHa);
  });
});
