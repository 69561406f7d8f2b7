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
