import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preload } from '../../.build/preload.ts';

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

async function html(data: string[], modules: string[]): Promise<string> {
  const { output } = (await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [preload({ data, modules })],
    build: { write: false, assetsInlineLimit: 0 },
  })) as Rolldown.RolldownOutput;
  const page = output.find(({ fileName }) => fileName === 'index.html');
  return page?.type === 'asset' ? String(page.source) : '';
}

describe('the built page', () => {
  test('names the data and the modules that its script will ask for', async () => {
    const page = await html(['lines'], ['words.js']);
    expect(page).toMatch(/<link rel="preload" as="fetch" href="\.\/assets\/lines-[\w-]+\.json" crossorigin>/);
    expect(page).toMatch(/<link rel="modulepreload" href="\.\/assets\/words-[\w-]+\.js" crossorigin>/);
  });

  test.each([
    [['borders'], []],
    [[], ['src/words.js']],
  ])('is not built where nothing of a name was made: %j %j', async (data, modules) => {
    await expect(html(data, modules)).rejects.toThrow('nothing to preload for');
  });
});
