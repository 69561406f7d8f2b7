import type { Readable } from 'node:stream';
import { detectEncoding } from '../../core/my-data/encoding.ts';
import {
  type FeatureReader,
  geojsonReader,
  looksNewlineDelimited,
  ndjsonReader,
} from '../../core/my-data/feature-reader.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';

export type FeatureStep = { readonly items: readonly ReadItem[]; readonly bytes: number };

/** Why a stream could not be read on. */
export type StreamFault = { readonly code: 'file-missing' | 'file-is-folder' | 'file-unreadable' };

function streamFault({ code }: NodeJS.ErrnoException): StreamFault {
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing' };
  return { code: code === 'EISDIR' ? 'file-is-folder' : 'file-unreadable' };
}

/** Characters by which the kind of text is told. */
const headLength = 65_536;

/** The text of a stream in pieces, decoded by its own mark, with the bytes read so far. */
async function* textOf(stream: Readable): AsyncGenerator<{ text: string; bytes: number }> {
  let decoder: TextDecoder | null = null;
  let bytes = 0;
  for await (const chunk of stream) {
    const piece = chunk as Buffer;
    decoder ??= new TextDecoder(detectEncoding(piece));
    bytes += piece.byteLength;
    yield { text: decoder.decode(piece, { stream: true }), bytes };
  }
  if (decoder) yield { text: decoder.decode(), bytes };
}

/**
 * The features of a GeoJSON or newline-delimited GeoJSON stream as they come; ends with what was wrong with the
 * text as a whole, or null. Memory is bounded by the largest feature.
 */
export async function* readFeatures(
  stream: Readable,
): AsyncGenerator<FeatureStep, FileProblem | StreamFault | null> {
  let reader: FeatureReader | null = null;
  let head = '';
  let read = 0;
  const pieces = textOf(stream);
  for (;;) {
    const piece = await pieces.next().catch(streamFault);
    if ('code' in piece) return piece;
    if (piece.done) break;
    const { text, bytes } = piece.value;
    read = bytes;
    if (!reader) {
      head += text;
      if (head.length < headLength) continue;
      reader = looksNewlineDelimited(head) ? ndjsonReader() : geojsonReader();
    }
    const { items, fault } = reader.push(head === '' ? text : head);
    head = '';
    yield { items, bytes };
    if (fault) return fault;
  }
  if (!reader) {
    if (head.trim() === '') return fileProblem('empty');
    reader = looksNewlineDelimited(head) ? ndjsonReader() : geojsonReader();
    const { items, fault } = reader.push(head);
    yield { items, bytes: read };
    if (fault) return fault;
  }
  const { items, fault } = reader.end();
  yield { items, bytes: read };
  return fault;
}
