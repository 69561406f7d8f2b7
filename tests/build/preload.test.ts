import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modulesOf, preload } from '../../.build/preload.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'preload-'));
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write(
    'index.html',
    '<!doctype html><html><head></head><script type="module" src="/main.js"></script></html>',
  );
  write('lines.json', '{"a":1}');
  write('words.js', 'export const words = 1;');
  write(
    'main.js',
    `import lines from './lines.json?url'; import('./words.js').then(({ words }) => fetch(lines, words));`,
  );
});
afterAll(() => rmSync(root, { recursive: true }));

async function html(data: string[]): Promise<{ page: string; bundle: Rolldown.OutputBundle }> {
  const { output } = (await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [preload(data)],
    build: { write: false, assetsInlineLimit: 0 },
  })) as Rolldown.RolldownOutput;
  const page = output.find(({ fileName }) => fileName === 'index.html');
  return {
    page: page?.type === 'asset' ? String(page.source) : '',
    bundle: Object.fromEntries(output.map((file) => [file.fileName, file])),
  };
}

describe('the built page', () => {
  test('names the data that its script will ask for', async () => {
    const { page } = await html(['lines']);
    expect(page).toMatch(/<link rel="preload" as="fetch" href="\.\/assets\/lines-[\w-]+\.json" crossorigin>/);
  });

  test('is not built where nothing of a name was made', async () => {
    await expect(html(['borders'])).rejects.toThrow('nothing to preload for borders');
  });
});

test('a module is found with what it imports, and a missing one is told', async () => {
  const { bundle } = await html(['lines']);
  expect(modulesOf(bundle, 'words.js')).toEqual([expect.stringMatching(/^assets\/words-[\w-]+\.js$/)]);
  expect(() => modulesOf(bundle, 'src/words.js')).toThrow('nothing to preload for src/words.js');
});
