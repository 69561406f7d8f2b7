import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { extensionOf } from '../../core/my-data/format.ts';
import type { HashedInput } from '../../core/my-data/hashed-input.ts';
import { groupedFiles, partOfShapefile, stemOf } from '../../data/my-data/grouped-files.ts';
import { decodeHead } from '../../data/my-data/read-text.ts';
import { hashOfPath, hashPassing } from './input-hash.ts';

/** A file as readers take it, with its name; `hashed` tells of what it is made, once it has been read. */
export type InputFile = {
  readonly file: Blob;
  readonly name: string;
  hashed(): Promise<readonly HashedInput[]>;
};

/** Why an input could not be opened, or not read to its end. */
export type InputFault = {
  readonly code: 'file-missing' | 'file-is-folder' | 'file-unreadable' | 'url-failed' | 'url-too-large';
  readonly detail?: string;
};

export function inputFault({ code }: NodeJS.ErrnoException): InputFault {
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing' };
  return { code: code === 'EISDIR' ? 'file-is-folder' : 'file-unreadable' };
}

/** The names of the other parts of a Shapefile by the path of its .shp, in its folder; none of any other file. */
export async function partsBeside(path: string): Promise<readonly string[]> {
  if (extensionOf(path) !== 'shp') return [];
  const names = await readdir(dirname(path));
  const isPart = (name: string) =>
    partOfShapefile.test(name) && extensionOf(name) !== 'shp' && stemOf(name) === stemOf(basename(path));
  return names.filter(isPart).sort();
}

/** A file by its path; a .shp with the parts that lie beside it. Large files are not held: they are read as they are asked for. */
export async function fileAt(path: string): Promise<InputFile | InputFault> {
  try {
    if ((await stat(path)).isDirectory()) return { code: 'file-is-folder' };
    const named = async (name: string) =>
      Object.assign(await openAsBlob(join(dirname(path), name)), { name });
    const own = await named(basename(path));
    const hashesOf = (names: readonly string[]) => async () => {
      const hashes: HashedInput[] = [];
      for (const name of names) hashes.push(await hashOfPath(join(dirname(path), name), name));
      return hashes;
    };
    const single = { file: own, name: path, hashed: hashesOf([basename(path)]) };
    if (extensionOf(path) !== 'shp') return single;
    const parts = await partsBeside(path);
    const files = await Promise.all(parts.map(named));
    const [grouped] = await groupedFiles([own, ...files] as unknown as File[]);
    return grouped ? { ...grouped, hashed: hashesOf([basename(path), ...parts]) } : single;
  } catch (error) {
    return inputFault(error as NodeJS.ErrnoException);
  }
}

/** Bytes by which it is told whether an input can be read as it comes. */
const headLength = 65_536;

/** The pieces of a stream that came before, then the rest. */
async function* joined(
  before: readonly Buffer[],
  rest: AsyncIterator<Buffer>,
  hash: ReturnType<typeof hashPassing>,
): AsyncGenerator<Uint8Array> {
  yield* before;
  for (let piece = await rest.next(); !piece.done; piece = await rest.next()) {
    hash.take(piece.value);
    yield piece.value;
  }
  hash.end();
}

/**
 * What comes through a pipe. JSON is read as it comes and never held; for any other format all of it is needed at
 * once.
 */
export async function pipedFile(input: Readable, name: string): Promise<InputFile | InputFault> {
  const pieces: Buffer[] = [];
  const rest = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const hash = hashPassing('-');
  const hashed = async () => [hash.told()];
  const whole = () => {
    hash.end();
    return { file: new Blob(pieces as BlobPart[]), name, hashed };
  };
  try {
    let length = 0;
    while (length < headLength) {
      const piece = await rest.next();
      if (piece.done) return whole();
      hash.take(piece.value);
      pieces.push(piece.value);
      length += piece.value.byteLength;
    }
    const head = new Blob(pieces as BlobPart[]);
    const text = decodeHead(new Uint8Array(await head.arrayBuffer()), null).replace(/^[\uFEFF\s]+/, '');
    if (['{', '[', '\u001e'].includes(text.charAt(0)))
      return { file: streamed(head, joined(pieces, rest, hash)), name, hashed };
    for (let piece = await rest.next(); !piece.done; piece = await rest.next()) {
      hash.take(piece.value);
      pieces.push(piece.value);
    }
    return whole();
  } catch (error) {
    return inputFault(error as NodeJS.ErrnoException);
  }
}

/** A file of which only the beginning can be looked at before it is read, once, from its beginning to its end. */
function streamed(head: Blob, pieces: AsyncGenerator<Uint8Array>): Blob {
  const file = {
    size: head.size,
    slice: (start?: number, end?: number) => head.slice(start, end),
    arrayBuffer: () => new Response(file.stream()).arrayBuffer(),
    stream: () =>
      new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { done, value } = await pieces.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      }),
  };
  return file as unknown as Blob;
}
