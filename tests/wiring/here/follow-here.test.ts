import { expect, test, vi } from 'vitest';
import { followHere } from '../../../src/wiring/here/follow-here.ts';
import { pageParts } from '../page-parts.ts';

test('what answers is fetched when a place is first chosen or asked about', async () => {
  const { store, atlas, report, problems } = pageParts({
    selection: { layer: 'changes', id: 'KGZ-TJK_001' },
  });
  const here = followHere(store, report);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(here.value.here).toBeNull();
  store.update({ selection: { layer: 'here', id: '40.21,70.95' } });
  await vi.waitFor(() => expect(here.value.here).not.toBeNull(), 20_000);
  expect(here.value.here?.(atlas.value, [70.95, 40.21]).now.side).toBe('TJK');
  expect(problems).toEqual([]);
});
