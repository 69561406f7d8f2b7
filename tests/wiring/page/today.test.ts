import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../../../src/wiring/page/today.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the day is that of the reader, also while it is another one in Greenwich', () => {
  vi.stubEnv('TZ', 'Asia/Bishkek');
  for (const hour of [0, 12, 23]) expect(today(new Date(2026, 0, 5, hour, 30))).toBe('2026-01-05');
});
