import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts all `files` (name → text) into `dir`, or, if any cannot be written, none of them. */
export function writeAll(dir: string, files: ReadonlyMap<string, string>): void {
  const draft = mkdtempSync(join(dir, '.draft-'));
  try {
    for (const [name, text] of files) writeFileSync(join(draft, name), text);
    for (const name of files.keys()) renameSync(join(draft, name), join(dir, name));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The names of those `files` whose bytes in `dir` are missing or not the same. */
export function differing(dir: string, files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([name, text]) => !existsSync(join(dir, name)) || readFileSync(join(dir, name), 'utf8') !== text)
    .map(([name]) => name);
}
