import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/map/atlas/pixels.ts';
import { leaderEnd, type NoteSize, placeNotes } from '../../../src/map/story/place-notes.ts';

const frame = { left: 0, top: 0, right: 800, bottom: 600 };
const note = (x: number, y: number): NoteSize => ({ at: { x, y }, width: 90, height: 22 });
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('labels of what is told', () => {
  const position = fc.record({
    x: fc.integer({ min: -50, max: 850 }),
    y: fc.integer({ min: -50, max: 650 }),
  });
  const box = fc
    .record({ left: fc.integer({ min: 0, max: 700 }), top: fc.integer({ min: 0, max: 500 }) })
    .map(({ left, top }) => ({ left, top, right: left + 200, bottom: top + 140 }));

  test('stand in sight, over no panel, no other label and nothing that is named', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 6 }), fc.array(box, { maxLength: 3 }), (spots, covered) => {
        const notes = spots.map(({ x, y }) => note(x, y));
        const placed = placeNotes(frame, covered, notes);
        expect(placed).toHaveLength(notes.length);
        placed.forEach((label, i) => {
          if (!label) return;
          expect(label.left >= 0 && label.top >= 0 && label.right <= 800 && label.bottom <= 600).toBe(true);
          for (const other of [...covered, ...placed.filter((_, j) => j !== i)])
            expect(other && meet(label, other)).not.toBe(true);
          for (const { at } of notes)
            expect(meet(label, { left: at.x, right: at.x, top: at.y, bottom: at.y })).toBe(false);
        });
      }),
    );
  });

  test('stand to the upper right where there is room, elsewhere where there is not', () => {
    const [free] = placeNotes(frame, [], [note(400, 300)]);
    expect(free && free.left > 400 && free.bottom < 300).toBe(true);
    const [corner] = placeNotes(frame, [], [note(780, 300)]);
    expect(corner && corner.right < 780).toBe(true);
  });

  test('are left out where what they name is out of sight or covered', () => {
    expect(placeNotes(frame, [], [note(-10, 300)])).toEqual([null]);
    const card = { left: 0, top: 0, right: 300, bottom: 600 };
    expect(placeNotes(frame, [card], [note(100, 300)])).toEqual([null]);
  });

  test('are led to by the nearest point of their edge', () => {
    const label = { left: 100, top: 100, right: 200, bottom: 120 };
    expect(leaderEnd({ x: 50, y: 150 }, label)).toEqual({ x: 100, y: 120 });
    expect(leaderEnd({ x: 150, y: 300 }, label)).toEqual({ x: 150, y: 120 });
  });
});
