import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'builds-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Digests by file name of a build made in another time zone and folder than the next one. */
function digests(name: string, zone: string): Record<string, string> {
  const folder = join(root, name);
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', folder],
    { env: { ...env, TZ: zone }, stdio: 'pipe' },
  );
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

test('two builds give the same bytes, and no page of them carries a script or a style inline', () => {
  const first = digests('one', 'UTC');
  expect(Object.keys(first).length).toBeGreaterThan(25);
  expect(digests('two/below', 'Asia/Dushanbe')).toEqual(first);

  const html = (path: string) => readFileSync(join(root, 'one', path), 'utf8');
  for (const [path, home] of [
    ['index.html', './'],
    ['ru/index.html', '../'],
  ] as const) {
    expect(html(path)).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    expect(html(path)).toContain("require-trusted-types-for 'script'");
    // Every address of a file is relative: the page may stand in any folder. Sources of the answer are links.
    const files = [...html(path).matchAll(/<(?!a\s)\w+[^>]*?\s(?:src|href)="([^"]+)"/g)].map(([, to]) => to);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((to) => !to?.startsWith(home))).toEqual([]);
  }

  // Whoever gets the page gets the licence of everything in it; of what unpacks Zstandard there is one package.
  const { packages } = JSON.parse(html('licences.json'));
  expect(packages.length).toBeGreaterThan(25);
  expect(packages.filter(({ text }: { text: string }) => text.length < 200)).toEqual([]);
  const names: string[] = packages.map(({ name }: { name: string }) => name);
  expect(names.filter((name) => name.includes('zstd'))).toEqual(['fzstd']);

  const api = Object.keys(first).filter((name) => name.startsWith('api/v1/'));
  expect(api).toContain('api/v1/feed.atom');
  const worker = readFileSync(join(root, 'one', 'service-worker.js'), 'utf8');
  expect(worker).not.toMatch(/importScripts|^import |^export /m);
  for (const name of Object.keys(first).filter((name) => /^assets\/|^index|^icon/.test(name)))
    expect(worker, name).toContain(name);
  expect(worker).not.toContain('api/v1');
  expect(worker).not.toMatch(/openstreetmap|opentopomap|eox\./);
}, 240_000);
