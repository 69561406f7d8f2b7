import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type Outlines, outlinesErrors } from '../../../src/core/exchange/exchange-error.ts';

/** Squares of 500 m in a row, a kilometre apart, at 40° N. */
const square = (parcel: number): Position[] => {
  const [west, south, width, height] = [70 + parcel / 85.4, 40, 0.5 / 85.4, 0.5 / 111];
  const [east, north] = [west + width, south + height];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
};
const outlines: Outlines = {
  vertexCount: 40,
  addTo(rings, parcel, side) {
    if (parcel !== null) rings.addRing(square(parcel), false, side);
  },
};
const at700 = { correlationM: 700, accuracyM: 1 };
const first = { parcels: [0, 2, 4, 6, 8] };
const second = { parcels: [1, 3, 5, 7] };

describe('the errors of very many outlines', () => {
  const whole = outlinesErrors([first, second], at700, outlines);
  const inParts = outlinesErrors([first, second], at700, outlines, 16);

  test('are a bound where they are reckoned in parts, never less than the error itself', () => {
    expect(whole.isBound).toBe(false);
    expect(inParts.isBound).toBe(true);
    expect(inParts.difference.correlationM).toBe(700);
    expect(inParts.difference.sdM2).toBeGreaterThanOrEqual(whole.difference.sdM2);
    inParts.sides.forEach((side, i) => {
      expect(side?.sdM2).toBeGreaterThanOrEqual(whole.sides[i]?.sdM2 ?? Infinity);
    });
  });

  test('are those of the parts, added up', () => {
    const parts = [
      [
        [0, 2],
        [1, 3],
      ],
      [
        [4, 6],
        [5, 7],
      ],
      [[8], []],
    ].map(
      ([a = [], b = []]) => outlinesErrors([{ parcels: a }, { parcels: b }], at700, outlines).difference.sdM2,
    );
    expect(inParts.difference.sdM2).toBeCloseTo(
      parts.reduce((sum, sd) => sum + sd, 0),
      6,
    );
  });

  test('have their worst length where the parts together are worst', () => {
    const worst = outlinesErrors([first, second], { ...at700, correlationM: null }, outlines, 16);
    const sds = [...worst.sds.values()];
    expect(worst.difference.sdM2).toBe(Math.max(...sds));
    expect(worst.sds.size).toBe(9);
  });
});
