import { crc32 } from '../../core/my-data/crc32.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import type { Tell } from '../../core/my-data/notice.ts';
import { packedBytes, type ZipMember, zipDirectory } from '../../core/my-data/zip-directory.ts';
import { decodeAs, decodeText } from './decode-text.ts';

/** Unpacked bytes of an archive, all wanted entries together. */
const largestUnpacked = 512 * 1024 * 1024;
const mostEntries = 2000;

export type Entry = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** What an archive holds: the unpacked members that were wanted, and the names of all. */
export type Archive = { readonly names: readonly string[]; readonly entries: readonly Entry[] };

/** Packings that are met and not unpacked here, as APPNOTE numbers them. */
const methods: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  12: 'BZip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  99: 'AES',
};

/** What a Mac, Windows or a version control leaves beside the files, and folders. */
const isLitter = (name: string) =>
  /(^|\/)(__MACOSX|\.git)\//.test(name) || /(^|\/)(\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);

const nameOf = ({ nameBytes, nameIsUtf8 }: ZipMember) =>
  nameIsUtf8 ? decodeAs(nameBytes, 'utf-8') : decodeText(nameBytes, null).text;

/** One member's bytes; null where they cannot be unpacked or are not those of which the checksum was made. */
function unpackedBytes(
  archive: Uint8Array,
  member: ZipMember,
  inflate: (data: Uint8Array, options: { out: Uint8Array }) => Uint8Array,
): Uint8Array<ArrayBuffer> | null {
  const packed = packedBytes(archive, member);
  if (!packed) return null;
  try {
    const bytes = new Uint8Array(member.unpacked);
    const found = member.method === 0 ? packed : inflate(packed, { out: bytes });
    if (found.byteLength !== member.unpacked || crc32(found) !== member.crc) return null;
    if (member.method === 0) bytes.set(packed);
    return bytes;
  } catch {
    return null;
  }
}

/**
 * The wanted members of a zip. What a member says about its size is added up before anything is unpacked, and
 * nothing is unpacked beyond what it says, so that a bomb is refused instead of set off. A member whose checksum
 * does not fit is left out and told; one behind a password, or in a packing that is not read, refuses the archive.
 */
export async function unzip(file: Blob, wanted: RegExp, tell: Tell): Promise<Archive | FileProblem> {
  if (file.size > largestUnpacked) return fileProblem('too-large', String(largestUnpacked));
  const archive = new Uint8Array(await file.arrayBuffer());
  const members = zipDirectory(archive);
  if (!members) return fileProblem('zip-broken');
  const named = members.map((member) => ({ member, name: nameOf(member) }));
  const names = named.map(({ name }) => name).filter((name) => !isLitter(name) && !name.endsWith('/'));
  const chosen = named.filter(({ name }) => wanted.test(name) && !isLitter(name) && !name.endsWith('/'));
  const total = chosen.reduce((sum, { member }) => sum + member.unpacked, 0);
  if (total > largestUnpacked || chosen.length > mostEntries)
    return fileProblem('zip-bomb', String(largestUnpacked));
  const { inflateSync } = await import('fflate');
  const entries: Entry[] = [];
  let broken: string | null = null;
  for (const { member, name } of chosen) {
    if (member.encrypted) return fileProblem('zip-password', name);
    if (member.method !== 0 && member.method !== 8)
      return fileProblem('zip-method', methods[member.method] ?? String(member.method));
    const bytes = unpackedBytes(archive, member, inflateSync);
    if (bytes) entries.push({ name, bytes });
    else {
      broken ??= name;
      tell('member-broken', { name });
    }
  }
  return entries.length === 0 && broken !== null ? fileProblem('zip-broken', broken) : { names, entries };
}
