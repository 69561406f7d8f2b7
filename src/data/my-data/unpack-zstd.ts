import { Decompress } from 'fzstd';
import { xxhash64 } from 'hyparquet/src/xxhash.js';
import { zstdFrame } from '../../core/my-data/zstd-frame.ts';

/** As the zstd of the terminal refuses more unless it is told otherwise. */
const largestWindow = 128 * 1024 * 1024;

/**
 * Unpacks frames of Zstandard that hold exactly so many bytes together. Throws where they hold more or fewer, or where a
 * checksum is not that of what was unpacked; nothing is held beyond those bytes and one window.
 */
export function unpackZstd(bytes: Uint8Array, length: number): Uint8Array {
  const frames: ReturnType<typeof zstdFrame>[] = [];
  for (let at = 0; at < bytes.length; at = frames.at(-1)?.end ?? bytes.length)
    frames.push(zstdFrame(bytes, at));
  if (frames.some(({ window }) => window > Math.max(length, largestWindow)))
    throw new RangeError('a window beyond what is read');
  if (length > frames.reduce((sum, { most }) => sum + most, 0)) throw new RangeError('longer than it can be');
  const output = new Uint8Array(length);
  let [from, to] = [0, 0];
  for (const { end, size, checksum } of frames) {
    const start = to;
    const stream = new Decompress((piece) => {
      if (to + piece.length > length) throw new RangeError('longer than it says');
      output.set(piece, to);
      to += piece.length;
    });
    // The checksum is held against what came out, and not handed on.
    stream.push(bytes.subarray(from, end), true);
    const unpacked = output.subarray(start, to);
    if (size !== null && size !== unpacked.length) throw new RangeError('another length');
    if (checksum !== null && BigInt(checksum) !== (xxhash64(unpacked) & 0xffffffffn))
      throw new RangeError('another checksum');
    from = end;
  }
  if (to !== length) throw new RangeError('another length');
  return output;
}
