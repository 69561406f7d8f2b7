import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportHandle } from '../../../src/data/my-data/open-import.ts';
import { openMyMap } from '../../../src/wiring/my-data/my-map.ts';
import { notingMap } from '../page-parts.ts';

beforeEach(() => {
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
    },
  );
  vi.stubGlobal('document', { documentElement: {} });
});
afterEach(() => void vi.unstubAllGlobals());

/** A layer whose code cannot be fetched at first, and what it drew. */
function layer(failures: number) {
  const drawn: string[] = [];
  let loads = 0;
  const load = async () => {
    if (loads++ < failures) throw new TypeError('Failed to fetch');
    return {
      createMyLayer: () => ({ draw: async (id: string) => void drawn.push(id), sources: () => new Map() }),
    };
  };
  const { map } = notingMap();
  const attached = { ...map, attach: (tool: (leaflet: never) => unknown) => tool(null as never) };
  const mine = openMyMap(attached as never, {} as never, load as never);
  return { mine, drawn };
}
const handle = (shapes: unknown) => ({ ask: async () => shapes }) as unknown as ImportHandle;
const small = { features: 1, vertices: 4 };

test('code that could not be fetched is fetched again with the next file', async () => {
  const { mine, drawn } = layer(1);
  await expect(mine.draw('a', small, handle([]))).rejects.toThrow('Failed to fetch');
  mine.erase('a');
  await mine.draw('a', small, handle([]));
  expect(drawn).toEqual(['a']);
});

test('a file without an answer is not drawn as if it were empty', async () => {
  const { mine, drawn } = layer(0);
  await expect(mine.draw('a', small, handle(null))).rejects.toThrow();
  expect(drawn).toEqual([]);
});
