import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import type { LoadProblem } from '../../../src/data/atlas/fetch-file.ts';
import { saveLayer } from '../../../src/wiring/share/save-layer.ts';
import { atlas, wordsOf } from '../../panels/page-of.ts';

const { words, lateWords } = await wordsOf('en');
afterEach(() => void vi.unstubAllGlobals());

/** Saves a layer of an atlas of which these files are not whole: names of saved files, and what was told. */
async function save(layer: 'water' | 'crossings', incomplete: readonly string[]) {
  const saved: string[] = [];
  vi.stubGlobal('location', { href: 'https://map.example/' });
  vi.stubGlobal('document', {
    createElement: () => ({
      href: '',
      download: '',
      click(this: { download: string }) {
        saved.push(this.download);
      },
    }),
  });
  const problems: LoadProblem[] = [];
  await saveLayer(
    {
      atlas: signal({ ...atlas, incomplete }),
      words: signal(words),
      lateWords: signal(lateWords),
      report: (problem) => problems.push(problem),
    },
    layer,
    'geojson',
  );
  return { saved, files: problems.map(({ file }) => file) };
}

test('a layer that is whole is saved, whatever became of the others', async () => {
  expect(await save('crossings', ['water'])).toEqual({ saved: ['crossings.geojson'], files: [] });
});

test.each([
  ['crossings', ['crossings']],
  ['water', ['roads']],
  ['crossings', ['sources']],
] as const)('%s is not saved as if it were whole where %s is not', async (layer, incomplete) => {
  expect(await save(layer, incomplete)).toEqual({ saved: [], files: incomplete });
});
