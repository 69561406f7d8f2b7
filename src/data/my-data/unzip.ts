import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';

/** Unpacked bytes of an archive, all wanted entries together. */
const largestUnpacked = 512 * 1024 * 1024;
const mostEntries = 2000;

export type Entry = { readonly name: string; readonly bytes: Uint8Array };

/**
 * The wanted entries of a zip. What an entry says about its size is added up before anything is unpacked, and
 * nothing is unpacked beyond what it says, so that a bomb is refused instead of set off.
 */
export async function unzip(file: Blob, wanted: RegExp): Promise<readonly Entry[] | FileProblem> {
  if (file.size > largestUnpacked) return fileProblem('too-large', String(largestUnpacked));
  const { unzipSync } = await import('fflate');
  let unpacked = 0;
  let entries = 0;
  try {
    const found = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter({ name, originalSize }) {
        if (!wanted.test(name) || name.includes('__MACOSX')) return false;
        unpacked += originalSize;
        entries++;
        if (unpacked > largestUnpacked || entries > mostEntries) throw new RangeError('zip-bomb');
        return true;
      },
    });
    return Object.entries(found).map(([name, bytes]) => ({ name, bytes }));
  } catch (error) {
    return error instanceof RangeError
      ? fileProblem('zip-bomb', String(largestUnpacked))
      : fileProblem('zip-broken');
  }
}
