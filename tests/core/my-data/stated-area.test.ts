import { expect, test } from 'vitest';
import type { MeasuredBalance } from '../../../src/core/exchange/measured-balance.ts';
import { agrees, createStatedAreas, usualAllowance } from '../../../src/core/my-data/stated-area.ts';

type Parcel = readonly [stated: string | number, m2: number];

const areasOf = (field: string, allowance = usualAllowance, ...parcels: readonly Parcel[]) => {
  const areas = createStatedAreas(field, allowance);
  for (const [index, [stated, m2]] of parcels.entries())
    areas.add({ [field]: stated }, index + 1, `p${index + 1}`, m2, { exchange: 'E', from: 'A', to: 'B' });
  return areas;
};
const judged = (field: string, ...parcels: readonly Parcel[]) =>
  areasOf(field, usualAllowance, ...parcels).judge();

test('an area within the larger of 500 m² and 5 % agrees', () => {
  expect(judged('га', ['94,81', 948_000], ['0.1', 1_400], ['90', 948_000])).toEqual({
    unit: 'ha',
    allowance: { m2: 500, percent: 5 },
    compared: 3,
    unread: 0,
    differing: 1,
    listed: [{ feature: 3, name: 'p3', statedHa: 90, measuredHa: 94.8, allowedHa: 4.5 }],
  });
});

test('what is allowed is the reader’s', () => {
  const parcels: Parcel[] = [
    ['10.00', 101_000],
    ['10.00', 102_100],
  ];
  expect(areasOf('ha', { m2: 0, percent: 2 }, ...parcels).judge()).toMatchObject({ differing: 1 });
  expect(areasOf('ha', { m2: 2100, percent: 0 }, ...parcels).judge()).toMatchObject({ differing: 0 });
  expect(areasOf('ha', { m2: 0, percent: 0 }, ...parcels).judge()).toMatchObject({ differing: 2 });
});

test('a stated area is an interval, by the most digits of its column', () => {
  const nothing = { m2: 0, percent: 0 };
  expect(areasOf('ha', nothing, ['10', 104_900]).judge().differing).toBe(0);
  expect(areasOf('ha', nothing, ['10', 104_900], ['7.25', 72_500]).judge().listed).toMatchObject([
    { feature: 1 },
  ]);
  expect(agrees({ m2: 100, low: 95, high: 105 }, 105, nothing)).toBe(true);
  expect(agrees({ m2: 100, low: 95, high: 105 }, 105.1, nothing)).toBe(false);
});

test('the unit is that in which the middle parcel agrees; where none does, nothing is compared', () => {
  expect(judged('area', [948_000, 948_000], [500_000, 501_000])).toMatchObject({ unit: 'm2', differing: 0 });
  expect(judged('area', [94.8, 948_000], [50, 501_000])).toMatchObject({ unit: 'ha', differing: 0 });
  expect(judged('area', [7, 948_000])).toMatchObject({ unit: null, compared: 0, unread: 1 });
  expect(judged('area', ['7 га', 70_100])).toMatchObject({ compared: 1, differing: 0 });
});

test('each side of an exchange is held against what its parcels state together', () => {
  const areas = areasOf('ha', usualAllowance, ['10.0', 104_000], ['20.0', 209_000], ['?', 1]);
  expect(areas.judge()).toMatchObject({ compared: 2, unread: 1, differing: 0 });
  const side = (party: string, features: number) => ({
    party,
    features,
    ha: 0,
    turfHa: 0,
    independentHa: 0,
    systematicHa: 0,
    halfWidthHa: 0,
  });
  const balance = {
    exchanges: [{ id: 'E', sides: [side('A', 1), side('B', 3)] }],
  } as unknown as MeasuredBalance;
  const [exchange] = areas.beside(balance).exchanges;
  expect(exchange?.sides[0]?.stated).toBeNull();
  expect(exchange?.sides[1]?.stated).toMatchObject({
    features: 2,
    silent: 1,
    statedHa: 30,
    measuredHa: 31.3,
    allowedHa: 1.5,
    agrees: true,
  });
  expect(exchange?.sides[1]?.stated?.lowHa).toBeCloseTo(29.9, 9);
});
