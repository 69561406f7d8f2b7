import { encodingInXml, markedEncoding } from '../../core/my-data/encoding.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { decodeAs, decodeText, encodingFor, withoutMarks } from './decode-text.ts';
import { type FileFacts, hearEncoding } from './source.ts';
import { createTextStream } from './text-stream.ts';

/** Bytes of a text that is parsed as a whole; a string of the engine cannot be longer than twice this. */
const longestWholeText = 256 * 1024 * 1024;

/** The pieces of a text with their end in bytes; `facts` hear of its encoding and of letters that are lost. */
export async function* textPieces(
  file: Blob,
  chosen: string | null,
  facts: FileFacts,
): AsyncGenerator<{ text: string; bytes: number }> {
  const stream = createTextStream(chosen);
  const reader = file.stream().getReader();
  const hear = (text: string) => {
    hearEncoding(facts)(stream.encoding());
    facts.lettersLost ||= text.includes('\uFFFD');
  };
  let bytes = 0;
  let begun = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      const piece = stream.push(value);
      const text: string = begun ? piece : withoutMarks(piece);
      begun ||= text !== '';
      hear(text);
      yield { text, bytes };
    }
    const text = stream.end();
    hear(text);
    yield { text, bytes };
  } finally {
    await reader.cancel();
  }
}

/** The first characters of a file, enough to tell its format. */
export async function textHead(file: Blob, chosen: string | null = null, length = 65_536): Promise<string> {
  const head = new Uint8Array(await file.slice(0, length).arrayBuffer());
  return decodeHead(head, chosen);
}

/** The text of a piece that may end within a letter. */
export function decodeHead(head: Uint8Array, chosen: string | null): string {
  if (markedEncoding(head) !== null || chosen !== null) return decodeText(head, chosen).text;
  const declared = encodingInXml(decodeAs(head.subarray(0, 400), 'latin1'));
  // Without the bytes of a last letter that was cut.
  const whole = head.subarray(0, Math.max(0, head.length - 3));
  return decodeAs(head, encodingFor(whole.length > 0 ? whole : head, null, declared).name);
}

/** The whole text, where it is short enough to be held; `facts` hear of its encoding and of letters that are lost. */
export async function wholeText(
  file: Blob,
  chosen: string | null,
  facts: FileFacts,
): Promise<string | FileProblem> {
  if (file.size > longestWholeText) return fileProblem('too-large', String(longestWholeText));
  const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()), chosen);
  hearEncoding(facts)(encoding);
  facts.lettersLost ||= text.includes('\uFFFD');
  return text;
}
