import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type WantedLabel } from '../../../src/map/atlas/label-placement.ts';

const bounds = { x: 800, y: 600 };
const wanted = (id: string, x: number, y: number, rank: number, width = 60): WantedLabel => ({
  label: { id, text: id, at: [0, 0], kind: 'town', rank, minZoom: 0, symbolSize: 8 },
  point: { x, y },
  width,
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
