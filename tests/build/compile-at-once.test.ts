import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileAtOnce } from '../../.build/compile-at-once.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'compile-'));
  const page = '<!doctype html><script type="module" src="/main.js"></script>';
  writeFileSync(join(root, 'index.html'), page);
  // A stylesheet of a part that comes late has the bundler put a list of files ahead of the code.
  writeFileSync(join(root, 'late.css'), 'p { color: red }');
  writeFileSync(join(root, 'late.js'), `import './late.css';\nexport const late = 'late';`);
  writeFileSync(join(root, 'main.js'), `import('./late.js').then(({ late }) => console.log(late));`);
});
afterAll(() => rmSync(root, { recursive: true }));

const built = async (...chunks: string[]) => {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [compileAtOnce(chunks)],
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
};

describe('chunks that are compiled at once', () => {
  test('begin with the mark, the others not', async () => {
    const chunks = await built('index');
    const begins = (name: string) =>
      chunks.find((chunk) => chunk.name === name)?.code.startsWith('//# allFunctionsCalledOnLoad\n');
    expect(begins('index')).toBe(true);
    expect(begins('late')).toBe(false);
  });

  test('one that is not there stops the build', async () => {
    await expect(built('first')).rejects.toThrow('there is no chunk first');
  });
});
