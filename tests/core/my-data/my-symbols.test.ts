import { expect, test } from 'vitest';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import type { FileStatus, MyFile } from '../../../src/core/my-data/my-data.ts';
import { mySymbols } from '../../../src/core/my-data/my-symbols.ts';
import { box, compared, feature } from './two-lists/lists.ts';

const side = (party: string) => ({ party, features: 1 });
const file = (id: string, parties: readonly string[], change: Partial<MyFile> = {}): MyFile => ({
  id,
  name: id,
  bytes: { size: 1 },
  settings: untouched,
  keeping: 'kept',
  status: {
    stage: 'open',
    balance: { undirected: 0, exchanges: [{ sides: parties.map(side) }] },
  } as unknown as FileStatus,
  ...change,
});

test('the legend explains a comparison instead of the two files, while the first of them is shown', () => {
  const [a, b] = [feature(box(0, 0, 100), { name: 'x' }), feature(box(900, 0, 100), { name: 'y' })];
  const comparing = {
    with: '2',
    share: null,
    comparison: compared([a, b], [a]),
    publishedVerdict: null,
    problem: null,
  };
  const files = [file('1', ['TJK'], { comparing }), file('2', ['TJK']), file('3', ['KGZ'])];
  const chosen = null;
  expect(mySymbols({ files, current: '1', chosen })).toEqual(['own-to-kgz', 'own-only-a', 'own-in-both']);
  expect(mySymbols({ files, current: '2', chosen })).toEqual(['own-to-tjk', 'own-to-kgz']);
});
