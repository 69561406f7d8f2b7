/** A frame of Zstandard as its heads describe it. */
export type ZstdFrame = {
  /** Where it ends among the bytes. */
  readonly end: number;
  /** Bytes that it needs to look back upon. */
  readonly window: number;
  /** Bytes that it unpacks to, where it says so. */
  readonly size: number | null;
  /** More than it can unpack to. */
  readonly most: number;
  /** The lower half of the XXH64 of what it unpacks to, where it has one. */
  readonly checksum: number | null;
};

const magic = 0xfd2fb528;
const largestBlock = 128 * 1024;
const kinds = { repeated: 1, reserved: 3 };

/**
 * The frame that begins at `start` (RFC 8878, 3.1.1), its blocks walked by their heads. Throws a RangeError where it
 * is none, is cut, or asks for a dictionary.
 */
export function zstdFrame(bytes: Uint8Array, start: number): ZstdFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(start, true) !== magic) throw new RangeError('no frame');
  const about = view.getUint8(start + 4);
  const [sizeFlag, isWhole] = [about >> 6, (about & 32) !== 0];
  if ((about & 8) !== 0 || (about & 3) !== 0) throw new RangeError('a frame that is not read');
  let at = start + 5;
  let window = 0;
  if (!isWhole) {
    const exponent = view.getUint8(at++);
    window = 2 ** (10 + (exponent >> 3)) * (1 + (exponent & 7) / 8);
  }
  let size: number | null = null;
  if (sizeFlag === 0) size = isWhole ? view.getUint8(at++) : null;
  else if (sizeFlag === 1) size = view.getUint16(at, true) + 256;
  else size = sizeFlag === 2 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
  if (sizeFlag > 0) at += 2 ** sizeFlag;
  let most = 0;
  for (let isLast = false; !isLast; ) {
    const head = view.getUint16(at, true) + 65_536 * view.getUint8(at + 2);
    const [kind, length] = [(head >> 1) & 3, head >> 3];
    if (kind === kinds.reserved || length > largestBlock) throw new RangeError('no such block');
    most += kind <= kinds.repeated ? length : largestBlock;
    at += 3 + (kind === kinds.repeated ? 1 : length);
    isLast = (head & 1) === 1;
  }
  const hasChecksum = (about & 4) !== 0;
  const end = at + (hasChecksum ? 4 : 0);
  if (end > bytes.length) throw new RangeError('cut');
  return {
    end,
    window: isWhole ? (size ?? 0) : window,
    size,
    most,
    checksum: hasChecksum ? view.getUint32(at, true) : null,
  };
}
