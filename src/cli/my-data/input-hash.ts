import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { HashedInput } from '../../core/my-data/hashed-input.ts';

/** The hash of a file, read from its beginning to its end in pieces. */
export async function hashOfPath(path: string, name: string): Promise<HashedInput> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    bytes += piece.byteLength;
    hash.update(piece);
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

/** Hashes what passes, piece by piece. */
export function hashPassing(name: string) {
  const hash = createHash('sha256');
  let bytes = 0;
  let ended = false;
  return {
    take(piece: Uint8Array) {
      bytes += piece.byteLength;
      hash.update(piece);
    },
    end() {
      ended = true;
    },
    told: (): HashedInput => ({ name, bytes, sha256: ended ? hash.copy().digest('hex') : null }),
  };
}
