import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/map/atlas/label-placement.ts';
import { type Box, boxesOverlap, grown, holds } from '../../../src/map/atlas/pixels.ts';
import type { WantedLabel } from '../../../src/map/atlas/wanted-label.ts';

const bounds = { x: 800, y: 600 };
const wanted = (id: string, x: number, y: number, rank: number, width = 60): WantedLabel => ({
  label: { id, text: id, at: [0, 0], kind: 'town', rank, minZoom: 0, symbolSize: 8 },
  point: { x, y },
  width,
  height: 18,
  named: true,
});

const many = fc.array(
  fc.record({
    x: fc.integer({ min: -50, max: 850 }),
    y: fc.integer({ min: -50, max: 650 }),
    rank: fc.integer({ min: 0, max: 9 }),
    width: fc.integer({ min: 10, max: 140 }),
  }),
  { maxLength: 60 },
);

test('no two texts overlap, and all stand inside the frame', () => {
  fc.assert(
    fc.property(many, (points) => {
      const labels = points.map(({ x, y, rank, width }, index) => wanted(`l${index}`, x, y, rank, width));
      const placed = placeLabels(labels, bounds);
      for (const [i, a] of placed.entries()) {
        const widthOf = (id: string) => labels.find((label) => label.label.id === id)?.width ?? 0;
        const right = a.x + widthOf(a.label.id);
        expect(a.x >= 1 && a.y >= 1 && right <= bounds.x && a.y + 18 <= bounds.y).toBe(true);
        for (const b of placed.slice(i + 1)) {
          const apart =
            right <= b.x || b.x + widthOf(b.label.id) <= a.x || a.y + 18 <= b.y || b.y + 18 <= a.y;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

test('where two collide the smaller rank stays', () => {
  const crowded = [wanted('village', 400, 300, 5, 700), wanted('town', 402, 301, 1, 700)];
  expect(placeLabels(crowded, { x: 800, y: 330 }).map(({ label }) => label.id)[0]).toBe('town');
});

test('a label that fits nowhere on the right goes left', () => {
  const [placed] = placeLabels([wanted('edge', 790, 300, 1)], bounds);
  expect(placed?.x).toBe(790 - 7 - 60);
});

const ground = (taken: (box: { left: number; top: number; right: number; bottom: number }) => number) => ({
  taken: [],
  ground: { under: (box: Parameters<typeof taken>[0]) => ({ lines: taken(box), areas: 0 }) },
});

test('no text lies on a border where another place is free', () => {
  const rightIsLine = ground(({ right }) => (right > 420 ? 1 : 0));
  const [placed] = placeLabels([wanted('town', 400, 300, 1)], bounds, rightIsLine);
  expect((placed?.x ?? 0) + 60).toBeLessThanOrEqual(400);
});

test('where every place lies on a border the town is named still, on the least of it', () => {
  const fewestAbove = ground(({ top }) => (top < 285 ? 1 : 4));
  const [placed] = placeLabels([wanted('town', 400, 300, 1)], bounds, fewestAbove);
  expect(placed?.y).toBeLessThan(285);
});

test('the name of a country never lies on a border, and moves aside where it would', () => {
  const country = { ...wanted('land', 400, 300, -1000, 120) };
  const label = { ...country.label, kind: 'country' as const, symbolSize: 0 };
  const line = ground(({ left, right }) => (left < 410 && right > 390 ? 1 : 0));
  const [placed] = placeLabels([{ ...country, label }], bounds, line);
  const [left, right] = [placed?.x ?? 0, (placed?.x ?? 0) + 120];
  expect(right <= 391 || left >= 409).toBe(true);
  expect(
    placeLabels(
      [{ ...country, label }],
      bounds,
      ground(() => 1),
    ),
  ).toEqual([]);
});

test('no text lies under a panel, unless it is always named', () => {
  const panel = { taken: [{ left: 300, top: 200, right: 800, bottom: 400 }], ground: null };
  const town = wanted('town', 600, 300, 1);
  expect(placeLabels([town], bounds, panel)).toEqual([]);
  const over = { ...town, label: { ...town.label, insists: 'over' as const } };
  expect(placeLabels([over], bounds, panel)).toHaveLength(1);
});

test('a name that insists is led to its symbol where nothing beside it is free, and covers nothing', () => {
  const town = wanted('town', 400, 300, 1);
  const apart = { ...town, label: { ...town.label, insists: 'apart' as const } };
  const around: Box[] = [
    { left: 320, top: 260, right: 480, bottom: 296 },
    { left: 320, top: 304, right: 480, bottom: 320 },
    { left: 300, top: 290, right: 390, bottom: 310 },
    { left: 410, top: 290, right: 470, bottom: 310 },
  ];
  const surroundings = { taken: around, ground: null };
  expect(placeLabels([town], bounds, surroundings)).toEqual([]);
  const [placed] = placeLabels([apart], bounds, surroundings);
  const { box, leader } = placed as NonNullable<typeof placed>;
  expect(around.some((other) => boxesOverlap(box, other))).toBe(false);
  const [from, to] = leader ?? [];
  expect(Math.hypot((from?.x ?? 0) - 400, (from?.y ?? 0) - 300)).toBeCloseTo(4);
  expect(
    holds(grown(box, 1.01), { left: to?.x ?? 0, right: to?.x ?? 0, top: to?.y ?? 0, bottom: to?.y ?? 0 }),
  ).toBe(true);
  // What lies beneath a panel is not named, unless it must be; no line comes from beneath one.
  const panel = { left: 380, top: 200, right: 800, bottom: 400 };
  const beneath = { ...surroundings, taken: [panel, ...around], panels: [panel] };
  expect(placeLabels([apart], bounds, beneath)).toEqual([]);
  const over = { ...town, label: { ...town.label, insists: 'over' as const } };
  const [chosen] = placeLabels([over], bounds, beneath);
  expect(chosen).toBeDefined();
  expect(chosen?.leader).toBeUndefined();
});

test('a name apart from its symbol stands where no other sign is nearer, else nowhere', () => {
  const town = wanted('town', 400, 300, 1);
  const apart = { ...town, label: { ...town.label, insists: 'apart' as const } };
  // Texts stand close to the town on either side.
  const beside = [340, 460].map((x): WantedLabel => {
    const text = wanted(`beside ${x}`, x, 300, 0, 100);
    return { ...text, height: 44, label: { ...text.label, symbolSize: 0 } };
  });
  const names = (item: WantedLabel, taken: readonly Box[] = []) =>
    placeLabels([...beside, item], bounds, { taken, ground: null }).map(({ label }) => label.id);
  expect(names(town)).not.toContain('town');
  expect(names(apart)).toContain('town');
  // Other signs stand above and below: there the name would be taken for theirs.
  const signs = [200, 340].map((top) => ({ left: 300, top, right: 500, bottom: top + 60 }));
  expect(names(apart, signs)).not.toContain('town');
});

test('a name whose place is beneath a symbol stands beside that symbol, not beside figures that only touch it', () => {
  const town = wanted('town', 405, 298, 1);
  const apart = { ...town, label: { ...town.label, insists: 'apart' as const } };
  const symbol = { left: 370, top: 265, right: 430, bottom: 325 };
  const left = { left: 250, top: 287, right: 367, bottom: 303 };
  const place = (item: WantedLabel, taken: Box[]) =>
    placeLabels([item], bounds, { taken, ground: null })[0]?.box;
  expect(place(apart, [symbol, left])).toMatchObject({ left: 433, top: 286 });
  // The next best side where that one is taken.
  const right = { ...left, left: 433, right: 550 };
  expect(place(apart, [symbol, left, right])?.top).toBe(328);
  expect(place(town, [symbol, left])).toBeUndefined();
  const wide = { left: 330, top: 280, right: 430, bottom: 310 };
  const above = { left: 300, top: 200, right: 500, bottom: 277 };
  const below = { left: 300, top: 313, right: 500, bottom: 400 };
  // Nor beside figures that only touch it: there it is led away from them.
  const [led] = placeLabels([apart], bounds, { taken: [wide, above, below], ground: null });
  expect(led?.leader).toBeDefined();
});

test('a country is named once in a view, and again only far from there', () => {
  const named = (id: string, x: number, text = 'land') => {
    const item = wanted(id, x, 300, -1000, 120);
    return { ...item, label: { ...item.label, text, kind: 'country' as const, symbolSize: 0 } };
  };
  const [land, near, far] = [named('a', 150), named('b', 450), named('c', 650)];
  expect(
    placeLabels([land, near, far, named('d', 450, 'other')], bounds).map(({ label }) => label.id),
  ).toEqual(['a', 'c', 'd']);
});

test('the name of a country does not move over a border into the next', () => {
  const country = { ...wanted('land', 400, 300, -1000, 120) };
  const label = { ...country.label, kind: 'country' as const, symbolSize: 0 };
  // A border runs down the map 20 px right of the anchor: only what is left of it is the country's.
  const border = ground(({ left, right }) => (left <= 422 && right >= 420 ? 1 : 0));
  const [placed] = placeLabels([{ ...country, label }], bounds, border);
  expect((placed?.x ?? 999) + 120).toBeLessThanOrEqual(420);
});
