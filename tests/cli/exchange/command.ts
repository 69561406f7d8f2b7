import { Readable } from 'node:stream';
import { run } from '../../../src/cli/exchange/run.ts';

/** The command in this process: its exit code, and what it printed and told. */
export async function command(
  folder: string,
  words: readonly string[],
  input: Iterable<string | Buffer> = [],
) {
  const [out, told]: [string[], string[]] = [[], []];
  const code = await run(words, {
    input: Readable.from([...input].map((piece) => Buffer.from(piece))),
    folder,
    print: (line) => out.push(line),
    tell: (line) => told.push(line),
  });
  return { code, out: out.join('\n'), told };
}
