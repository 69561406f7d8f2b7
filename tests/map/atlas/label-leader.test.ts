import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledLabel } from '../../../src/map/atlas/label-leader.ts';
import { type Box, boxAt, boxesOverlap } from '../../../src/map/atlas/pixels.ts';
import type { WantedLabel } from '../../../src/map/atlas/wanted-label.ts';
import { placeOn, sheet, sizes, valley, zooms } from '../shipped-sheet.ts';

const item: WantedLabel = {
  label: { id: 'isfara', text: 'Isfara', at: [0, 0], kind: 'town', rank: 0, minZoom: 0, symbolSize: 8 },
  ...{ point: { x: 200, y: 150 }, width: 40, height: 17, named: true },
};
const box = fc
  .tuple(
    fc.integer({ min: 100, max: 280 }),
    fc.integer({ min: 80, max: 220 }),
    fc.integer({ min: 4, max: 50 }),
    fc.integer({ min: 4, max: 50 }),
  )
  .map(([left, top, width, height]) => boxAt(left, top, width, height));
const boxes = fc.array(box, { maxLength: 12 });
const anywhere = () => true;

test('a led name covers nothing, its line no text, and both are where they are asked to be', () => {
  fc.assert(
    fc.property(boxes, boxes, boxes, fc.integer({ min: 160, max: 260 }), (texts, others, panels, edge) => {
      const isWithin = ({ right }: Box) => right <= edge;
      const led = ledLabel(item, texts, others, panels, isWithin);
      if (!led) return;
      expect([...texts, ...others].some((other) => boxesOverlap(other, led.box))).toBe(false);
      expect(isWithin(led.box)).toBe(true);
      const [from, to] = led.leader;
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThan(80);
      for (let share = 0; share < 1; share += 0.02) {
        const at = boxAt(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, 0, 0);
        expect([...texts, ...panels].some((text) => boxesOverlap(text, at))).toBe(false);
      }
    }),
  );
});

test('the nearest place is taken, and none where there is none', () => {
  const near = ledLabel(item, [], [], [], anywhere);
  expect(near?.box.left).toBeCloseTo(200 + 18, 0);
  const ring = [boxAt(205, 100, 40, 100)];
  const other = ledLabel(item, [], ring, [], anywhere);
  expect((other?.box.left ?? 0) < 205 || (other?.box.left ?? 0) > 245).toBe(true);
  expect(ledLabel(item, [boxAt(0, 0, 400, 300)], [], [], anywhere)).toBeNull();
});

test('a line that crosses a symbol is drawn only where no other way is free', () => {
  const right = [boxAt(208, 100, 6, 100)];
  const { leader } = ledLabel(item, [], right, [], anywhere) ?? {};
  expect(leader?.[1].x).toBeLessThan(208);
  const around = [...right, boxAt(186, 100, 6, 100), boxAt(186, 100, 28, 6), boxAt(186, 194, 28, 6)];
  expect(ledLabel(item, [], around, [], anywhere)).not.toBeNull();
});

test.each(sizes)('%i × %i: a led name is near its symbol, or left out but for Isfara', (...size) => {
  for (const zoom of zooms) {
    const { placed, pixel } = sheet(zoom, size, valley);
    for (const { label, leader } of placed) {
      if (!leader) continue;
      const [from, to] = leader;
      expect(Math.hypot(to.x - from.x, to.y - from.y), `${label.text} at ${zoom}`).toBeLessThanOrEqual(
        label.insists === 'near' ? 28 : 45,
      );
    }
    if (placeOn('isfara', size, pixel))
      expect(
        placed.map(({ label }) => label.text),
        `at ${zoom}`,
      ).toContain('Isfara');
  }
});
