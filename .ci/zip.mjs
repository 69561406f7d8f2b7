// A folder as a zip that is the same to the byte wherever and whenever it is made: `node .ci/zip.mjs dist dist.zip`.
// Beside it lies its SHA-256, as `sha256sum -c` takes it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';

/** The files of a folder as a zip: by name, all of one time, which the zip takes as local and so stays everywhere. */
export function zipOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
  if (names.length === 0) throw new Error(`${folder} holds no file`);
  const files = Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16 });
}

export const sha256Of = (bytes) => createHash('sha256').update(bytes).digest('hex');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', file = 'dist.zip'] = process.argv.slice(2);
  const zip = zipOf(folder);
  const line = `${sha256Of(zip)}  ${basename(file)}`;
  writeFileSync(file, zip);
  writeFileSync(`${file}.sha256`, `${line}\n`);
  console.log(line);
}
