import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstChunk } from '../../.build/first-chunk.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'chunk-'));
  mkdirSync(join(root, 'src/i18n'), { recursive: true });
  const write = (file: string, ...lines: string[]) =>
    writeFileSync(join(root, 'src', file), lines.join('\n'));
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><script type="module" src="/src/main.js"></script>',
  );
  write('shared.js', `export const shared = () => console.log('shared');`);
  write('panel.js', `import { shared } from './shared.js';`, `export const panel = () => [shared, 'panel'];`);
  write('i18n/numbers.js', `export const numbers = () => 'numbers';`);
  write(
    'i18n/words.js',
    `import { numbers } from './numbers.js';`,
    `export const words = [numbers(), 'words'];`,
  );
  write(
    'main.js',
    `import { shared } from './shared.js';`,
    `import { numbers } from './i18n/numbers.js';`,
    `const { words } = await import('./i18n/words.js');`,
    `console.log(words, numbers(), shared, () => import('./panel.js'));`,
  );
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the first chunk', () => {
  test('holds what the entry imports, though others use it too, and not the entry', async () => {
    const { output } = (await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: false,
        target: 'es2022',
        rolldownOptions: {
          input: join(root, 'index.html'),
          output: { codeSplitting: { groups: [firstChunk()] } },
        },
      },
    })) as Rolldown.RolldownOutput;
    const chunks = output.filter((file) => file.type === 'chunk');
    const chunkOf = (module: string) =>
      chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))?.name;
    for (const module of ['/shared.js', '/numbers.js']) expect(chunkOf(module)).toBe('first');
    for (const module of ['/main.js', '/panel.js', '/words.js']) expect(chunkOf(module)).not.toBe('first');
    // Else the entry would wait for words that wait for the entry.
    const first = chunks.find(({ name }) => name === 'first');
    expect(first?.imports).toEqual([]);
  });
});
