import { expect, test, vi } from 'vitest';
import { followHere } from '../../../src/wiring/here/follow-here.ts';
import { pageParts } from '../page-parts.ts';

test('what answers is fetched when a position is first asked about', async () => {
  const { store, atlas, report, problems } = pageParts({ selection: { layer: 'parcels', id: 'dakhma' } });
  const here = followHere(store, report);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(here.value).toBeNull();
  store.update({ selection: { layer: 'here', id: '40.21,70.95' } });
  await vi.waitFor(() => expect(here.value).not.toBeNull());
  expect(here.value?.(atlas.value, [70.95, 40.21]).now.side).toBe('TJK');
  expect(problems).toEqual([]);
});
