import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layerIds } from '../../../src/core/atlas/layer-ids.ts';
import {
  baseIds,
  type Choices,
  defaultChoices,
  langIds,
  tabIds,
  viewModes,
} from '../../../src/core/page/choices.ts';
import { readAddress, writeAddress } from '../../../src/state/share/address.ts';

const rounded = (digits: number) => (value: number) => Number(value.toFixed(digits));

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  viewpoint: fc.option(
    fc.record({
      zoom: fc.double({ min: 1, max: 20, noNaN: true }).map(rounded(2)),
      lat: fc.double({ min: -85, max: 85, noNaN: true }).map(rounded(5)),
      lon: fc.double({ min: -180, max: 180, noNaN: true }).map(rounded(5)),
    }),
  ),
  layers: fc.subarray([...layerIds]),
  opacity: fc.dictionary(
    fc.constantFrom(...layerIds),
    fc.integer({ min: 0, max: 99 }).map((n) => n / 100),
  ),
  tab: fc.constantFrom(...tabIds),
  view: fc.constantFrom(...viewModes),
  before: fc.option(fc.constantFrom('2025-01-26', '2026-07-12')),
  date: fc.option(fc.constantFrom('2025-01-26', '2026-07-12')),
  swipe: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  selection: fc.option(
    fc.record({ layer: fc.constantFrom(...layerIds), id: fc.stringMatching(/^[a-zA-Z0-9@:_.-]{1,40}$/) }),
  ),
  exchange: fc.option(fc.constantFrom('kairagach', 'dostuk', 'vorukh')),
  event: fc.option(fc.constantFrom('khujand', 'treaty-signed')),
  step: fc.option(fc.constantFrom('background', 'open')),
  sureness: fc.boolean(),
  base: fc.constantFrom(...baseIds),
  tolerancePercent: fc.integer({ min: 0, max: 1000 }).map((n) => n / 100),
  theme: fc.constant('system' as const),
  lang: fc.constantFrom(...langIds),
  measurements: fc.stringMatching(/^(1~[a-zA-Z0-9*_ -]{1,40})?$/).map((text) => text.trim()),
});

const normal = (value: unknown) => JSON.parse(JSON.stringify(value, (_, v) => (Object.is(v, -0) ? 0 : v)));

describe('the address', () => {
  test('holds every choice it writes', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        // Where the swipe stands matters, and travels, only while it is shown.
        const swipe = choices.view === 'swipe' ? choices.swipe : defaultChoices.swipe;
        // Only one of the two is told: the event where both are named.
        const step = choices.event === null ? choices.step : null;
        expect(normal(readAddress(writeAddress(choices)))).toEqual(normal({ ...choices, swipe, step }));
      }),
    );
  });

  test('never fails, and keeps within what exists, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string(), (noise, value) => {
        for (const hash of [
          noise,
          `#map=${noise}`,
          `#layers=${noise}&sel=${value}`,
          `#tab=${value}&base=${noise}`,
        ]) {
          const choices = readAddress(hash);
          expect(choices.layers.every((id) => layerIds.includes(id))).toBe(true);
          expect(tabIds).toContain(choices.tab);
          expect(baseIds).toContain(choices.base);
        }
      }),
    );
  });

  test.each([
    ['#map=99/0/0', null],
    ['#map=9/91/70', null],
    ['#map=9/NaN/70', null],
    ['#map=9/40', null],
    ['#map=9/40.1/70.5', { zoom: 9, lat: 40.1, lon: 70.5 }],
  ])('reads %s', (hash, viewpoint) => {
    expect(readAddress(hash).viewpoint).toEqual(viewpoint);
  });

  test('tells "no layers" from "no such layers"', () => {
    expect(readAddress('#layers=').layers).toEqual([]);
    expect(readAddress('#layers=nonsense').layers).toEqual(layerIds);
    expect(readAddress('#layers=parcels,borders').layers).toEqual(['borders', 'parcels']);
    expect(readAddress('').layers).toEqual(defaultChoices.layers);
  });
});

test('positions of any written precision are read', () => {
  expect(readAddress('#map=12/39.850000000000001/70.58').viewpoint).toEqual({
    zoom: 12,
    lat: 39.85,
    lon: 70.58,
  });
});

test('no more digits are read than are written, so that an address and its copy say the same', () => {
  const { tolerancePercent, viewpoint, opacity } = readAddress(
    '#map=10.1234/40.12345678/70.5&tolerance=5.0071&opacity=water:66.6',
  );
  expect(tolerancePercent).toBe(5.01);
  expect(viewpoint).toEqual({ zoom: 10.12, lat: 40.12346, lon: 70.5 });
  expect(opacity).toEqual({ water: 0.67 });
});
