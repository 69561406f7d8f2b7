import { expect, test } from 'vitest';
import { systemOfCode } from '../../../../src/core/geometry/projection/coordinate-systems.ts';
import { knownCodes } from '../../../../src/core/geometry/projection/known-codes.ts';

test('every code that is told is known, and every code that is known is told or another name of one', () => {
  const told = new Set(
    knownCodes().flatMap((run) => {
      const [first = 0, last = first] = run.split('–').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
  for (const code of told) expect(systemOfCode(code), String(code)).not.toBeNull();
  for (let code = 1000; code < 110_000; code++) {
    const system = systemOfCode(code);
    if (system) expect(told.has(system.epsg as number), String(code)).toBe(true);
  }
  expect(knownCodes()).toContain('32601–32660');
});
