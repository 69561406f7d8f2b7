import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pacote from 'pacote';
import { PipelineError } from './pipeline-error.ts';
import { type ReleaseFiles, releaseFiles } from './release-format.ts';
import type { Release } from './release-table.ts';
import { tarballEntries } from './tarball-entry.ts';

const PACKAGE = 'geo-tz';

export type Progress = (release: Release, bytes: number) => void;

const place = (release: Release): string => `releases.csv row ${release.row} (${PACKAGE} ${release.version})`;

async function download(release: Release, file: string, cacheDir: string, progress: Progress): Promise<void> {
  const part = `${file}.part`;
  const scratch = join(cacheDir, 'fetch');
  const registry = process.env.npm_config_registry;
  let bytes = 0;
  try {
    await pacote.tarball.stream(
      `${PACKAGE}@${release.version}`,
      async (stream) => {
        stream.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          progress(release, bytes);
        });
        await pipeline(stream, createWriteStream(part));
      },
      { cache: scratch, integrity: release.integrity, ...(registry === undefined ? {} : { registry }) },
    );
    renameSync(part, file);
  } catch (error) {
    throw new PipelineError(place(release), 'package', `cannot be fetched (${(error as Error).message})`);
  } finally {
    rmSync(part, { force: true });
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * The files of a pinned release, from `cacheDir` or else fetched into it as a whole tarball. The tarball's hash is checked
 * each time. Throws a PipelineError when the package is missing, altered or truncated.
 */
export async function fetchRelease(
  release: Release,
  cacheDir: string,
  progress: Progress = () => {},
): Promise<ReleaseFiles> {
  mkdirSync(cacheDir, { recursive: true });
  const name = `${PACKAGE}-${release.version}.tgz`;
  const file = join(cacheDir, name);
  if (!existsSync(file)) await download(release, file, cacheDir, progress);
  const bytes = readFileSync(file);
  const hash = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (hash !== release.integrity) {
    throw new PipelineError(
      place(release),
      name,
      `altered or truncated: its hash is ${hash}; delete it to fetch it again`,
    );
  }
  return releaseFiles(name, tarballEntries(name, bytes));
}
