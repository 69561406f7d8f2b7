import { expect, test } from 'vitest';
import { meridianName, parallelName } from '../../../src/map/atlas/degree-names.ts';

const text = '70° E';

test('degrees stand beside their line, and on its other side where something stands', () => {
  const free = meridianName(100, text);
  expect(free).toMatchObject({ x: 104, text });
  const right = { left: 102, top: 0, right: 140, bottom: 20 };
  const moved = meridianName(100, text, [right]);
  expect(moved?.x).toBeLessThan(100 - 20);
  expect(meridianName(100, text, [{ ...right, left: 60 }])).toBeNull();

  expect(parallelName(200, text)).toMatchObject({ x: 6, y: 196 });
  const above = { left: 0, top: 180, right: 60, bottom: 199 };
  expect(parallelName(200, text, [above])?.y).toBeGreaterThan(200);
  expect(parallelName(200, text, [{ ...above, bottom: 220 }])).toBeNull();
});

test('degrees stand on the side of their line where no border lies, and over one where both sides have some', () => {
  const east = ({ right }: { right: number }) => (right > 110 ? 3 : 0);
  expect(meridianName(100, text, [], east)?.x).toBeLessThan(100 - 20);
  expect(meridianName(100, text, [], () => 3)).toMatchObject({ x: 104 });
  const upper = ({ top }: { top: number }) => (top < 195 ? 2 : 1);
  expect(parallelName(200, text, [], upper)?.y).toBeGreaterThan(200);
  const below = { left: 0, top: 201, right: 60, bottom: 220 };
  expect(parallelName(200, text, [below], upper)?.y).toBe(196);
});
