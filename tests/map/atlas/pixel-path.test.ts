import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pixelPath } from '../../../src/map/atlas/pixel-path.ts';

const whole = { scale: 1000, left: -100, top: -200, box: null };
const unit = (...points: number[]) => Float64Array.from(points);
/** The pixels of each part of a path. */
const partsOf = (d: string) =>
  d
    .split('M')
    .slice(1)
    .map((part) => part.replace('z', '').split(' ').map(Number));

test('a line is written in whole pixels, each once', () => {
  const line = unit(0.1, 0.2, 0.1001, 0.2002, 0.11, 0.25, 0.12, 0.2);
  expect(pixelPath([line], whole, false)).toBe('M0 0 10 50 20 0');
});

test('rings are closed, holes too', () => {
  const [shell, hole] = [unit(0.1, 0.2, 0.2, 0.2, 0.2, 0.3), unit(0.15, 0.21, 0.18, 0.21, 0.18, 0.24)];
  expect(pixelPath([shell, hole], whole, true)).toBe('M0 0 100 0 100 100zM50 10 80 10 80 40z');
});

test('of a line only the stretches that come near the box are written', () => {
  const line = unit(0, 0.2, 0.1, 0.2, 0.2, 0.2, 0.5, 0.2, 0.5, 0.9, 0.15, 0.9, 0.15, 0.2);
  const box = { left: 0, top: -10, right: 60, bottom: 10 };
  expect(pixelPath([line], { ...whole, box }, false)).toBe('M-100 0 0 0 100 0M50 700 50 0');
});

test('what a box leaves out of a line is out of its sight, and nothing that crosses it is left out', () => {
  const point = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const box = { left: 300, top: 300, right: 600, bottom: 500 };
  const frame = { scale: 1000, left: 0, top: 0, box };
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
      const pixels = points.map(([x, y]) => [Math.round(x * 1000), Math.round(y * 1000)] as const);
      const edges = new Set(
        partsOf(pixelPath([unit(...points.flat())], frame, false)).flatMap((part) =>
          Array.from({ length: part.length / 2 - 1 }, (_, i) => part.slice(2 * i, 2 * i + 4).join(' ')),
        ),
      );
      for (let i = 1; i < pixels.length; i++) {
        const [[x1, y1], [x2, y2]] = [
          pixels[i - 1] as readonly [number, number],
          pixels[i] as readonly [number, number],
        ];
        if (x1 === x2 && y1 === y2) continue;
        const apart =
          Math.max(x1, x2) < box.left ||
          Math.min(x1, x2) > box.right ||
          Math.max(y1, y2) < box.top ||
          Math.min(y1, y2) > box.bottom;
        expect(edges.has(`${x1} ${y1} ${x2} ${y2}`)).toBe(!apart);
      }
    }),
  );
});

test('a ring about the box fills it; one apart from it is left out', () => {
  const box = { left: 0, top: 0, right: 100, bottom: 100 };
  const around = unit(0, 0, 0.9, 0, 0.9, 0.9, 0, 0.9);
  const [filled] = partsOf(pixelPath([around], { ...whole, box }, true));
  expect(new Set(filled)).toEqual(new Set([0, 100]));
  const apart = unit(0.8, 0.8, 0.9, 0.8, 0.9, 0.9);
  expect(pixelPath([apart], { ...whole, box }, true)).toBe('');
});
