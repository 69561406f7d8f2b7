import type { InputFault, InputFile } from './input-file.ts';
import { hashPassing } from './input-hash.ts';

export const isUrl = (path: string): boolean => /^https?:\/\//i.test(path);

/** Bytes up to which a file is fetched: it is held in memory until it is read. */
const mostBytes = 256 * 1024 * 1024;
/** Milliseconds for all of it. */
const patienceMs = 120_000;

/** The name at the end of an address, by which a format may be told. */
function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const megabytes = (bytes: number) => String(Math.round(bytes / 1024 / 1024));

/**
 * A file by its address, held in memory: refused beyond `most` bytes, told by its address and hash. Redirections are
 * followed, as a browser does.
 */
export async function fileAtUrl(url: string, most = mostBytes): Promise<InputFile | InputFault> {
  const hash = hashPassing(url);
  const pieces: Uint8Array[] = [];
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok || !response.body)
      return { code: 'url-failed', detail: `HTTP ${response.status} ${response.statusText}`.trim() };
    const tooLarge = { code: 'url-too-large', detail: megabytes(most) } as const;
    if (Number(response.headers.get('content-length')) > most) {
      await response.body.cancel();
      return tooLarge;
    }
    let bytes = 0;
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += piece.byteLength;
      // Leaving the loop ends the connection.
      if (bytes > most) return tooLarge;
      hash.take(piece);
      pieces.push(piece);
    }
    hash.end();
    const name = nameOf(response.url || url);
    return { file: new Blob(pieces as BlobPart[]), name, hashed: async () => [hash.told()] };
  } catch (error) {
    const { message, cause } = error as Error;
    const { code, message: deeper } = (cause ?? {}) as { code?: string; message?: string };
    return { code: 'url-failed', detail: code ?? deeper ?? message };
  }
}
