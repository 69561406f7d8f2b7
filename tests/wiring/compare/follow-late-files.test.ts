import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import type { LateName } from '../../../src/core/atlas/late.ts';
import type { Choices } from '../../../src/core/page/choices.ts';
import { followLateFiles } from '../../../src/wiring/compare/follow-late-files.ts';
import { wholeAtlas } from '../../core/atlas/shipped.ts';
import { newest } from '../../fixtures/snapshots.ts';
import { pageParts } from '../page-parts.ts';

const { late } = wholeAtlas();
const fetched: string[] = [];

vi.mock('../../../src/data/compare/load-late.ts', () => ({
  loadLate: async (name: LateName) => {
    fetched.push(name);
    return (atlas: Atlas): Atlas => ({ ...atlas, late: { ...atlas.late, [name]: late?.[name] } });
  },
}));

beforeEach(() => {
  fetched.length = 0;
});

function follow(choices: Partial<Choices> = {}) {
  const { store, atlas: shipped, report } = pageParts(choices);
  const atlas = signal<Atlas | null>(shipped.value);
  const dialog = signal<string | null>(null);
  return { store, atlas, dialog, compared: followLateFiles({ store, atlas, dialog, report }) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('fetches small figures at once, the large files when they are first asked for, each once', async () => {
  const { store, atlas, compared } = follow();
  await settled();
  expect(fetched).toContain('releases-history');
  expect(fetched).not.toContain('ground-history');
  store.update({ before: '2020-11-05' });
  await settled();
  expect(fetched.filter((name) => name === 'ground-history')).toHaveLength(1);
  expect(fetched).toContain('borders-history');
  store.update({ before: '2018-04-11' });
  await settled();
  expect(new Set(fetched).size).toBe(fetched.length);
  const now = atlas.value && compared(atlas.value, store.choices.value);
  expect(now?.compared).toMatchObject({ before: '2018-04-11', after: newest });
});

test('a date before all that is known yet is understood once the older ones are', async () => {
  const { store, atlas, compared } = follow({ before: '2018-04-11' });
  await settled();
  const now = atlas.value && compared(atlas.value, store.choices.value);
  expect(now?.compared?.before).toBe('2018-04-11');
});

test('the tables ask for the stretches', async () => {
  const { dialog } = follow();
  await settled();
  expect(fetched).not.toContain('stretch-lines');
  dialog.value = 'tables';
  await settled();
  expect(fetched).toContain('stretch-lines');
});

test('a chosen piece of the line becomes the stretch where it was chosen', async () => {
  const { store, atlas } = follow();
  await settled();
  const border = atlas.value?.borders.find(({ pair, until }) => pair === 'KGZ-TJK' && until === null);
  const [at] = border?.geometry.coordinates ?? [];
  store.update({ selection: { layer: 'borders', id: border?.id ?? '', ...(at && { at }) } });
  await vi.waitFor(() => expect(store.choices.value.selection?.id).not.toBe(border?.id));
  const ids = late?.['stretch-lines']?.map(({ id }) => id);
  expect(ids).toContain(store.choices.value.selection?.id);
});
