import { scriptData } from '../../core/my-data/script-data.ts';
import { decodeAs } from './decode-text.ts';
import type { Source } from './source.ts';

/** Bytes of a script in which its first assignment and its last sign are looked for. */
const headLength = 4096;
const tailLength = 64;

const byteOrderMark = '\u00ef\u00bb\u00bf';

/** The data that a script assigns to a name as a file of their own, which is told; any other file as it is. */
export async function withoutScript(source: Source): Promise<Source> {
  const { file, name, facts } = source;
  // A letter is a byte here, so that places in the text are places in the file.
  const bytesOf = async (part: Blob) => new Uint8Array(await part.arrayBuffer());
  const bytes = await bytesOf(file.slice(0, headLength));
  const head = decodeAs(bytes, 'latin1');
  const mark = head.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const found = scriptData(head.slice(mark));
  if (!found) return source;
  const rest =
    /[;\s]{1,64}$/.exec(decodeAs(await bytesOf(file.slice(-tailLength)), 'latin1'))?.[0].length ?? 0;
  const [from, to] = found.name;
  facts.tell('script-unwrapped', { name: decodeAs(bytes.subarray(mark + from, mark + to), 'utf-8') });
  return {
    ...source,
    file: file.slice(mark + found.from, file.size - rest),
    name: name.replace(/\.js$/i, '.json'),
  };
}
