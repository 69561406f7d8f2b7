import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256Of, zipOf } from '../../.ci/zip.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zip-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The same files, written in another order and at another time. */
function folder(name: string, reversed: boolean): string {
  const dir = join(root, name);
  mkdirSync(join(dir, 'ru'), { recursive: true });
  const files = ['index.html', 'ru/index.html', 'a.js', '_headers'];
  for (const file of reversed ? files.toReversed() : files) {
    writeFileSync(join(dir, file), `content of ${file}`);
    utimesSync(join(dir, file), reversed ? 1e9 : 1.7e9, reversed ? 1e9 : 1.7e9);
  }
  return dir;
}

test('the same files make the same zip, whatever their order, times and the time zone', () => {
  const zip = zipOf(folder('one', false));
  expect(Buffer.from(zipOf(folder('two', true))).equals(Buffer.from(zip))).toBe(true);
  const made = (zone: string) => {
    const file = join(root, `${zone.replace('/', '-')}.zip`);
    execFileSync(process.execPath, ['.ci/zip.mjs', join(root, 'one'), file], {
      env: { ...process.env, TZ: zone },
    });
    return { bytes: readFileSync(file), told: readFileSync(`${file}.sha256`, 'utf8') };
  };
  for (const zone of ['Asia/Dushanbe', 'America/Los_Angeles']) {
    const { bytes, told } = made(zone);
    expect(bytes.equals(Buffer.from(zip)), zone).toBe(true);
    expect(told).toBe(`${sha256Of(zip)}  ${zone.replace('/', '-')}.zip\n`);
  }
});

test('holds every file as it is, and another content is another zip', () => {
  const dir = folder('one', false);
  const zip = zipOf(dir);
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(['_headers', 'a.js', 'index.html', 'ru/index.html']);
  expect(Buffer.from(files['ru/index.html'] as Uint8Array).toString()).toBe('content of ru/index.html');
  writeFileSync(join(dir, 'a.js'), 'other');
  expect(sha256Of(zipOf(dir))).not.toBe(sha256Of(zip));
});

test('an empty folder is no release', () => {
  mkdirSync(join(root, 'empty'));
  expect(() => zipOf(join(root, 'empty'))).toThrow('holds no file');
});
