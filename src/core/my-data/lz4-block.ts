/** Each byte of a length adds 255 at most, and everything else of a block takes bytes of its own. */
const mostTimes = 255;

/**
 * Unpacks a block of LZ4 (lz4_Block_format.md; `LZ4_RAW` of Parquet) that holds exactly so many bytes. Throws a
 * RangeError where it holds more or fewer, is cut, or points ahead of its beginning.
 */
export function unpackLz4(block: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  if (length > mostTimes * block.length) throw new RangeError('longer than it can be');
  const output = new Uint8Array(length);
  let [from, to] = [0, 0];
  const byte = (): number => {
    const value = block[from++];
    if (value === undefined) throw new RangeError('cut');
    return value;
  };
  const lengthOf = (first: number): number => {
    let sum = first;
    if (first < 15) return sum;
    for (;;) {
      const more = byte();
      sum += more;
      if (more < 255) return sum;
    }
  };
  for (;;) {
    const token = byte();
    const literals = lengthOf(token >> 4);
    if (from + literals > block.length || to + literals > length) throw new RangeError('beyond the end');
    output.set(block.subarray(from, from + literals), to);
    [from, to] = [from + literals, to + literals];
    // Only the last sequence has no match.
    if (from === block.length) break;
    const distance = byte() + 256 * byte();
    const match = 4 + lengthOf(token & 15);
    if (distance === 0 || distance > to || to + match > length) throw new RangeError('no such match');
    for (const end = to + match; to < end; to++) output[to] = output[to - distance] as number;
  }
  if (to !== length) throw new RangeError('another length');
  return output;
}
