import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Mapped } from '../../../geodata/pipeline/mapped.ts';
import type { GroundFaces } from '../../../geodata/pipeline/neutral-ground.ts';
import type { StretchLines } from '../../../geodata/pipeline/terrain/relief.ts';

const GEODATA = join(import.meta.dirname, '../../../geodata');
export const SOURCES = join(GEODATA, 'sources');

const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

/** A folder with one file of the given lines. */
export function folderWith(file: string, ...lines: string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'tables-'));
  made.push(dir);
  writeFileSync(join(dir, file), `${lines.join('\n')}\n`);
  return dir;
}

/** A copy of the authored tables in which `file` has `from` replaced by `to`; `from` must occur. */
export function sourcesWith(file: string, from: string | RegExp, to: string): string {
  const dir = folderWith('empty');
  cpSync(SOURCES, dir, { recursive: true });
  const text = readFileSync(join(dir, file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(dir, file), changed);
  return dir;
}

export function committed(file: string): string {
  return readFileSync(join(GEODATA, file), 'utf8');
}

/** The committed result of the releases. */
export function committedMapped(): Mapped {
  return {
    borders: JSON.parse(committed('borders.geojson')),
    countries: JSON.parse(committed('countries.geojson')),
    changes: JSON.parse(committed('changes.geojson')),
  };
}

/** The committed ground on which the snapshots do not agree. */
export const committedGround = (): GroundFaces => JSON.parse(committed('ground-history.geojson'));

/** The committed line by stretch. */
export const committedStretchLines = (): StretchLines => JSON.parse(committed('stretch-lines.geojson'));
