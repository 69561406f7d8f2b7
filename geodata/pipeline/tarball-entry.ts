import { gunzipSync } from 'node:zlib';
import { PipelineError } from './pipeline-error.ts';

const BLOCK = 512;

const field = (header: Buffer, start: number, length: number): string =>
  header.toString('utf8', start, start + length).replace(/\0.*$/s, '');

/**
 * The bytes of every entry of a gzipped tar (POSIX ustar) by path. Throws a PipelineError naming `file` when the archive
 * is cut short.
 */
export function tarballEntries(file: string, tarball: Uint8Array): Map<string, Buffer> {
  let tar: Buffer;
  try {
    tar = gunzipSync(tarball);
  } catch (error) {
    throw new PipelineError(file, 'archive', `cannot be unpacked (${(error as Error).message})`);
  }
  const found = new Map<string, Buffer>();
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK);
    const name = field(header, 0, 100);
    if (name === '') break;
    const size = Number.parseInt(field(header, 124, 12), 8);
    const start = at + BLOCK;
    if (!(start + size <= tar.length)) throw new PipelineError(file, name, 'the entry is truncated');
    found.set(name, tar.subarray(start, start + size));
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return found;
}
