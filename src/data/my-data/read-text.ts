import { detectEncoding } from '../../core/my-data/encoding.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';

/** Bytes of a text that is parsed as a whole; a string of the engine cannot be longer than twice this. */
const longestWholeText = 256 * 1024 * 1024;

/** The pieces of a text with their end in bytes, decoded by the file's own mark; the mark itself is taken off. */
export async function* textPieces(file: Blob): AsyncGenerator<{ text: string; bytes: number }> {
  const encoding = detectEncoding(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      yield { text: decoder.decode(value, { stream: true }), bytes };
    }
    yield { text: decoder.decode(), bytes };
  } finally {
    await reader.cancel();
  }
}

/** The first characters of a file, enough to tell its format. */
export async function textHead(file: Blob, length = 65_536): Promise<string> {
  const head = new Uint8Array(await file.slice(0, length).arrayBuffer());
  return new TextDecoder(detectEncoding(head)).decode(head);
}

/** The whole text, where it is short enough to be held. */
export async function wholeText(file: Blob): Promise<string | FileProblem> {
  if (file.size > longestWholeText) return fileProblem('too-large', String(longestWholeText));
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new TextDecoder(detectEncoding(bytes)).decode(bytes);
}
