/** One member of a zip archive as its central directory lists it. */
export type ZipMember = {
  /** The bytes of its name, and whether they are UTF-8 by the archive's word. */
  readonly nameBytes: Uint8Array;
  readonly nameIsUtf8: boolean;
  /** 0 stored, 8 deflated; others are named and not unpacked. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own heading stands. */
  readonly offset: number;
};

const endMark = 0x06054b50;
const memberMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

/** A value that stands in the zip64 field because 32 bits are too few. */
const beyond = 0xffffffff;

/**
 * The members that an archive lists (PKWARE APPNOTE 4.3), or null where the list is not there or does not fit. An
 * archive that begins behind other bytes is read too.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipMember[] | null {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const earliest = Math.max(0, bytes.byteLength - endLength - longestComment);
  let end = bytes.byteLength - endLength;
  while (end >= earliest && data.getUint32(end, true) !== endMark) end--;
  if (end < earliest || end < 0) return null;
  const [count, size, start] = [
    data.getUint16(end + 10, true),
    data.getUint32(end + 12, true),
    data.getUint32(end + 16, true),
  ];
  const shift = end - size - start;
  const members: ZipMember[] = [];
  let at = end - size;
  if (at < 0 || shift < 0) return null;
  while (members.length < count) {
    if (at + 46 > bytes.byteLength || data.getUint32(at, true) !== memberMark) return null;
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((i) => data.getUint16(at + i, true)) as [
      number,
      number,
      number,
    ];
    const flags = data.getUint16(at + 8, true);
    if (at + 46 + nameLength > bytes.byteLength) return null;
    members.push({
      nameBytes: bytes.subarray(at + 46, at + 46 + nameLength),
      nameIsUtf8: (flags & 0x800) !== 0,
      method: data.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: data.getUint32(at + 16, true),
      packed: data.getUint32(at + 20, true),
      unpacked: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true) + shift,
    });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return members;
}

/** The packed bytes of a member, or null where they do not lie in the archive. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipMember): Uint8Array | null {
  if (packed === beyond || offset + 30 > bytes.byteLength) return null;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.getUint32(offset, true) !== localMark) return null;
  const start = offset + 30 + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
  return start + packed > bytes.byteLength ? null : bytes.subarray(start, start + packed);
}
