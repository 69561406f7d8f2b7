import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesAlong, letteringPath } from '../../../src/map/atlas/line-lettering.ts';

const frame = { x: 800, y: 600 };
const wave = (amplitude: number, y: number) =>
  Array.from({ length: 200 }, (_, i) => ({ x: -100 + i * 5, y: y + amplitude * Math.sin(i / 25) }));
const lengthOf = (path: readonly { x: number; y: number }[]) =>
  path.slice(1).reduce((sum, b, i) => {
    const a = path[i] as typeof b;
    return sum + Math.hypot(b.x - a.x, b.y - a.y);
  }, 0);
const how = (width: number) => ({ width, smooth: 6 });
const free = () => true;

test('a path is as long as its text, inside the frame, from left to right, whichever way the line runs', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40, max: 250 }),
      fc.double({ min: 0, max: 40, noNaN: true }),
      fc.boolean(),
      (width, bend, back) => {
        const line = wave(bend, 300);
        const path = letteringPath(back ? line.reverse() : line, how(width), frame, free);
        if (!path) throw new Error('a gentle line has room');
        expect(lengthOf(path)).toBeGreaterThan(width - 1e-6);
        expect(path.every(({ x, y }) => x > 0 && y > 0 && x < frame.x && y < frame.y)).toBe(true);
        expect(path[0]?.x).toBeLessThan(path.at(-1)?.x ?? 0);
      },
    ),
  );
});

test('it keeps clear of what is taken', () => {
  const isFree = (box: { left: number }) => box.left > 400;
  const path = letteringPath(wave(10, 300), how(150), frame, isFree) ?? [];
  expect(path.length).toBeGreaterThan(0);
  expect(boxesAlong(path).every(isFree)).toBe(true);
  expect(letteringPath(wave(10, 300), how(150), frame, () => false)).toBeNull();
});

test('a line that is too short, too crooked or out of the frame bears no text', () => {
  const crooked = Array.from({ length: 100 }, (_, i) => ({ x: 300 + (i % 2) * 40, y: 100 + i * 20 }));
  expect(letteringPath(wave(10, 300).slice(30, 50), how(150), frame, free)).toBeNull();
  expect(letteringPath(wave(10, -300), how(150), frame, free)).toBeNull();
  expect(letteringPath(crooked, { width: 150, smooth: 0 }, frame, free)).toBeNull();
});

test('above a crest no letter touches a bend of the line', () => {
  let lettered = 0;
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 14, noNaN: true }),
      fc.integer({ min: 2, max: 9 }),
      (bend, turns) => {
        const crest = Array.from({ length: 400 }, (_, i) => ({
          x: i * 2,
          y: 300 + bend * Math.sin(i / turns),
        }));
        const path = letteringPath(crest, { width: 200, smooth: 14, apart: 5 }, frame, free);
        if (!path) return;
        lettered++;
        for (const { x, y } of path)
          for (const at of crest) if (Math.abs(at.x - x) < 3) expect(y).toBeLessThan(at.y - 1);
      },
    ),
  );
  expect(lettered).toBeGreaterThan(50);
});

test('what is far from the frame changes nothing, however long it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 20_000 }),
      fc.double({ min: 0, max: 40, noNaN: true }),
      (far, bend) => {
        const line = wave(bend, 300);
        const start = line[0] as (typeof line)[0];
        // Longer by a whole number of samples, and of every third, which is where a text may begin; cut at another.
        const tail = [18 * far, 78].map((out) => ({ x: start.x - out, y: start.y }));
        const end = { x: 1e5, y: 5e4 };
        const [alone, long] = [line, [...tail, ...line, end]].map((each) =>
          letteringPath(each, how(200), frame, free),
        );
        expect(long?.length).toBe(alone?.length);
        for (const [i, at] of (alone ?? []).entries()) {
          expect(long?.[i]?.x).toBeCloseTo(at.x, 6);
          expect(long?.[i]?.y).toBeCloseTo(at.y, 6);
        }
      },
    ),
  );
});
